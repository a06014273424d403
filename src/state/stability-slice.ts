import type { Stability } from '../domain/stability.ts';
import { earlierOf } from '../domain/time/month.ts';
import { locatedRows } from '../queries/city/located-rows.ts';
import { EVERYTHING } from '../queries/selection.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

/** Rows above which the grids are only tried when asked for: every grid reads all of them again. */
const MANY_ROWS = 200_000;

export interface StabilitySlice {
  readonly stability: Stability | null;
  readonly stabilityState: 'idle' | 'waiting' | 'busy' | 'ready';
  /** Tries other grids for the places on view; with many rows only when `asked`. */
  tryGrids(asked: boolean): Promise<void>;
}

export function stabilitySlice({ db, workers }: Deps): Slice<StabilitySlice> {
  return (set, get) => {
    let turn = 0;
    return {
      stability: null,
      stabilityState: 'idle',
      tryGrids: async (asked) => {
        const mine = ++turn;
        const { analysis, filter, freshness } = get();
        set({ stability: null, stabilityState: 'idle' });
        if (analysis?.request.lens !== 'ongewoon' || analysis.places.length === 0) return;
        const total = freshness.reduce((sum, row) => sum + row.rows, 0);
        if (total > MANY_ROWS && !asked) return set({ stabilityState: 'waiting' });
        set({ stabilityState: 'busy' });
        const { request } = analysis;
        const from = request.history.reduce(earlierOf, request.period.from);
        const selection = { ...EVERYTHING, sources: filter.sources, hours: filter.hours, period: { from, to: request.period.to } };
        const rows = await db.run(locatedRows(selection)).catch(() => null);
        if (mine !== turn || get().analysis !== analysis) return;
        if (!rows) return set({ stabilityState: 'idle' });
        const places = analysis.places.map(({ id, cells, categories }) => ({ id, cells, categories }));
        const stability = await workers.compute.stability({ request, rows, places }).catch(() => null);
        if (mine === turn && get().analysis === analysis) set({ stability, stabilityState: stability ? 'ready' : 'idle' });
      },
    };
  };
}
