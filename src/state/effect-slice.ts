import type { EffectAnswer, EffectEntry } from '../domain/effect/effect-answer.ts';
import { type EffectAsk, effectKey } from '../domain/effect/effect-ask.ts';
import type { EffectRequest } from '../domain/effect/effect-request.ts';
import { EFFECT_TEXT } from '../domain/text/effect.ts';
import { headingLines } from '../domain/text/report.ts';
import { cubeRows } from '../queries/city/cube-rows.ts';
import { csvFile } from '../report/csv.ts';
import { effectLines, effectTable } from '../report/effect-table.ts';
import { fileName } from '../report/file-name.ts';
import { startMonth } from '../workflow/effect/start-month.ts';
import { codesOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { factsOf } from './export-facts.ts';
import type { Slice } from './slice.ts';

export interface EffectSlice {
  /** By `effectKey`, for the data that is loaded now. */
  readonly effects: Readonly<Record<string, EffectEntry>>;
  /** Measures what is not known yet. */
  measureEffect(ask: EffectAsk): Promise<void>;
  /** Offers what was measured as a table, with its verdict above it. */
  exportEffect(title: string, answer: EffectAnswer): void;
}

/** A category that no row has: an unknown choice selects nothing instead of everything. */
const NOTHING = 65535;

export function effectSlice(deps: Deps): Slice<EffectSlice> {
  const { db, workers } = deps;
  return (set, get) => {
    let known = '';
    let rows: { readonly key: string; readonly loaded: Promise<void> } | null = null;
    let queue: Promise<void> = Promise.resolve();

    const dataKey = (): string => JSON.stringify([db.status().revision, get().boundaries.origin, get().boundaries.buurten.length]);
    const loadRows = (resolution: EffectAsk['resolution']): Promise<void> => {
      const key = `${known} ${resolution}`;
      if (rows?.key !== key) {
        rows = { key, loaded: db.run(cubeRows(resolution)).then((found) => workers.compute.setEffectRows(resolution, found)) };
      }
      return rows.loaded;
    };
    const put = (key: string, entry: EffectEntry): void => set({ effects: { ...get().effects, [key]: entry } });
    const requestOf = (ask: EffectAsk, data: EffectRequest['data']): EffectRequest => {
      const { categories, on, ...same } = ask;
      const codes = codesOf(categories, db.categories());
      const chosen = categories.length === 0 ? null : codes.length === 0 ? [NOTHING] : codes;
      return { ...same, ...startMonth(on), categories: chosen, sources: [], hours: null, data };
    };
    const answer = async (ask: EffectAsk, key: string, mine: string): Promise<void> => {
      if (mine !== known) return;
      try {
        const { available, lastComplete } = get();
        if (!available) return put(key, { state: 'noData' });
        await loadRows(ask.resolution);
        const found = await workers.compute.effect(requestOf(ask, { from: available.from, to: lastComplete ?? available.to }));
        if (mine === known) put(key, { state: 'ready', answer: found });
      } catch (cause) {
        console.error(cause);
        rows = null;
        if (mine === known) put(key, { state: 'failed' });
      }
    };

    return {
      effects: {},
      exportEffect: (title, answer) => {
        const period = { from: answer.before[0] ?? answer.request.start, to: answer.after.at(-1) ?? answer.request.start };
        const n = `${answer.target.before + answer.target.after}`;
        const facts = { ...factsOf(deps, get(), period, n), filter: EFFECT_TEXT.csv.filter };
        const name = fileName(EFFECT_TEXT.csv.file, period, 'csv');
        const bytes = csvFile([...headingLines(`${EFFECT_TEXT.title}: ${title}`, facts), ...effectLines(answer)], effectTable(answer));
        deps.save(new Blob([bytes], { type: 'text/csv;charset=utf-8' }), name);
        deps.journal.record('export', name, answer.course.months.length);
      },
      measureEffect: (ask) => {
        const data = dataKey();
        if (known !== data) {
          known = data;
          set({ effects: {} });
        }
        const key = effectKey(ask);
        if (get().effects[key]) return queue;
        put(key, { state: 'busy' });
        queue = queue.then(() => answer(ask, key, data));
        return queue;
      },
    };
  };
}
