import { useMemo } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { useApp } from '../../state/use-app.ts';

/** Name of what facts are about: the title of a dossier, else that it is something else. */
export function useTitles(): (about: string) => string {
  const facts = useApp((s) => s.facts);
  return useMemo(() => {
    const titles = new Map(facts.flatMap((fact) => (fact.kind === 'dossier.opened' ? [[fact.about, fact.title] as const] : [])));
    return (about) => titles.get(about) ?? EXCHANGE.account.other;
  }, [facts]);
}
