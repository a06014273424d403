import { PLACE_THEMES } from '../domain/theme/campaign-theme.ts';
import type { Month } from '../domain/time/month.ts';
import { countOf } from '../workflow/campaigns/identified.ts';
import { type IdentifiedMonths, type IdentifiedTheme, keptFacts } from '../workflow/monitor/identified-months.ts';
import { aboutDemo } from './about-demo.ts';
import type { Deps } from './deps.ts';
import { emptyFilter } from './filter-slice.ts';
import type { Slice } from './slice.ts';
import { themeHottimes, themePlaces } from './theme-places.ts';

export interface IdentifiedSlice {
  /** Hotspots and hottimes of the whole municipality per month, as far as they were counted for the data that are loaded now. */
  readonly identified: IdentifiedMonths;
  readonly identifying: { readonly done: number; readonly total: number; readonly startedAt: number } | null;
  readonly identifyingFailed: boolean;
  /** Counts the months that are not known yet, one after the other; another call takes over. */
  countIdentified(months: readonly Month[]): Promise<void>;
  /** What was counted so far stays. */
  stopIdentifying(): void;
  /** Keeps a month that was counted, so that what is reported does not change with the data. */
  keepIdentified(month: Month): void;
}

export function identifiedSlice(deps: Deps): Slice<IdentifiedSlice> {
  return (set, get) => {
    let turn = 0;
    let known = '';
    const dataKey = (): string => {
      const { boundaries, filter } = get();
      return JSON.stringify([
        deps.db.status().revision,
        boundaries.origin,
        boundaries.buurten.length,
        filter.resolution,
        filter.water ?? null,
      ]);
    };

    const countMonth = async (month: Month, isMine: () => boolean): Promise<readonly IdentifiedTheme[] | null> => {
      const { resolution, water } = get().filter;
      const filter = { ...emptyFilter({ from: month, to: month }), resolution, ...(water && { water }) };
      const themes: IdentifiedTheme[] = [];
      for (const theme of PLACE_THEMES) {
        const places = await themePlaces(deps, get(), filter, theme);
        if (places === null || !isMine()) return null;
        const search = await themeHottimes(deps, get(), filter, theme);
        if (!isMine()) return null;
        themes.push({ theme, ...countOf({ places, search }) });
      }
      return themes;
    };

    return {
      identified: new Map(),
      identifying: null,
      identifyingFailed: false,
      countIdentified: async (months) => {
        const mine = ++turn;
        const data = dataKey();
        if (known !== data) {
          known = data;
          set({ identified: new Map() });
        }
        const isMine = (): boolean => mine === turn && dataKey() === data;
        const wanted = months.filter((month) => !get().identified.has(month));
        const total = wanted.length;
        const startedAt = deps.now().getTime();
        set({ identifying: total === 0 ? null : { done: 0, total, startedAt }, identifyingFailed: false });
        try {
          for (const [done, month] of wanted.entries()) {
            const themes = await countMonth(month, isMine);
            if (!isMine()) break;
            set({ identified: new Map([...get().identified, [month, themes]]), identifying: { done: done + 1, total, startedAt } });
          }
        } catch (cause) {
          console.error(cause);
          if (mine === turn) set({ identifyingFailed: true });
        }
        if (mine === turn) set({ identifying: null });
      },
      stopIdentifying: () => {
        turn++;
        set({ identifying: null });
      },
      keepIdentified: (month) => {
        const themes = get().identified.get(month);
        if (themes) get().say(aboutDemo(get(), keptFacts(month, themes)));
      },
    };
  };
}
