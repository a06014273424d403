import type { Adjacency } from '../../domain/cell.ts';
import { hotRunFinder, MOST_HIDDEN } from './hot-runs.ts';
import { fillDisks, type MonthTable } from './month-table.ts';

/** Fewer events in the whole history cannot make a run: three in one ordinary month are evidence 7. */
const LEAST_EVENTS = 4;

/** Cell-months that are left out of what is normal. Only cells of `table.touched` mean anything. */
export interface HiddenMonths {
  /** cells * months, 1 is hidden. */
  readonly hidden: Uint8Array;
  /** n: 1 where the cell has a hidden month. */
  readonly any: Uint8Array;
}

/** The months of a cell in which it, or the disk of a cell and its neighbours that it is part of, was a hotspot. */
export function hiddenMonths(table: MonthTable, neighbours: Adjacency, factor: Float64Array): HiddenMonths {
  const { months, cells, touched, used } = table;
  const { offset, index } = neighbours;
  const found = { hidden: new Uint8Array(cells * months), any: new Uint8Array(cells) };
  const runs = hotRunFinder(factor);
  fillDisks(table, neighbours);
  for (let i = 0; i < used; i++) {
    const cell = touched[i]!;
    const own = table.events[cell]!;
    const mine = own < LEAST_EVENTS ? null : runs.find(table.count, cell * (months + 1), own);
    if (mine) hide(found, cell, mine);
    const disk = table.diskEvents[cell]!;
    if (disk < LEAST_EVENTS || disk === own) continue;
    const ours = runs.find(table.disk, cell * months, disk);
    if (!ours) continue;
    hide(found, cell, ours);
    for (let k = offset[cell]!; k < offset[cell + 1]!; k++) hide(found, index[k]!, ours);
  }
  for (let i = 0; i < used; i++) if (found.any[touched[i]!]) keepWhatIsUsual(found, touched[i]!, months);
  return found;
}

/** Runs of several disks together can fill the history of a cell: then they are what is normal there. */
function keepWhatIsUsual({ hidden, any }: HiddenMonths, cell: number, months: number): void {
  const row = hidden.subarray(cell * months, (cell + 1) * months);
  let sum = 0;
  for (let t = 0; t < months; t++) sum += row[t]!;
  if (sum <= MOST_HIDDEN * months) return;
  row.fill(0);
  any[cell] = 0;
}

function hide({ hidden, any }: HiddenMonths, cell: number, months: Uint8Array): void {
  any[cell] = 1;
  const start = cell * months.length;
  for (let t = 0; t < months.length; t++) if (months[t]) hidden[start + t] = 1;
}
