import { SOURCES, type Source } from '../domain/incident.ts';
import type { TwoSourcesAnswer } from '../domain/two-sources.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

export interface TwoSourcesSlice {
  /** Null when there is one source only, or while it is being worked out. */
  readonly twoSources: TwoSourcesAnswer | null;
  compareSources(): Promise<void>;
}

export function twoSourcesSlice({ db, workers }: Deps): Slice<TwoSourcesSlice> {
  return (set, get) => {
    let turn = 0;
    return {
      twoSources: null,
      compareSources: async () => {
        const mine = ++turn;
        const { analysis, freshness, filter } = get();
        set({ twoSources: null });
        const present = SOURCES.every((source) => freshness.some((row) => row.source === source));
        if (analysis?.request.lens !== 'ongewoon' || !present || filter.sources.length > 0) return;
        const known = db.categories();
        const { categories } = analysis.request;
        const of = (source: Source): number[] =>
          known.flatMap((category, code) =>
            category.source === source && (categories === null || categories.includes(code)) ? [code] : [],
          );
        const codes = { melding: of('melding'), politie: of('politie') };
        if (codes.melding.length === 0 || codes.politie.length === 0) return;
        const places = placesOf({ analysis }).map(({ id, cells }) => ({ id, cells }));
        const answer = await workers.compute.twoSources({ request: analysis.request, codes, places }).catch(() => null);
        if (mine === turn && get().analysis === analysis) set({ twoSources: answer });
      },
    };
  };
}
