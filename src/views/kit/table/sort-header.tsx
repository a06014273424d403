import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Column } from './data-table.tsx';
import type { Sorting } from './sort-rows.ts';

export interface SortHeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}

/** Heading of a column; pressing it sorts, numbers largest first. */
export function SortHeader<Row>({ column, sorting, onSort }: SortHeaderProps<Row>): ReactNode {
  const className = column.numeric ? 'n' : undefined;
  if (!column.sort) {
    return (
      <th scope="col" className={className}>
        {column.label}
      </th>
    );
  }
  const isOn = sorting?.column === column.key;
  const descending = isOn ? !sorting.descending : column.numeric === true;
  const Arrow = isOn && sorting.descending ? ArrowDown : ArrowUp;
  const order = isOn ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button type="button" className="tbl__sort" onClick={() => onSort({ column: column.key, descending })}>
        {column.label}
        {isOn && <Arrow className="ico" aria-hidden="true" />}
      </button>
    </th>
  );
}
