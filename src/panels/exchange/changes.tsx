import { type ReactNode, useMemo } from 'react';
import { roleWords } from '../../domain/text/dossier-words.ts';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { type MergeAccount, takenBack } from '../../domain/work/merge-account.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import { useApp } from '../../state/use-app.ts';
import { DataTable } from '../../views/kit/table/data-table.tsx';
import { useTitles } from './use-titles.ts';

const words = EXCHANGE.account;

/** What another took back, which can be done again, and what another erased for good, which cannot. */
export function Undone({ account }: { readonly account: MergeAccount }): ReactNode {
  const titleOf = useTitles();
  const withdrawn = takenBack(account.added);
  const where = Object.entries(account.erasedAbout).map(([about, n]) => words.erasedOf(titleOf(about), n));
  return (
    <>
      {withdrawn > 0 && <p>{words.withdrawn(withdrawn)}</p>}
      {account.erasedHere > 0 && <p>{words.erasedHere(account.erasedHere, where)}</p>}
    </>
  );
}

/** Who said what, the last first. */
export function Changes({ account }: { readonly account: MergeAccount }): ReactNode {
  const titleOf = useTitles();
  const said = useSaid();
  return (
    <DataTable
      label={words.changes}
      heading
      columns={[
        { key: 'at', label: words.at, cell: (fact) => EXCHANGE.when(fact.at), isRowHeader: true },
        { key: 'role', label: words.role, cell: (fact) => roleWords(fact.role) },
        { key: 'device', label: words.device, cell: (fact) => fact.device },
        { key: 'dossier', label: words.dossier, cell: (fact) => titleOf(fact.about) },
        { key: 'what', label: words.what, cell: said },
      ]}
      rows={account.added.toReversed()}
      rowKey={(fact) => fact.id}
      pageSize={10}
    />
  );
}

/** What a fact says; of one that takes others back or puts them back, what those said. */
function useSaid(): (fact: WorkFact) => string {
  const journal = useApp((s) => s.deps.journal);
  const facts = useApp((s) => s.facts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the journal grows with the facts that stand
  const known = useMemo(() => new Map(journal.facts().map((fact) => [fact.id, fact])), [journal, facts]);
  return (fact) => {
    if (fact.kind !== 'work.withdrawn' && fact.kind !== 'work.restored') return EXCHANGE.said(fact);
    const targets = fact.of.flatMap((id) => known.get(id) ?? []).map(EXCHANGE.said);
    return EXCHANGE.turned(fact.kind === 'work.withdrawn', targets);
  };
}
