import type { ReactNode } from 'react';
import { clockTime } from '../../domain/text/clock-time.ts';
import { DATA } from '../../domain/text/data.ts';
import { count, dateOfIso } from '../../domain/text/format.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { DataTable } from '../../views/kit/table/data-table.tsx';

/** What was done with the data, latest first. */
export function LogCard(): ReactNode {
  const log = useApp((s) => s.log);
  const words = DATA.log;
  if (log.length === 0) return null;
  return (
    <Card title={words.title}>
      <DataTable
        label={words.title}
        columns={[
          { key: 'when', label: words.when, cell: (row) => `${dateOfIso(row.at.slice(0, 10))} ${clockTime(row.at)}`, isRowHeader: true },
          { key: 'action', label: words.action, cell: (row) => words.actions[row.action] },
          { key: 'what', label: words.what, cell: (row) => row.what },
          { key: 'rows', label: words.rows, cell: (row) => (row.rows === null ? '' : count(row.rows)), numeric: true },
        ]}
        rows={log.toReversed()}
        rowKey={(row) => `${row.at} ${row.action} ${row.what}`}
        pageSize={10}
      />
    </Card>
  );
}
