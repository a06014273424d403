import type { FreshClusters } from '../domain/fresh-clusters.ts';
import { datedCells } from '../queries/city/dated-cells.ts';
import { EVERYTHING } from '../queries/selection.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface FreshSlice {
  /** Clusters found without a history; null when not asked for the filter as it is. */
  readonly fresh: FreshClusters | 'busy' | 'failed' | null;
  /** Looks through all months up to the end of the period. */
  findFresh(): Promise<void>;
  forgetFresh(): void;
}

export function freshSlice({ db, workers }: Deps): Slice<FreshSlice> {
  return (set, get) => {
    let turn = 0;
    const search = async (): Promise<FreshClusters> => {
      const { filter, boundaries, available } = get();
      const period = { from: available!.from, to: filter.period.to };
      const selection = { ...selectionOf(filter, boundaries, db.categories()), period, place: EVERYTHING.place };
      const cases = await db.run(datedCells(selection, filter.resolution));
      return workers.compute.freshClusters({ resolution: filter.resolution, water: filter.water, cases });
    };
    return {
      fresh: null,
      findFresh: async () => {
        const mine = ++turn;
        set({ fresh: 'busy' });
        const fresh = await search().catch((cause: unknown) => {
          console.error(cause);
          return 'failed' as const;
        });
        if (mine === turn) set({ fresh });
      },
      forgetFresh: () => {
        turn++;
        set({ fresh: null });
      },
    };
  };
}
