import { type NearRepeats, REPEAT_LEAST, REPEAT_MOST } from '../domain/near-repeats.ts';
import type { Period } from '../domain/time/month.ts';
import { datedPlaces } from '../queries/city/dated-places.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { yearUpTo } from './place-slice.ts';
import type { Slice } from './slice.ts';

/** What became of the last search for near repeats. */
export type RepeatsAnswer =
  | { readonly kind: 'found'; readonly period: Period; readonly repeats: NearRepeats }
  | { readonly kind: 'tooFew' | 'tooMany'; readonly period: Period; readonly incidents: number }
  | { readonly kind: 'tooDense'; readonly period: Period; readonly pairs: number }
  | { readonly kind: 'stopped' | 'failed' };

export interface RepeatsSlice {
  /** Null when it was not asked for the filter as it is. */
  readonly repeats: RepeatsAnswer | null;
  /** Share done while searching, null when not searching. */
  readonly repeatsShare: number | null;
  /** Near repeats of the kinds and the area of the filter, over twelve months. */
  findRepeats(): Promise<void>;
  stopRepeats(): void;
  /** The filter changed: what was found is about something else. */
  forgetRepeats(): void;
}

export function repeatsSlice({ db, workers }: Deps): Slice<RepeatsSlice> {
  return (set, get) => {
    let turn = 0;
    const search = async (mine: number): Promise<RepeatsAnswer> => {
      const { filter, boundaries } = get();
      const period = yearUpTo(filter.period);
      const places = await db.run(datedPlaces({ ...selectionOf(filter, boundaries, db.categories()), period }));
      const incidents = places.day.length;
      if (incidents < REPEAT_LEAST) return { kind: 'tooFew', period, incidents };
      if (incidents > REPEAT_MOST) return { kind: 'tooMany', period, incidents };
      const repeats = await workers.compute.nearRepeats(places, (share) => {
        if (mine === turn) set({ repeatsShare: share });
      });
      if (!repeats) return { kind: 'stopped' };
      return 'pairs' in repeats ? { kind: 'tooDense', period, pairs: repeats.pairs } : { kind: 'found', period, repeats };
    };
    const end = (): void => {
      if (get().repeatsShare !== null) void workers.compute.stopNearRepeats().catch(() => undefined);
    };
    return {
      repeats: null,
      repeatsShare: null,
      findRepeats: async () => {
        const mine = ++turn;
        set({ repeats: null, repeatsShare: 0 });
        const repeats = await search(mine).catch((cause: unknown): RepeatsAnswer => {
          console.error(cause);
          return { kind: 'failed' };
        });
        if (mine === turn) set({ repeats, repeatsShare: null });
      },
      stopRepeats: () => end(),
      forgetRepeats: () => {
        end();
        turn++;
        set({ repeats: null, repeatsShare: null });
      },
    };
  };
}
