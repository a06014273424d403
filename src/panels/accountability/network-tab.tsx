import { type ReactNode, useEffect, useState } from 'react';
import { NETWORK } from '../../domain/text/accountability.ts';
import { count, list } from '../../domain/text/format.ts';
import { FOREIGN_HOSTS } from '../../domain/trust/security-headers.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

interface Host {
  readonly host: string;
  readonly own: boolean;
  readonly files: number;
}

const COLUMNS: readonly Column<Host>[] = [
  { key: 'host', label: NETWORK.host, cell: ({ host, own }) => (own ? NETWORK.own(host) : host), isRowHeader: true },
  { key: 'files', label: NETWORK.files, cell: (row) => count(row.files), numeric: true },
];

/** Hosts that this window fetched from since it was opened. */
function hostsSeen(): Host[] {
  const counts = new Map<string, number>();
  for (const { name } of performance.getEntriesByType('resource')) {
    const url = new URL(name, window.location.href);
    const host = url.host || url.protocol;
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].map(([host, files]) => ({ host, files, own: host === window.location.host }));
}

/** What the host lets through, in words. */
function allowedWords(policy: string | null | undefined): string {
  if (policy === undefined) return NETWORK.unknown;
  if (!policy) return NETWORK.open;
  const named = FOREIGN_HOSTS.filter((host) => policy.includes(host));
  return named.length > 0 ? NETWORK.alsoPdok(list(named.map((host) => new URL(host).host))) : NETWORK.onlyOwn;
}

/** What goes over the network, and what does not. */
export function NetworkTab(): ReactNode {
  const [policy, setPolicy] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    fetch('./', { method: 'HEAD', cache: 'no-store' }).then(
      (answer) => setPolicy(answer.headers.get('content-security-policy')),
      () => setPolicy(undefined),
    );
  }, []);
  const hosts = hostsSeen();
  return (
    <>
      <Card title={NETWORK.title}>
        <p className="account__text">{NETWORK.promise}</p>
      </Card>
      <Card title={NETWORK.allowed}>
        <p className="account__text">{allowedWords(policy)}</p>
      </Card>
      <Card title={NETWORK.seen}>
        <DataTable label={NETWORK.seen} columns={COLUMNS} rows={hosts} rowKey={({ host }) => host} empty={NETWORK.none} />
        <p className="foot">{NETWORK.seenNote}</p>
      </Card>
      <Card title={NETWORK.leaves}>
        <p className="account__text">{NETWORK.exports}</p>
      </Card>
    </>
  );
}
