import { useMemo } from 'react';
import { SOURCE_WORDS } from '../../domain/text/experiments.ts';
import { useApp } from '../../state/use-app.ts';
import type { TreeGroup } from '../../views/kit/filters/tree-field.tsx';

/** Kinds that occur in the data, meldingen and registrations apart, with how many there are in the period on view. */
export function useKindGroups(): readonly TreeGroup[] {
  const categories = useApp((s) => s.categories);
  const tree = useApp((s) => s.tree);
  return useMemo(() => {
    const counted = new Map(tree ? Array.from(tree.category, (code, i) => [code, tree.n[i] ?? 0] as const) : []);
    return (['melding', 'politie'] as const).map((source) => ({
      key: source,
      label: SOURCE_WORDS[source],
      items: categories
        .map(({ id, label, source: own }, code) => ({ key: id as string, label, own, count: counted.get(code) ?? 0 }))
        .filter(({ own }) => own === source)
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    }));
  }, [categories, tree]);
}
