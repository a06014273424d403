import { useMemo } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { useApp } from '../../state/use-app.ts';

/** Name of what facts are about: the title of a dossier, else what kind of work it is. */
export function useTitles(): (about: string) => string {
  const facts = useApp((s) => s.facts);
  const journal = useApp((s) => s.deps.journal);
  return useMemo(() => {
    // What was taken back keeps its name in an account.
    const all = [...journal.facts(), ...facts];
    const titles = new Map(all.map((fact) => [fact.about, EXCHANGE.noun(fact.kind)] as const));
    for (const fact of all) if (fact.kind === 'dossier.opened') titles.set(fact.about, fact.title);
    return (about) => titles.get(about) ?? EXCHANGE.account.other;
  }, [facts, journal]);
}
