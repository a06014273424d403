import type { ReactNode } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { count } from '../../domain/text/format.ts';
import { type AboutAccount, type FileAccount, REFUSALS, totalsOf } from '../../domain/work/merge-account.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { DataTable } from '../../views/kit/table/data-table.tsx';
import { Changes, Undone } from './changes.tsx';
import { useTitles } from './use-titles.ts';

/** What a file brought: every fact in it once, per dossier, and who said what. */
export function AccountView({ account, onClose }: { readonly account: FileAccount; readonly onClose: () => void }): ReactNode {
  const words = EXCHANGE.account;
  const { added, known, erased, refused } = totalsOf(account);
  const isBackup = account.origin.contents === 'backup';
  return (
    <section className="exchange__account" aria-label={words.title(account.file)}>
      <h3>{words.title(account.file)}</h3>
      <p className="t2">{EXCHANGE.from(account.origin)}</p>
      <p role="status">{account.about.length === 0 ? words.nothing : words.sum(added, known, erased, refused)}</p>
      <Undone account={account} />
      {account.unknown > 0 && <p>{words.unknown(account.unknown)}</p>}
      {account.pack && <PackLine account={account} />}
      {isBackup && <p>{EXCHANGE.restored(account.restored)}</p>}
      {isBackup && account.restored.map((part) => EXCHANGE.key[part] && <p key={part}>{EXCHANGE.key[part]}</p>)}
      {account.about.length > 0 && <PerDossier about={account.about} />}
      {account.added.length > 0 && <Changes account={account} />}
      <div className="exchange__acts">
        <Button onPress={onClose}>{EXCHANGE.close}</Button>
      </div>
    </section>
  );
}

function PackLine({ account }: { readonly account: FileAccount }): ReactNode {
  const hotspots = useApp((s) => s.packs.find(({ wijk }) => wijk === account.origin.area)?.hotspots.length ?? 0);
  return <p>{account.pack === 'taken' ? EXCHANGE.account.packTaken(hotspots) : EXCHANGE.account.packOlder}</p>;
}

function refusedWords({ refused }: AboutAccount): string {
  const parts = REFUSALS.flatMap((why) => (refused[why] ? [`${count(refused[why])}: ${EXCHANGE.refusals[why]}`] : []));
  return parts.join('; ');
}

function PerDossier({ about }: { readonly about: readonly AboutAccount[] }): ReactNode {
  const words = EXCHANGE.account;
  const titleOf = useTitles();
  return (
    <DataTable
      label={words.perDossier}
      heading
      columns={[
        { key: 'dossier', label: words.dossier, cell: (row) => titleOf(row.about), isRowHeader: true },
        { key: 'added', label: words.added, cell: (row) => count(row.added), numeric: true },
        { key: 'known', label: words.known, cell: (row) => count(row.known), numeric: true },
        { key: 'erased', label: words.erased, cell: (row) => count(row.erased), numeric: true },
        { key: 'refused', label: words.refused, cell: refusedWords },
      ]}
      rows={about}
      rowKey={(row) => row.about}
      pageSize={10}
    />
  );
}
