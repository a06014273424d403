import type { FreshClusters } from '../domain/fresh-clusters.ts';
import { datedCells } from '../queries/city/dated-cells.ts';
import { EVERYTHING } from '../queries/selection.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface FreshSlice {
  /** Clusters found without a history; null when not asked for the filter as it is. */
  readonly fresh: FreshClusters | 'busy' | 'stopped' | 'failed' | null;
  /** Share done while busy. */
  readonly freshShare: number;
  /** Looks through all months up to the end of the period. */
  findFresh(): Promise<void>;
  stopFresh(): void;
  forgetFresh(): void;
}

export function freshSlice({ db, workers }: Deps): Slice<FreshSlice> {
  return (set, get) => {
    let turn = 0;
    const search = async (mine: number): Promise<FreshClusters | 'stopped'> => {
      const { filter, boundaries, available } = get();
      const period = { from: available!.from, to: filter.period.to };
      const selection = { ...selectionOf(filter, boundaries, db.categories()), period, place: EVERYTHING.place };
      const cases = await db.run(datedCells(selection, filter.resolution));
      if (mine !== turn) return 'stopped';
      const found = await workers.compute.freshClusters({ resolution: filter.resolution, water: filter.water, cases }, (share) => {
        if (mine === turn) set({ freshShare: share });
      });
      return found ?? 'stopped';
    };
    const end = (): void => {
      if (get().fresh === 'busy') void workers.compute.stopFreshClusters().catch(() => undefined);
    };
    return {
      fresh: null,
      freshShare: 0,
      findFresh: async () => {
        const mine = ++turn;
        set({ fresh: 'busy', freshShare: 0 });
        const fresh = await search(mine).catch((cause: unknown) => {
          console.error(cause);
          return 'failed' as const;
        });
        if (mine === turn) set({ fresh });
      },
      stopFresh: () => {
        end();
        // Also while the rows are still being asked for.
        turn++;
        if (get().fresh === 'busy') set({ fresh: 'stopped' });
      },
      forgetFresh: () => {
        end();
        turn++;
        set({ fresh: null });
      },
    };
  };
}
