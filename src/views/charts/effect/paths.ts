import { area, line } from 'd3-shape';

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line through values; `x` takes a position. */
export const pathOf = (values: readonly number[], x: (at: number) => number, y: (value: number) => number): string =>
  line<number>(
    (_, at) => round(x(at)),
    (value) => round(y(value)),
  )(values) ?? '';

/** A band of so much above and below 0. */
export const bandOf = (half: readonly number[], x: (at: number) => number, y: (value: number) => number): string =>
  area<number>(
    (_, at) => round(x(at)),
    (value) => round(y(-value)),
    (value) => round(y(value)),
  )(half) ?? '';

/** A path as a template whose numbers have one decimal. */
export const roundPath = (words: TemplateStringsArray, ...values: readonly number[]): string =>
  words.map((word, i) => word + (i < values.length ? String(round(values[i]!)) : '')).join('');
