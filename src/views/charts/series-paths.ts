import { area, line } from 'd3-shape';
import type { SeriesPoint } from './series.ts';

export interface SeriesPaths {
  readonly counted: string;
  readonly expected: string;
  readonly band: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Paths of counted, expected and band; gaps where there is no expectation. `x` takes a position in `points`, `y` a count. */
export function seriesPaths(points: readonly SeriesPoint[], x: (at: number) => number, y: (value: number) => number): SeriesPaths {
  const atX = (_: SeriesPoint, at: number): number => round(x(at));
  const counted = line<SeriesPoint>(atX, (point) => round(y(point.count)));
  const expected = line<SeriesPoint>(atX, (point) => round(y(point.expected ?? 0))).defined((point) => point.expected !== null);
  const band = area<SeriesPoint>(
    atX,
    (point) => round(y(point.low ?? 0)),
    (point) => round(y(point.high ?? 0)),
  ).defined((point) => point.low !== null && point.high !== null);
  return { counted: counted(points) ?? '', expected: expected(points) ?? '', band: band(points) ?? '' };
}
