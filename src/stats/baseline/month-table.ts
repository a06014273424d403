import type { Adjacency } from '../../domain/cell.ts';
import { type CategoryEntries, NOT_ASKED } from './category-months.ts';

/**
 * Counts of one category: a row of months per cell that has any, the period itself in the last column.
 * One table is used for all categories in turn, so only rows in `touched` hold something.
 */
export interface MonthTable {
  readonly cells: number;
  /** Months of history; a row is one longer. */
  readonly months: number;
  /** cells * (months + 1). */
  readonly count: Int32Array;
  /** n: events of the history. */
  readonly events: Float64Array;
  /** n: ordered pairs of events in the same month of the history, `sum y(y - 1)`. */
  readonly pairs: Float64Array;
  /** The same of disks, when `fillDisks` has filled them: cells * months, and their sums. */
  readonly disk: Int32Array;
  readonly diskEvents: Float64Array;
  /** Cells with a count, first `used` entries. */
  readonly touched: Int32Array;
  used: number;
  readonly seen: Uint8Array;
  /** months + 1: total of the whole area. */
  readonly total: Float64Array;
}

export function emptyTable(cells: number, months: number): MonthTable {
  return {
    cells,
    months,
    count: new Int32Array(cells * (months + 1)),
    events: new Float64Array(cells),
    pairs: new Float64Array(cells),
    disk: new Int32Array(cells * months),
    diskEvents: new Float64Array(cells),
    touched: new Int32Array(cells),
    used: 0,
    seen: new Uint8Array(cells),
    total: new Float64Array(months + 1),
  };
}

/** Replaces the contents of the table by one category; leaves out other months and cells outside the area. */
export function loadCategory(table: MonthTable, { cube, first, slot }: CategoryEntries, category: number): void {
  clear(table);
  const { count, events, pairs, seen, total, cells, months } = table;
  const { cell, month, n } = cube;
  const width = months + 1;
  const end = cube.byCategory[category + 1]!;
  for (let k = cube.byCategory[category]!; k < end; k++) {
    const at = month[k]! - first;
    const to = at >= 0 && at < slot.length ? slot[at]! : NOT_ASKED;
    const where = cell[k]!;
    if (to === NOT_ASKED || where < 0 || where >= cells) continue;
    const more = n[k]!;
    if (to < months) {
      events[where]! += more;
      pairs[where]! += more * (more - 1 + 2 * count[where * width + to]!);
    }
    count[where * width + to]! += more;
    total[to]! += more;
    if (seen[where]) continue;
    seen[where] = 1;
    table.touched[table.used++] = where;
  }
}

function clear(table: MonthTable): void {
  const width = table.months + 1;
  for (let i = 0; i < table.used; i++) {
    const cell = table.touched[i]!;
    table.seen[cell] = 0;
    table.events[cell] = 0;
    table.pairs[cell] = 0;
    table.count.fill(0, cell * width, cell * width + width);
  }
  table.used = 0;
  table.total.fill(0);
}

/** Histories of the disks of a cell and its neighbours, handed out from the cells that have something. */
export function fillDisks(table: MonthTable, { offset, index }: Adjacency): void {
  const { count, months, events, disk, diskEvents, touched, used } = table;
  disk.fill(0);
  diskEvents.fill(0);
  for (let i = 0; i < used; i++) {
    const cell = touched[i]!;
    const from = offset[cell]!;
    const to = offset[cell + 1]!;
    diskEvents[cell]! += events[cell]!;
    for (let k = from; k < to; k++) diskEvents[index[k]!]! += events[cell]!;
    for (let t = 0; t < months; t++) {
      const y = count[cell * (months + 1) + t]!;
      if (y === 0) continue;
      disk[cell * months + t]! += y;
      for (let k = from; k < to; k++) disk[index[k]! * months + t]! += y;
    }
  }
}
