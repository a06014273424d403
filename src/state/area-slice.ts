import type { BuurtCategoryMonths } from '../domain/area-rows.ts';
import type { ExportTable } from '../domain/report/csv-cell.ts';
import { choiceWords } from '../domain/text/filter-words.ts';
import { GATE } from '../domain/text/gate.ts';
import { headingLines } from '../domain/text/report.ts';
import type { Period } from '../domain/time/month.ts';
import { LEAST_COUNT_SETTING } from '../domain/work/setting-facts.ts';
import { standingFacts } from '../domain/work/standing-facts.ts';
import { buurtCategoryMonths } from '../queries/city/buurt-category-months.ts';
import { EVERYTHING } from '../queries/selection.ts';
import { csvFile } from '../report/csv.ts';
import { fileName } from '../report/file-name.ts';
import { leastCountOf } from '../workflow/setting/least-count.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { factsOf } from './export-facts.ts';
import type { Slice } from './slice.ts';

/** Who will read it: the team sees every count, others see no small ones. */
export type Audience = 'team' | 'anderen';

export interface AreaSlice {
  /** Counts per buurt, category and month: of everything, and of what the filter chooses (its area and period left out). */
  readonly areaRows: { readonly all: BuurtCategoryMonths; readonly chosen: BuurtCategoryMonths } | null;
  readonly areaState: 'idle' | 'busy' | 'ready' | 'failed';
  readonly audience: Audience;
  /** Counts under this are kept from others: the last word of the team (a fact, so it can be undone). */
  readonly leastCount: number;
  loadAreas(): Promise<void>;
  showTo(audience: Audience): void;
  setLeastCount(k: number): void;
  /** A table of areas as a CSV file; `n` says what it is based on. */
  exportAreas(
    what: { readonly title: string; readonly word: string; readonly period: Period; readonly n: string; readonly notes: readonly string[] },
    table: ExportTable,
  ): void;
}

export function areaSlice(deps: Deps): Slice<AreaSlice> {
  const { db } = deps;
  return (set, get, store) => {
    store.subscribe((now, before) => {
      if (now.facts !== before.facts) set({ leastCount: leastCountOf(now.facts).least });
    });
    let turn = 0;
    let known: { readonly revision: number; readonly all: BuurtCategoryMonths } | null = null;

    const everything = async (): Promise<BuurtCategoryMonths> => {
      const { revision } = db.status();
      if (known?.revision !== revision) known = { revision, all: await db.run(buurtCategoryMonths(EVERYTHING)) };
      return known.all;
    };

    return {
      areaRows: null,
      areaState: 'idle',
      audience: 'team',
      leastCount: leastCountOf(standingFacts(deps.journal.facts())).least,
      loadAreas: async () => {
        const mine = ++turn;
        const { available, filter, boundaries } = get();
        if (!available) return set({ areaRows: null, areaState: 'idle' });
        set({ areaState: 'busy' });
        try {
          const selection = { ...selectionOf(filter, boundaries, db.categories()), period: null, place: EVERYTHING.place };
          const isAll = selection.sources.length === 0 && selection.categories.length === 0 && selection.hours === null;
          const all = await everything();
          const chosen = isAll ? all : await db.run(buurtCategoryMonths(selection));
          if (mine === turn) set({ areaRows: { all, chosen }, areaState: 'ready' });
        } catch (cause) {
          console.error(cause);
          if (mine === turn) set({ areaState: 'failed' });
        }
      },
      showTo: (audience) => set({ audience }),
      setLeastCount: (least) => {
        if (least === get().leastCount) return;
        const said = get().say([{ kind: 'setting.leastCount', about: LEAST_COUNT_SETTING, least }]);
        if (said.length > 0) deps.journal.record('leastCount', String(least));
      },
      exportAreas: ({ title, word, period, n, notes }, table) => {
        const { filter, boundaries, audience, leastCount } = get();
        const facts = { ...factsOf(deps, get(), period, n), filter: choiceWords(filter, boundaries, deps.db.categories()) };
        const forWhom = audience === 'team' ? undefined : GATE.forOthers(leastCount);
        const heading = headingLines(`Brandpunt: ${title}`, facts, forWhom);
        const name = fileName(word, period, 'csv');
        deps.save(new Blob([csvFile([...heading, ...notes], table)], { type: 'text/csv;charset=utf-8' }), name);
        deps.journal.record('export', name, table.rows.length);
      },
    };
  };
}
