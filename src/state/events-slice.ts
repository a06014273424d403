import { daysOf } from '../domain/calendar/dates.ts';
import { EVENTS, HOLIDAYS, occurrences, SEASONS, specialDays } from '../domain/calendar/events.ts';
import { groupOwnDates, type OwnDate, type ReadDates, readOwnDates } from '../domain/calendar/own-dates.ts';
import type { EventDays, EventRow } from '../domain/event-answer.ts';
import { dayCounts } from '../queries/city/day-counts.ts';
import type { Selection } from '../queries/selection.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface EventsSlice {
  readonly ownDates: readonly OwnDate[];
  /** Effects for the place and kinds of the screen Hottimes, over the whole of the data; null while unknown. */
  readonly eventRows: readonly EventRow[] | null;
  readonly changeOwnDates: (dates: readonly OwnDate[]) => void;
  /** Adds the dates of a table; says what could not be read. */
  readonly importOwnDates: (text: string) => ReadDates;
  readonly findEvents: (selection: Selection) => Promise<void>;
}

/** Every event with its days between two day numbers. */
export function eventDays(own: readonly OwnDate[], from: number, to: number): EventDays[] {
  const ruled = [...EVENTS, ...SEASONS, ...HOLIDAYS].map((rule) => ({
    id: rule.id,
    label: rule.label,
    kind: rule.kind,
    spans: occurrences(rule, from, to),
  }));
  const added = [...groupOwnDates(own)].map(([label, spans]) => ({ id: `own:${label}`, label, kind: 'own' as const, spans }));
  return [...ruled, ...added].filter(({ spans }) => spans.length > 0);
}

/** A date that is there already, in a table that is read again, is the same date. */
const nameOf = ({ label, from, to, place }: OwnDate): string => JSON.stringify([label, from, to, place]);

export function eventsSlice(deps: Deps): Slice<EventsSlice> {
  const { journal } = deps;
  return (set, get) => {
    let turn = 0;
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
        const known = new Set(get().ownDates.map(nameOf));
        const added = read.dates.filter((date) => !known.has(nameOf(date)));
        if (added.length > 0) get().changeOwnDates([...get().ownDates, ...added]);
        return { ...read, dates: added };
      },
      findEvents: async (selection) => {
        const mine = ++turn;
        set({ eventRows: null });
        const eventRows = await eventsOf(deps, selection, get().ownDates);
        if (mine === turn) set({ eventRows });
      },
    };
  };
}

/** The effect of every event on the incidents of a selection, over all the days there are. */
export async function eventsOf({ db, workers }: Deps, selection: Selection, own: readonly OwnDate[]): Promise<readonly EventRow[]> {
  const { day, n } = await db.run(dayCounts({ ...selection, period: null }));
  const [firstDay, lastDay] = [day[0], day.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return [];
  const counts = new Float64Array(lastDay - firstDay + 1);
  day.forEach((d, i) => {
    counts[d - firstDay] = n[i]!;
  });
  const special = new Set([...specialDays([...EVENTS, ...HOLIDAYS], firstDay, lastDay), ...own.flatMap(daysOf)]);
  const events = eventDays(own, firstDay, lastDay);
  return workers.compute.eventEffects({ counts, firstDay, events, special });
}
