import type { Column } from './data-table.tsx';

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Rows in the order that was asked for; the order they came in stays where values are equal, and without a sorting. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting | null): readonly Row[] {
  const by = columns.find((column) => column.key === sorting?.column)?.sort;
  if (!sorting || !by) return rows;
  const sign = sorting.descending ? -1 : 1;
  return rows
    .map((row, at) => ({ row, at, value: by(row) }))
    .sort((a, b) => sign * compare(a.value, b.value) || a.at - b.at)
    .map(({ row }) => row);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : Number.isNaN(b) ? 1 : a - b;
  return collator.compare(String(a), String(b));
}
