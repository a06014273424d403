import type { Cube } from '../domain/cube.ts';
import { lengthOf, type Period } from '../domain/time/month.ts';

/** Sets of cells with the categories that count in them; a null list of categories is all of them. */
export interface CellGroup {
  readonly cells: Int32Array;
  readonly categories: readonly number[] | null;
}

/**
 * Incidents of each group per month of the period, in one pass over the cube.
 * @returns one array of `lengthOf(period)` counts per group
 */
export function groupSeries(cube: Cube, groups: readonly CellGroup[], period: Period): Float64Array[] {
  const months = lengthOf(period);
  const series = groups.map(() => new Float64Array(months));
  const owners: number[][] = [];
  groups.forEach((group, g) => {
    for (const cell of group.cells) {
      const known = owners[cell];
      if (known) known.push(g);
      else owners[cell] = [g];
    }
  });
  const allowed = groups.map((group) => (group.categories === null ? null : new Set(group.categories)));
  for (let k = 0; k < cube.cell.length; k++) {
    const cell = cube.cell[k]!;
    const owner = cell >= 0 ? owners[cell] : undefined;
    const at = cube.month[k]! - period.from;
    if (!owner || at < 0 || at >= months) continue;
    for (const g of owner) {
      if (allowed[g]?.has(cube.category[k]!) !== false) series[g]![at]! += cube.n[k]!;
    }
  }
  return series;
}
