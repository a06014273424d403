import { type ReactNode, useState } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { count, dateOfIso } from '../../domain/text/format.ts';
import type { StoredBatch } from '../../state/stored-batch.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { ConfirmBar } from '../../views/kit/feedback/confirm-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { AccountCard } from './account-card.tsx';

/** The files that are loaded, each with its account and a way to remove it. */
export function BatchesCard(): ReactNode {
  const batches = useApp((s) => s.batches);
  const remove = useApp((s) => s.removeBatch);
  const [asked, setAsked] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const named = (id: string | null): StoredBatch | undefined => batches.find(({ batch }) => batch.id === id);
  const [toRemove, toShow] = [named(asked), named(shown)];
  const words = DATA.batches;
  const columns: readonly Column<StoredBatch>[] = [
    { key: 'file', label: words.file, cell: ({ batch }) => batch.file, isRowHeader: true },
    { key: 'rows', label: words.rows, cell: (row) => count(row.rows), numeric: true },
    { key: 'when', label: words.when, cell: ({ batch }) => dateOfIso(batch.importedAt.slice(0, 10)) },
    {
      key: 'until',
      label: words.until,
      cell: ({ batch }) => (batch.keepUntil ? dateOfIso(batch.keepUntil) : words.forever),
    },
    {
      key: 'acts',
      label: '',
      cell: ({ batch }) => (
        <span className="data__acts">
          <Button size="s" onPress={() => setShown(batch.id)}>
            {words.show}
          </Button>
          <Button size="s" onPress={() => setAsked(batch.id)}>
            {words.remove}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      <Card title={words.title}>
        <DataTable label={words.title} columns={columns} rows={batches} rowKey={({ batch }) => batch.id} />
        {toRemove && (
          <ConfirmBar
            danger
            confirm={words.remove}
            onCancel={() => setAsked(null)}
            onConfirm={() => {
              setAsked(null);
              void remove(toRemove.batch.id);
            }}
          >
            {words.confirm(toRemove.batch.file)}
          </ConfirmBar>
        )}
      </Card>
      {toShow && <AccountCard batch={toShow.batch} onClose={() => setShown(null)} />}
    </>
  );
}
