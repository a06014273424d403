import { useMemo } from 'react';
import { DOSSIERS } from '../../domain/text/dossiers.ts';
import { FILTER } from '../../domain/text/kit.ts';
import { useApp } from '../../state/use-app.ts';

/** The municipality, its wijken and its buurten to choose from. */
export function useAreas(): readonly { readonly key: string; readonly label: string }[] {
  const { wijken, buurten } = useApp((s) => s.boundaries);
  return useMemo(() => {
    const byName = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
      [...all].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    return [
      { key: '', label: DOSSIERS.wholeCity },
      ...byName(wijken).map(({ code, name }) => ({ key: code as string, label: FILTER.wijk(name) })),
      ...byName(buurten).map(({ code, name }) => ({ key: code as string, label: name })),
    ];
  }, [wijken, buurten]);
}
