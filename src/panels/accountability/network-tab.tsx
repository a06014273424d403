import { type ReactNode, useEffect, useState } from 'react';
import { NETWORK } from '../../domain/text/accountability.ts';
import { count, list } from '../../domain/text/format.ts';
import { FOREIGN_HOSTS } from '../../domain/trust/security-headers.ts';
import { useApp } from '../../state/use-app.ts';
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
function allowedWords(policy: string | null | undefined, live: string | null): string {
  if (policy === undefined) return NETWORK.unknown;
  if (!policy) return NETWORK.open;
  const named = FOREIGN_HOSTS.filter((host) => policy.includes(host));
  const also = [
    ...(named.length > 0 ? [NETWORK.alsoPdok(list(named.map((host) => new URL(host).host)))] : []),
    ...(live ? [NETWORK.alsoLive(new URL(live).host)] : []),
  ];
  return also.length > 0 ? also.join(' ') : NETWORK.onlyOwn;
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
  const live = useApp((s) => s.deps.liveOrigin);
  const hosts = hostsSeen();
  return (
    <>
      <Card title={NETWORK.title}>
        <p className="account__text">{live ? NETWORK.promiseLive : NETWORK.promise}</p>
      </Card>
      <Card title={NETWORK.allowed}>
        <p className="account__text">{allowedWords(policy, live)}</p>
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
