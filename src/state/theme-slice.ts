import type { EventRow } from '../domain/event-answer.ts';
import { PLACE_THEMES, type PlaceTheme, THEME_CATEGORIES } from '../domain/theme/campaign-theme.ts';
import type { BusyMonth, ThemeFinding } from '../domain/theme/theme-finding.ts';
import { addMonths, laterOf, type Period } from '../domain/time/month.ts';
import { denseMonths } from '../domain/trend/year-lines.ts';
import { monthSeries } from '../queries/city/month-series.ts';
import { EVERYTHING, type Selection } from '../queries/selection.ts';
import { countedFact } from '../workflow/campaigns/identified.ts';
import { aboutDemo } from './about-demo.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { eventsOf } from './event-effects.ts';
import { questionOf } from './events-slice.ts';
import { yearUpTo } from './place-slice.ts';
import type { Slice } from './slice.ts';
import { themeHottimes, themePlaces } from './theme-places.ts';
import { retraction } from './work-slice.ts';

export interface ThemeSlice {
  /** Themes that were looked at, for the filter as it is; they come one by one. */
  readonly themeFindings: readonly ThemeFinding[];
  readonly themeState: 'idle' | 'busy' | 'ready' | 'failed';
  /** Looks where and when each theme concentrates: the filter's area, period and hours; its categories are the theme's. */
  findThemes(): Promise<void>;
  /** Keeps the counts on view, so that the monitor can tell them. */
  keepThemeCounts(): void;
  /** Takes a campaign away; can be undone. */
  removeCampaign(id: string): void;
}

/** Months of the year are compared over so many months. */
const YEARS = 36;

/** Events clear of chance, each once: at its own place where that is known, else in the whole area. */
function clearOnes(rows: readonly EventRow[]): readonly EventRow[] {
  const clear = rows.filter(({ interval }) => interval[0] > 1);
  return clear.filter((row) => row.event.isThere || !clear.some((other) => other.event.isThere && other.event.id === row.event.id));
}

export function themeSlice(deps: Deps): Slice<ThemeSlice> {
  const { db, journal, workers } = deps;
  return (set, get) => {
    let turn = 0;

    const monthsOf = async (selection: Selection, years: Period): Promise<readonly BusyMonth[]> => {
      const counts = async (wanted: Selection): Promise<Float64Array> => {
        const series = await db.run(monthSeries({ ...wanted, period: years }));
        return denseMonths(years, series.month, series.n, () => true);
      };
      const city = selection.place.kind === 'everywhere' ? null : await counts({ ...selection, place: EVERYTHING.place });
      const months = await workers.compute.months({ period: years, place: await counts(selection), city });
      return months.filter(({ flagged }) => flagged).map(({ monthOfYear, count, expected }) => ({ monthOfYear, count, expected }));
    };

    const look = async (theme: PlaceTheme): Promise<ThemeFinding> => {
      const { filter, boundaries, available } = get();
      const { period } = filter;
      const selection = selectionOf({ ...filter, sources: [], categories: THEME_CATEGORIES[theme] }, boundaries, db.categories());
      const year = yearUpTo(period);
      const years = { from: laterOf(addMonths(period.to, 1 - YEARS), available!.from), to: period.to };
      const inPeriod = await db.run(monthSeries(selection));
      return {
        theme,
        period,
        count: inPeriod.n.reduce((a, b) => a + b, 0),
        places: await themePlaces(deps, get(), filter, theme),
        year,
        search: await themeHottimes(deps, get(), filter, theme),
        years,
        months: await monthsOf(selection, years),
        events: clearOnes(await eventsOf(deps, questionOf(get(), selection))),
      };
    };

    return {
      themeFindings: [],
      themeState: 'idle',
      findThemes: async () => {
        const mine = ++turn;
        set({ themeFindings: [], themeState: get().available ? 'busy' : 'idle' });
        if (!get().available) return;
        try {
          for (const theme of PLACE_THEMES) {
            const finding = await look(theme);
            if (mine !== turn) return;
            set({ themeFindings: [...get().themeFindings, finding] });
          }
          set({ themeState: 'ready' });
        } catch (error) {
          console.error(error);
          if (mine === turn) set({ themeState: 'failed' });
        }
      },
      removeCampaign: (id) => {
        const said = get().facts.filter((fact) => fact.kind === 'campaign.registered' && fact.about === id);
        if (said.length > 0) get().rememberWork(journal.addFacts([retraction(said, 'work.withdrawn')]));
      },
      keepThemeCounts: () => {
        const { themeFindings, themeState } = get();
        if (themeState !== 'ready') return;
        get().say(aboutDemo(get(), themeFindings.filter(({ places }) => places !== null).map(countedFact)));
      },
    };
  };
}
