import type { ReactNode } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { count, decimal } from '../../domain/text/format.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { DataTable } from '../../views/kit/table/data-table.tsx';

const SHOWN = 5;

/** Points that hold suspiciously many rows. */
export function StackedCard(): ReactNode {
  const stacked = useApp((s) => s.stacked);
  if (stacked.length === 0) return null;
  const words = DATA.stacked;
  return (
    <Card title={words.title}>
      <p className="t2 s12">{words.note}</p>
      <DataTable
        label={words.title}
        columns={[
          { key: 'point', label: words.point, cell: (row) => `${decimal(row.lat, 5)} · ${decimal(row.lng, 5)}`, isRowHeader: true },
          { key: 'n', label: words.n, cell: (row) => count(row.n), numeric: true, sort: (row) => row.n },
        ]}
        rows={stacked.slice(0, SHOWN)}
        rowKey={(row) => `${row.lng},${row.lat}`}
      />
    </Card>
  );
}
