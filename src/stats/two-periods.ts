import type { Cube } from '../domain/cube.ts';
import type { HotspotShape } from '../domain/signal.ts';
import type { Period } from '../domain/time/month.ts';

/** Incidents of two periods in the cells of some hotspots. */
export interface TwoPeriods {
  sum(cells: Iterable<number>, categories: Iterable<number>): { readonly before: number; readonly after: number };
}

const keyOf = (cell: number, category: number): number => cell * 65536 + category;

/** One pass over the cube; remembers only cells that occur in a shape. */
export function countTwoPeriods(
  cube: Cube,
  periods: { readonly previous: Period; readonly current: Period },
  shapes: readonly HotspotShape[],
): TwoPeriods {
  const cells = new Set(shapes.flatMap((shape) => [...shape.cells]));
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const within = (period: Period, month: number): boolean => month >= period.from && month <= period.to;
  for (let k = 0; k < cube.cell.length; k++) {
    const month = cube.month[k]!;
    const isAfter = within(periods.current, month);
    if (!isAfter && !within(periods.previous, month)) continue;
    if (!cells.has(cube.cell[k]!)) continue;
    const key = keyOf(cube.cell[k]!, cube.category[k]!);
    const counts = isAfter ? after : before;
    counts.set(key, (counts.get(key) ?? 0) + cube.n[k]!);
  }
  return {
    sum: (wanted, categories) => {
      const sum = { before: 0, after: 0 };
      const codes = [...categories];
      for (const cell of wanted) {
        for (const code of codes) {
          sum.before += before.get(keyOf(cell, code)) ?? 0;
          sum.after += after.get(keyOf(cell, code)) ?? 0;
        }
      }
      return sum;
    },
  };
}
