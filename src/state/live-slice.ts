import type { LiveState } from '../domain/work/live.ts';
import type { Live } from '../journal/exchange/live.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface LiveSlice {
  /** Off at every start: work only leaves this computer after somebody asked for it. */
  readonly live: LiveState;
  joinLive(room: string): Promise<void>;
  leaveLive(): void;
}

export function liveSlice({ journal, liveOrigin }: Deps): Slice<LiveSlice> {
  return (set, get) => {
    let joined: Live | null = null;
    return {
      live: { kind: 'off' },
      joinLive: async (room) => {
        if (liveOrigin === null) return;
        get().leaveLive();
        const live = await journal.joinLive(liveOrigin, room);
        joined = live;
        set({ live: live.state() });
        live.listen(() => joined === live && set({ live: live.state() }));
      },
      leaveLive: () => {
        joined?.leave();
        joined = null;
        set({ live: { kind: 'off' } });
      },
    };
  };
}
