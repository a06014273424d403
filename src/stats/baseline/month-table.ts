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
  readonly count: Float64Array;
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
    count: new Float64Array(cells * (months + 1)),
    touched: new Int32Array(cells),
    used: 0,
    seen: new Uint8Array(cells),
    total: new Float64Array(months + 1),
  };
}

/** Replaces the contents of the table by one category; leaves out other months and cells outside the area. */
export function loadCategory(table: MonthTable, { cube, first, slot }: CategoryEntries, category: number): void {
  clear(table);
  const { count, seen, total, cells } = table;
  const { cell, month, n } = cube;
  const width = table.months + 1;
  const end = cube.byCategory[category + 1]!;
  for (let k = cube.byCategory[category]!; k < end; k++) {
    const at = month[k]! - first;
    const to = at >= 0 && at < slot.length ? slot[at]! : NOT_ASKED;
    const where = cell[k]!;
    if (to === NOT_ASKED || where < 0 || where >= cells) continue;
    count[where * width + to]! += n[k]!;
    total[to]! += n[k]!;
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
    table.count.fill(0, cell * width, cell * width + width);
  }
  table.used = 0;
  table.total.fill(0);
}
