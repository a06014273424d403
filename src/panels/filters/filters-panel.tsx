import { type ReactNode, useMemo } from 'react';
import type { Category, CategoryId } from '../../domain/category.ts';
import type { Comparison } from '../../domain/filter.ts';
import { SOURCES, type Source } from '../../domain/incident.ts';
import { FILTERS, THEME_WORDS, themeValue } from '../../domain/text/filters.ts';
import { count, meldingen, periodName, registraties } from '../../domain/text/format.ts';
import { COMPARISON_WORDS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { AreaField } from '../../views/kit/filters/area-field.tsx';
import { ChoiceField } from '../../views/kit/filters/choice-field.tsx';
import { FilterBar } from '../../views/kit/filters/filter-bar.tsx';
import { HourField } from '../../views/kit/filters/hour-field.tsx';
import { PeriodStepper } from '../../views/kit/filters/period-stepper.tsx';
import { TreeField, type TreeGroup } from '../../views/kit/filters/tree-field.tsx';

const COMPARISONS = (Object.keys(COMPARISON_WORDS) as Comparison[]).map((key) => ({ key, ...COMPARISON_WORDS[key] }));

/** The bar that drives map, lists and charts together. */
export function FiltersPanel({ onSearch }: { readonly onSearch: () => void }): ReactNode {
  const filter = useApp((s) => s.filter);
  const available = useApp((s) => s.available);
  const boundaries = useApp((s) => s.boundaries);
  const change = useApp((s) => s.changeFilter);
  const undo = useApp((s) => (s.past.length > 0 ? s.undo : null));
  const redo = useApp((s) => (s.future.length > 0 ? s.redo : null));
  const where = useWhere();
  if (!available) return null;
  return (
    <FilterBar result={<Result />} where={where} onUndo={undo} onRedo={redo} onSearch={onSearch}>
      <PeriodStepper period={filter.period} available={available} onChange={(period) => change({ period })} />
      <ChoiceField
        label={FILTERS.comparison}
        options={COMPARISONS}
        value={filter.comparison}
        standard="expected"
        onChange={(comparison) => change({ comparison })}
      />
      <SourceField />
      <ThemeField />
      <AreaField boundaries={boundaries} value={filter.area} onChange={(area) => change({ area })} />
      <HourField value={filter.hours} onChange={(hours) => change({ hours })} />
    </FilterBar>
  );
}

/** `in heel Maastricht, oktober 2026`. */
function useWhere(): string {
  const { area, period } = useApp((s) => s.filter);
  const { municipality, wijken, buurten } = useApp((s) => s.boundaries);
  const names = {
    gemeente: () => FILTERS.whole(municipality.name),
    wijk: () => wijken.find((wijk) => area.kind === 'wijk' && wijk.code === area.code)?.name ?? '',
    buurt: () => buurten.find((buurt) => area.kind === 'buurt' && buurt.code === area.code)?.name ?? '',
  };
  return FILTERS.where(names[area.kind](), periodName(period));
}

const WORDS: Record<Source, (n: number) => string> = { melding: meldingen, politie: registraties };

/** `412 meldingen en 1.031 registraties`. */
function Result(): ReactNode {
  const totals = useApp((s) => s.totals);
  const shown = totals.filter((total) => total.rows > 0);
  if (shown.length === 0) return FILTERS.nothing;
  return shown.map(({ source, rows }, i) => (
    <span key={source}>
      {i > 0 && ' en '}
      <b>{count(rows)}</b>
      {WORDS[source](rows).slice(count(rows).length)}
    </span>
  ));
}

function SourceField(): ReactNode {
  const sources = useApp((s) => s.filter.sources);
  const freshness = useApp((s) => s.freshness);
  const change = useApp((s) => s.changeFilter);
  const items = SOURCES.map((source) => ({
    key: source,
    label: FILTERS.sources[source],
    count: freshness.filter((row) => row.source === source).reduce((sum, row) => sum + row.rows, 0),
  }));
  const present = items.filter((item) => item.count > 0);
  const value = (sources.length > 0 ? items.filter((item) => sources.includes(item.key)) : present).map((item) => item.label).join(', ');
  return (
    <TreeField
      label={FILTERS.source}
      value={value}
      groups={[{ key: 'sources', label: FILTERS.source, items }]}
      selected={sources}
      onChange={(keys) => change({ sources: SOURCES.filter((source) => keys.includes(source) && keys.length < SOURCES.length) })}
    />
  );
}

function treeOf(categories: readonly Category[], counts: ReadonlyMap<number, number>): TreeGroup[] {
  const groups = new Map<string, { key: string; label: string; items: { key: string; label: string; count: number }[] }>();
  categories.forEach((category, code) => {
    const group = groups.get(category.theme) ?? { key: category.theme, label: THEME_WORDS[category.theme], items: [] };
    const n = counts.get(code) ?? 0;
    group.items.push({ key: category.id, label: category.label, count: n });
    groups.set(category.theme, group);
  });
  const sorted = [...groups.values()].map((group) => ({ ...group, items: group.items.sort((a, b) => b.count - a.count) }));
  const total = (group: TreeGroup): number => group.items.reduce((sum, item) => sum + item.count, 0);
  return sorted.sort((a, b) => total(b) - total(a));
}

function ThemeField(): ReactNode {
  const selected = useApp((s) => s.filter.categories);
  const categories = useApp((s) => s.categories);
  const tree = useApp((s) => s.tree);
  const change = useApp((s) => s.changeFilter);
  const groups = useMemo(() => {
    const counts = new Map(tree ? Array.from(tree.category, (code, i) => [code, tree.n[i]!]) : []);
    return treeOf(categories, counts);
  }, [categories, tree]);
  return (
    <TreeField
      label={FILTERS.theme}
      value={themeValue(selected, groups)}
      groups={groups}
      selected={selected}
      search={FILTERS.findCategory}
      onChange={(keys) => change({ categories: keys.length < categories.length ? (keys as CategoryId[]) : [] })}
    />
  );
}
