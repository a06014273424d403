import type { HotHistory, PastMonth } from '../domain/hot-history.ts';
import { addMonths, type Month, monthsOf } from '../domain/time/month.ts';
import type { Deps } from './deps.ts';
import { historyOf, LEAST_HISTORY } from './history.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

/** Months looked back on for the course of a hotspot and the value of the signals. */
export const MONTHS_BACK = 24;

export interface HistorySlice {
  /** Null while it is being worked out, or when the lens has none. */
  readonly history: HotHistory | null;
  readonly historyState: 'idle' | 'busy' | 'ready';
  /** Looks back over two years for the places on view. */
  lookBack(): Promise<void>;
}

/** The months up to `last` that have enough months before them, oldest first. */
export function monthsToLookBack(last: Month, firstMonth: Month): PastMonth[] {
  return monthsOf({ from: addMonths(last, 1 - MONTHS_BACK), to: last })
    .map((m) => ({ month: m, history: historyOf({ from: m, to: m }, 'expected', firstMonth) }))
    .filter(({ history }) => history.length >= LEAST_HISTORY);
}

export function historySlice({ workers }: Deps): Slice<HistorySlice> {
  return (set, get) => {
    let turn = 0;
    return {
      history: null,
      historyState: 'idle',
      lookBack: async () => {
        const mine = ++turn;
        const { analysis, available } = get();
        if (!analysis || !available || analysis.request.lens !== 'ongewoon') return set({ history: null, historyState: 'idle' });
        set({ history: null, historyState: 'busy' });
        const places = placesOf({ analysis }).map(({ id, cells, categories }) => ({ id, cells, categories }));
        const months = monthsToLookBack(analysis.request.period.to, available.from);
        const history = await workers.compute.history({ request: analysis.request, months, places }).catch(() => null);
        if (mine === turn && get().analysis === analysis) set({ history, historyState: history ? 'ready' : 'idle' });
      },
    };
  };
}
