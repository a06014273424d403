import type { Cube } from '../domain/cube.ts';
import type { Period } from '../domain/time/month.ts';

/** Counts of one period, cell by cell. */
export interface PeriodCounts {
  readonly total: Float64Array;
  /** Codes that occur, and their counts in the same order. */
  readonly codes: readonly number[];
  readonly byCategory: readonly Float64Array[];
}

/** Adds up a cube over whole months; categories null is all. */
export function countPeriod(
  cube: Cube,
  cells: number,
  { period, categories }: { readonly period: Period; readonly categories: readonly number[] | null },
): PeriodCounts {
  const wanted = categories === null ? null : new Set(categories);
  const total = new Float64Array(cells);
  const found = new Map<number, Float64Array>();
  for (let k = 0; k < cube.cell.length; k++) {
    const month = cube.month[k]!;
    const cell = cube.cell[k]!;
    const code = cube.category[k]!;
    if (month < period.from || month > period.to || cell < 0 || cell >= cells) continue;
    if (wanted?.has(code) === false) continue;
    let counts = found.get(code);
    if (!counts) {
      counts = new Float64Array(cells);
      found.set(code, counts);
    }
    counts[cell]! += cube.n[k]!;
    total[cell]! += cube.n[k]!;
  }
  const codes = [...found.keys()].sort((a, b) => a - b);
  return { total, codes, byCategory: codes.map((code) => found.get(code)!) };
}
