import type { OwnDate } from '../domain/calendar/own-dates.ts';
import { type ReadDates, readOwnDates } from '../domain/calendar/own-dates-table.ts';
import { SCHOOL_HOLIDAYS } from '../domain/calendar/school-holidays.ts';
import type { EventRow } from '../domain/event-answer.ts';
import { csvRecord } from '../domain/report/csv-cell.ts';
import { EVENTS_TEXT } from '../domain/text/events.ts';
import { date } from '../domain/text/format.ts';
import type { Selection } from '../queries/selection.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { type EventQuestion, eventsOf } from './event-effects.ts';
import type { Slice } from './slice.ts';

export interface EventsSlice {
  readonly ownDates: readonly OwnDate[];
  /** Effects for the place and kinds of the screen Hottimes, over the whole of the data; null while unknown. */
  readonly eventRows: readonly EventRow[] | null;
  readonly changeOwnDates: (dates: readonly OwnDate[]) => void;
  /** Adds the dates of a table; says what could not be read. */
  readonly importOwnDates: (text: string) => ReadDates;
  /** Puts the school holidays of region Zuid among the own dates; returns how many were not there yet. */
  readonly addSchoolHolidays: () => number;
  /** Offers the own dates as a table that `importOwnDates` reads. */
  readonly saveOwnDates: () => void;
  readonly findEvents: (selection: Selection) => Promise<void>;
}

/** A date that is there already, in a table that is read again, is the same date. */
const nameOf = ({ label, from, to, place }: OwnDate): string => JSON.stringify([label, from, to, place]);

/** What a question about events takes from the state. */
export const questionOf = ({ ownDates, drawing, boundaries }: AppState, selection: Selection): EventQuestion => ({
  selection,
  own: ownDates,
  drawing,
  boundaries,
});

export function eventsSlice(deps: Deps): Slice<EventsSlice> {
  const { journal } = deps;
  return (set, get) => {
    let turn = 0;
    const add = (dates: readonly OwnDate[]): readonly OwnDate[] => {
      const known = new Set(get().ownDates.map(nameOf));
      const added = dates.filter((one) => !known.has(nameOf(one)));
      if (added.length > 0) get().changeOwnDates([...get().ownDates, ...added]);
      return added;
    };
    return {
      ownDates: journal.settings().ownDates,
      eventRows: null,
      changeOwnDates: (dates) => {
        journal.changeSettings({ ownDates: dates });
        set({ ownDates: dates });
        void get().findHottimes();
      },
      importOwnDates: (text) => {
        const read = readOwnDates(text);
        return { ...read, dates: add(read.dates) };
      },
      addSchoolHolidays: () => add(SCHOOL_HOLIDAYS).length,
      saveOwnDates: () => {
        const rows = get().ownDates.map(({ label, from, to, place }) => csvRecord([label, date(from), date(to), place]));
        const text = `\ufeff${[EVENTS_TEXT.columns.join(';'), ...rows].join('\r\n')}\r\n`;
        deps.save(new Blob([text], { type: 'text/csv;charset=utf-8' }), EVENTS_TEXT.file);
        deps.journal.record('export', EVENTS_TEXT.file, rows.length);
      },
      findEvents: async (selection) => {
        const mine = ++turn;
        set({ eventRows: null });
        const eventRows = await eventsOf(deps, questionOf(get(), selection));
        if (mine === turn) set({ eventRows });
      },
    };
  };
}
