import type { ReactNode } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { count } from '../../domain/text/format.ts';
import { pointWords } from '../../state/snap-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { DataTable } from '../../views/kit/table/data-table.tsx';

const SHOWN = 5;

/** Points that hold suspiciously many rows, which may be left off the map, and those that are. */
export function StackedCard(): ReactNode {
  const stacked = useApp((s) => s.stacked);
  const snapPoints = useApp((s) => s.snapPoints);
  const setAside = useApp((s) => s.setAside);
  const putBack = useApp((s) => s.putBack);
  if (stacked.length === 0 && snapPoints.length === 0) return null;
  const words = DATA.stacked;
  return (
    <Card title={words.title}>
      <p className="t2 s12">{words.note}</p>
      {stacked.length > 0 && (
        <DataTable
          label={words.title}
          columns={[
            { key: 'point', label: words.point, cell: pointWords, isRowHeader: true },
            { key: 'n', label: words.n, cell: (row) => count(row.n), numeric: true, sort: (row) => row.n },
            {
              key: 'acts',
              label: '',
              cell: (row) => (
                <span className="data__acts">
                  <Button size="s" title={pointWords(row)} onPress={() => void setAside(row, row.n)}>
                    {words.setAside}
                  </Button>
                </span>
              ),
            },
          ]}
          rows={stacked.slice(0, SHOWN)}
          rowKey={pointWords}
        />
      )}
      {snapPoints.length > 0 && (
        <DataTable
          label={words.aside}
          heading
          columns={[
            { key: 'point', label: words.point, cell: pointWords, isRowHeader: true },
            {
              key: 'acts',
              label: '',
              cell: (point) => (
                <span className="data__acts">
                  <Button size="s" title={pointWords(point)} onPress={() => void putBack(point)}>
                    {words.putBack}
                  </Button>
                </span>
              ),
            },
          ]}
          rows={snapPoints}
          rowKey={pointWords}
        />
      )}
    </Card>
  );
}
