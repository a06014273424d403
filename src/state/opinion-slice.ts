import type { SecondOpinion } from '../domain/second-opinion.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

export interface OpinionSlice {
  /** What other ways flag on the same map; null while it is being worked out, or when the lens has none. */
  readonly opinion: SecondOpinion | null;
  askSecondOpinion(): Promise<void>;
}

export function opinionSlice({ workers }: Deps): Slice<OpinionSlice> {
  return (set, get) => {
    let turn = 0;
    return {
      opinion: null,
      askSecondOpinion: async () => {
        const mine = ++turn;
        const { analysis } = get();
        set({ opinion: null });
        if (analysis?.request.lens !== 'ongewoon') return;
        const places = placesOf({ analysis }).map(({ id, cells }) => ({ id, cells }));
        const opinion = await workers.compute.secondOpinion({ request: analysis.request, places }).catch(() => null);
        if (mine === turn && get().analysis === analysis) set({ opinion });
      },
    };
  };
}
