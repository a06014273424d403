import type { Adjacency } from '../../domain/cell.ts';
import { findHotRuns, MOST_HIDDEN } from './hot-runs.ts';
import type { MonthTable } from './month-table.ts';

/** Fewer events in the whole history cannot make a run: three in one ordinary month are evidence 7. */
const LEAST_EVENTS = 4;

/**
 * Cell-months that are left out of what is normal, because the cell or the disk of a cell and its neighbours
 * was a hotspot in them: cells * months, 1 is hidden. Only rows of `table.touched` mean anything.
 */
export function hiddenMonths(table: MonthTable, neighbours: Adjacency, factor: Float64Array): Uint8Array {
  const { months } = table;
  const hidden = new Uint8Array(table.cells * months);
  const totals = rowTotals(table);
  const row = new Float64Array(months);
  const found = new Uint8Array(months);
  for (let i = 0; i < table.used; i++) {
    const cell = table.touched[i]!;
    const own = totals[cell]!;
    if (own >= LEAST_EVENTS && findHotRuns(table.count, cell * (months + 1), factor, found)) hide(hidden, cell, found);
    const disk = diskTotal(totals, neighbours, cell);
    if (disk < LEAST_EVENTS || disk === own) continue;
    sumDisk(table, neighbours, cell, row);
    if (!findHotRuns(row, 0, factor, found)) continue;
    hide(hidden, cell, found);
    for (let k = neighbours.offset[cell]!; k < neighbours.offset[cell + 1]!; k++) hide(hidden, neighbours.index[k]!, found);
  }
  for (let i = 0; i < table.used; i++) keepWhatIsUsual(hidden, table.touched[i]!, months);
  return hidden;
}

function rowTotals({ count, months, cells, touched, used }: MonthTable): Float64Array {
  const totals = new Float64Array(cells);
  for (let i = 0; i < used; i++) {
    const start = touched[i]! * (months + 1);
    let sum = 0;
    for (let t = 0; t < months; t++) sum += count[start + t]!;
    totals[touched[i]!] = sum;
  }
  return totals;
}

function diskTotal(totals: Float64Array, { offset, index }: Adjacency, cell: number): number {
  let sum = totals[cell]!;
  for (let k = offset[cell]!; k < offset[cell + 1]!; k++) sum += totals[index[k]!]!;
  return sum;
}

/** Runs of several disks together can fill the history of a cell: then they are what is normal there. */
function keepWhatIsUsual(hidden: Uint8Array, cell: number, months: number): void {
  const row = hidden.subarray(cell * months, (cell + 1) * months);
  let sum = 0;
  for (let t = 0; t < months; t++) sum += row[t]!;
  if (sum > MOST_HIDDEN * months) row.fill(0);
}

function hide(hidden: Uint8Array, cell: number, months: Uint8Array): void {
  const start = cell * months.length;
  for (let t = 0; t < months.length; t++) if (months[t]) hidden[start + t] = 1;
}

function sumDisk({ count, months, seen }: MonthTable, { offset, index }: Adjacency, cell: number, row: Float64Array): void {
  const width = months + 1;
  for (let t = 0; t < months; t++) row[t] = count[cell * width + t]!;
  for (let k = offset[cell]!; k < offset[cell + 1]!; k++) {
    const other = index[k]!;
    if (!seen[other]) continue;
    for (let t = 0; t < months; t++) row[t]! += count[other * width + t]!;
  }
}
