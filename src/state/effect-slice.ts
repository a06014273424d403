import type { EffectEntry } from '../domain/effect/effect-answer.ts';
import { type EffectAsk, effectKey } from '../domain/effect/effect-ask.ts';
import type { EffectRequest } from '../domain/effect/effect-request.ts';
import { cubeRows } from '../queries/city/cube-rows.ts';
import { startMonth } from '../workflow/effect/start-month.ts';
import { codesOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface EffectSlice {
  /** By `effectKey`, for the data that is loaded now. */
  readonly effects: Readonly<Record<string, EffectEntry>>;
  /** Measures what is not known yet. */
  measureEffect(ask: EffectAsk): Promise<void>;
}

/** A category that no row has: an unknown choice selects nothing instead of everything. */
const NOTHING = 65535;

export function effectSlice({ db, workers }: Deps): Slice<EffectSlice> {
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
