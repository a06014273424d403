import type { ReactNode } from 'react';
import { SOURCES, type Source } from '../../domain/incident.ts';
import { DATA } from '../../domain/text/data.ts';
import { FILTERS } from '../../domain/text/filters.ts';
import { count, dateTime } from '../../domain/text/format.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

interface Row {
  readonly source: Source;
  readonly rows: number;
  readonly first: number;
  readonly last: number;
  readonly withoutLocation: number;
  readonly outside: number;
  readonly coarse: number;
}

const day = (utcMinute: number): ReactNode => <span className="nw">{dateTime(utcMinute).slice(0, 10)}</span>;

const COLUMNS: readonly Column<Row>[] = [
  { key: 'source', label: DATA.sources.source, cell: (row) => FILTERS.sources[row.source], isRowHeader: true },
  { key: 'rows', label: DATA.sources.rows, cell: (row) => count(row.rows), numeric: true },
  { key: 'from', label: DATA.sources.from, cell: (row) => day(row.first) },
  { key: 'until', label: DATA.sources.until, cell: (row) => day(row.last) },
  { key: 'unlocated', label: DATA.sources.unlocated, cell: (row) => count(row.withoutLocation), numeric: true },
  { key: 'outside', label: DATA.sources.outside, cell: (row) => count(row.outside), numeric: true },
  { key: 'coarse', label: DATA.sources.coarse, cell: (row) => count(row.coarse), numeric: true },
];

/** How much, how fresh and how complete, per source. */
export function SourcesCard(): ReactNode {
  const freshness = useApp((s) => s.freshness);
  const rows = SOURCES.flatMap((source): Row[] => {
    const own = freshness.filter((row) => row.source === source);
    if (own.length === 0) return [];
    const sum = (of: (row: (typeof own)[number]) => number): number => own.reduce((total, row) => total + of(row), 0);
    return [
      {
        source,
        rows: sum((row) => row.rows),
        first: Math.min(...own.map((row) => row.first)),
        last: Math.max(...own.map((row) => row.last)),
        withoutLocation: sum((row) => row.withoutLocation),
        outside: sum((row) => row.outside),
        coarse: sum((row) => row.dayPrecision + row.monthPrecision),
      },
    ];
  });
  return (
    <Card title={DATA.sources.title}>
      <DataTable label={DATA.sources.title} columns={COLUMNS} rows={rows} rowKey={(row) => row.source} />
    </Card>
  );
}
