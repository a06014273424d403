import { type ReactNode, useMemo } from 'react';
import { roleWords } from '../../domain/text/dossier-words.ts';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { count } from '../../domain/text/format.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { DataTable } from '../../views/kit/table/data-table.tsx';

interface Worker {
  readonly role: string;
  readonly device: string;
  readonly n: number;
  readonly last: string;
}

/** Roles and browsers that the work comes from, latest first. */
export function PeopleCard(): ReactNode {
  const facts = useApp((s) => s.facts);
  const demo = useApp((s) => s.demoFacts);
  const here = useApp((s) => s.deps.journal.device());
  const words = EXCHANGE.people;
  const workers = useMemo(() => {
    const byWorker = new Map<string, Worker>();
    const invented = new Set(demo.map(({ id }) => id));
    for (const { id, role, device, at } of facts) {
      if (invented.has(id)) continue;
      const key = `${role} ${device}`;
      byWorker.set(key, { role, device, n: (byWorker.get(key)?.n ?? 0) + 1, last: at });
    }
    return [...byWorker.values()].sort((a, b) => (a.last > b.last ? -1 : 1));
  }, [facts, demo]);
  if (workers.length === 0) return null;
  return (
    <Card title={words.title}>
      <DataTable
        label={words.title}
        columns={[
          { key: 'role', label: EXCHANGE.account.role, cell: (row) => roleWords(row.role), isRowHeader: true },
          {
            key: 'device',
            label: EXCHANGE.account.device,
            cell: (row) => (row.device === here ? `${row.device} (${words.here})` : row.device),
          },
          { key: 'n', label: words.n, cell: (row) => count(row.n), numeric: true },
          { key: 'last', label: words.last, cell: (row) => EXCHANGE.when(row.last) },
        ]}
        rows={workers}
        rowKey={(row) => `${row.role} ${row.device}`}
        pageSize={10}
      />
    </Card>
  );
}
