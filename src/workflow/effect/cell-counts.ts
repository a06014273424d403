import type { Cube } from '../../domain/cube.ts';
import type { Month, Period } from '../../domain/time/month.ts';

/** Incidents of the chosen categories, per cell and month. */
export interface CellCounts {
  readonly from: Month;
  /** Per month of the period one count per cell. */
  readonly byMonth: readonly Float64Array[];
}

export function countCells(cube: Cube, cells: number, period: Period, categories: readonly number[] | null): CellCounts {
  const wanted = categories === null ? null : new Set(categories);
  const byMonth = Array.from({ length: Math.max(0, period.to - period.from + 1) }, () => new Float64Array(cells));
  for (let k = 0; k < cube.cell.length; k++) {
    const counts = byMonth[cube.month[k]! - period.from];
    const cell = cube.cell[k]!;
    if (!counts || cell < 0 || cell >= cells || wanted?.has(cube.category[k]!) === false) continue;
    counts[cell]! += cube.n[k]!;
  }
  return { from: period.from, byMonth };
}

/** Incidents per cell over some months. */
export function sumMonths({ from, byMonth }: CellCounts, months: readonly Month[]): Float64Array {
  const sum = new Float64Array(byMonth[0]?.length ?? 0);
  for (const month of months) {
    const counts = byMonth[month - from];
    if (counts) for (let cell = 0; cell < sum.length; cell++) sum[cell]! += counts[cell]!;
  }
  return sum;
}

export function sumCells(counts: ArrayLike<number>, cells: Iterable<number>): number {
  let sum = 0;
  for (const cell of cells) sum += counts[cell]!;
  return sum;
}

/** Incidents of an area in each of some months. */
export function seriesOf({ from, byMonth }: CellCounts, months: readonly Month[], cells: readonly number[] | Int32Array): number[] {
  return months.map((month) => {
    const counts = byMonth[month - from];
    return counts ? sumCells(counts, cells) : 0;
  });
}
