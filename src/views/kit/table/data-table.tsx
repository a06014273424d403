import { Share } from 'lucide-react';
import { useState } from 'react';
import { TABLE } from '../../../domain/text/kit.ts';
import { Button } from '../controls/button.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { SortHeader } from './sort-header.tsx';
import { type Sorting, sortRows } from './sort-rows.ts';
import { TablePager } from './table-pager.tsx';
import '../styles/table.css';

const PAGED_FROM = 200;

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
  /** Numbers of a case and dates stay on one line. */
  readonly isWhole?: boolean;
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
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, heading, note, columns, rows, onCsv, actions, empty = TABLE.none, pageSize = 100 } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [page, setPage] = useState(0);
  const sorted = sortRows(rows, columns, sorting);
  const pages = rows.length > PAGED_FROM ? Math.ceil(rows.length / pageSize) : 1;
  const current = Math.min(page, pages - 1);
  const shown = pages > 1 ? sorted.slice(current * pageSize, (current + 1) * pageSize) : sorted;
  const hasHead = heading || note || actions || onCsv;
  return (
    <div className="tblwrap">
      {hasHead && (
        <div className="tblwrap__head">
          {heading && <h2>{label}</h2>}
          {note && <span className="s12 t3">{note}</span>}
          <span className="spacer" />
          {actions}
          {onCsv && (
            <Button size="s" icon={Share} onPress={onCsv}>
              {TABLE.csv}
            </Button>
          )}
        </div>
      )}
      <ScrollRegion label={label}>
        <table className="tbl">
          <caption className="sr">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader key={column.key} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TableRow key={props.rowKey(row)} row={row} table={props} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="tbl__none">{empty}</p>}
      </ScrollRegion>
      {pages > 1 && <TablePager page={current} pages={pages} pageSize={pageSize} rows={rows.length} onPage={setPage} />}
    </div>
  );
}

function TableRow<Row>({ row, table }: { readonly row: Row; readonly table: DataTableProps<Row> }): ReactNode {
  const { columns, rowKey, selected, onSelect } = table;
  const key = rowKey(row);
  const choose = onSelect && {
    'data-choose': true,
    tabIndex: 0,
    onClick: () => onSelect(key),
    onKeyDown: (event: { readonly key: string }) => {
      if (event.key === 'Enter') onSelect(key);
    },
  };
  return (
    <tr {...choose} aria-selected={onSelect || selected ? key === selected : undefined}>
      {columns.map((column) => {
        const className = column.numeric ? 'n' : column.isWhole ? 'nobr' : undefined;
        return column.isRowHeader ? (
          <th key={column.key} scope="row" className={className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={className}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}
