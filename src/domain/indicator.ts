/** How finely an area is cut: `BU09350000`, `WK093500`, `GM0935`. */
export type AreaLevel = 'buurt' | 'wijk' | 'gemeente';

/** A number of things, a share of a whole in percent, or any other figure (a mean, a rate, a mark). */
export const INDICATOR_KINDS = ['aantal', 'aandeel', 'cijfer'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Where imported figures come from, as people wrote it down. */
export interface IndicatorOrigin {
  /** `CBS, Kerncijfers wijken en buurten 2024`. */
  readonly source: string;
  /** `CC BY 4.0`; empty when not known. */
  readonly licence: string;
  /** Day of the figures or of the download, `2026-03-01`. */
  readonly day: string;
  /** File they were read from, or the address of an open table. */
  readonly file: string;
  /** Made up for the demo city. */
  readonly synthetic: boolean;
}

/** One imported indicator: a figure for each area and period. */
export interface Indicator {
  /** The same indicator of a later file has the same id and adds to it. */
  readonly id: string;
  readonly label: string;
  /** `%`, `per 1.000 inwoners`, `euro`; empty when it counts. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly origin: IndicatorOrigin;
  /** CBS codes. */
  readonly areas: readonly string[];
  /** `2024`, `2024-Q2` or `2024-05`, ascending. */
  readonly periods: readonly string[];
  /** Area by area, each with one entry per period; null is missing. */
  readonly values: readonly (number | null)[];
}

/** A figure for one area in its latest period that has one. */
export interface IndicatorValue {
  readonly period: string;
  readonly value: number;
}

/** Values in one fact at most; a larger table is several indicators or several files. */
export const MOST_VALUES = 100_000;

const LEVELS: readonly (readonly [RegExp, AreaLevel])[] = [
  [/^BU\d{8}$/, 'buurt'],
  [/^WK\d{6}$/, 'wijk'],
  [/^GM\d{4}$/, 'gemeente'],
];

/** Level of a CBS code, null when it is none. */
export const levelOf = (code: string): AreaLevel | null => LEVELS.find(([pattern]) => pattern.test(code))?.[1] ?? null;

/** `2024`, `2024-Q2` or `2024-05`. */
export const isIndicatorPeriod = (text: string): boolean => /^(19|20)\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/.test(text);

/** The value of an area in one period, null when missing. */
export function valueIn({ areas, periods, values }: Indicator, area: string, period: string): number | null {
  const [row, column] = [areas.indexOf(area), periods.indexOf(period)];
  return row < 0 || column < 0 ? null : (values[row * periods.length + column] ?? null);
}

/** The value of an area in the last period that has one. */
export function latestOf({ areas, periods, values }: Indicator, area: string): IndicatorValue | null {
  const row = areas.indexOf(area);
  if (row < 0) return null;
  for (let column = periods.length - 1; column >= 0; column--) {
    const value = values[row * periods.length + column];
    if (value !== null && value !== undefined) return { period: periods[column]!, value };
  }
  return null;
}
