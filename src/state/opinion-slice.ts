import type { SecondOpinion } from '../domain/second-opinion.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

export interface OpinionSlice {
  /** What other ways flag on the same map; null while it is being worked out, or when the lens has none. */
  readonly opinion: SecondOpinion | null;
  /** Share done while it is being worked out, what became of it when there is no answer, null when it was not asked. */
  readonly opinionShare: number | 'stopped' | 'failed' | null;
  askSecondOpinion(): Promise<void>;
  stopSecondOpinion(): void;
}

export function opinionSlice({ workers }: Deps): Slice<OpinionSlice> {
  return (set, get) => {
    let turn = 0;
    return {
      opinion: null,
      opinionShare: null,
      askSecondOpinion: async () => {
        const mine = ++turn;
        const { analysis } = get();
        const isOurs = (): boolean => mine === turn && get().analysis === analysis;
        set({ opinion: null, opinionShare: null });
        if (analysis?.request.lens !== 'ongewoon') return;
        set({ opinionShare: 0 });
        const places = placesOf({ analysis }).map(({ id, cells }) => ({ id, cells }));
        const ask = workers.compute.secondOpinion({ request: analysis.request, places }, (share) => {
          if (isOurs()) set({ opinionShare: share });
        });
        const opinion = await ask.catch((cause: unknown) => {
          console.error(cause);
          return 'failed' as const;
        });
        if (!isOurs()) return;
        if (opinion === 'failed') set({ opinionShare: 'failed' });
        else set({ opinion, opinionShare: opinion ? null : 'stopped' });
      },
      stopSecondOpinion: () => {
        if (typeof get().opinionShare === 'number') void workers.compute.stopSecondOpinion().catch(() => undefined);
      },
    };
  };
}
