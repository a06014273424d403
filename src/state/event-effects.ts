import type { AreaDrawing } from '../domain/analysis.ts';
import type { Boundaries } from '../domain/area.ts';
import { daysOf } from '../domain/calendar/dates.ts';
import { EVENT_REACH, eventPlace } from '../domain/calendar/event-places.ts';
import { EVENTS, HOLIDAYS, occurrences, SEASONS, specialDays } from '../domain/calendar/events.ts';
import { groupOwnDates, isShort, type OwnDate } from '../domain/calendar/own-dates.ts';
import type { EventDays, EventRow } from '../domain/event-answer.ts';
import { foldLabel } from '../domain/fold-label.ts';
import { dayCounts } from '../queries/city/day-counts.ts';
import type { Place, Selection } from '../queries/selection.ts';
import type { Deps } from './deps.ts';

/** Every event with its days between two day numbers. */
export function eventDays(own: readonly OwnDate[], from: number, to: number): EventDays[] {
  const ruled = [...EVENTS, ...SEASONS, ...HOLIDAYS].map((rule) => ({
    id: rule.id,
    label: rule.label,
    kind: rule.kind,
    place: rule.place ?? '',
    isThere: false,
    spans: occurrences(rule, from, to),
  }));
  const added = groupOwnDates(own).map(({ label, place, spans }) => ({
    id: `own:${label}:${place}`,
    label,
    kind: 'own' as const,
    place,
    isThere: false,
    spans,
  }));
  return [...ruled, ...added].filter(({ spans }) => spans.length > 0);
}

const METRES_PER_DEGREE = 111_320;

/** Where an event takes place as the store can select it: around a known place, or the buurt of that name; null when unknown. */
export function placeOfEvent(name: string, drawing: AreaDrawing | null, boundaries: Boundaries): Place | null {
  const known = eventPlace(name);
  if (known && drawing) {
    const [lng, lat] = known.at;
    const stretch = Math.cos((lat * Math.PI) / 180);
    const isNear = (i: number): boolean =>
      Math.hypot((drawing.lng[i]! - lng) * stretch, drawing.lat[i]! - lat) * METRES_PER_DEGREE <= EVENT_REACH;
    const cells = Array.from(drawing.lng.keys()).filter(isNear);
    if (cells.length > 0) return { kind: 'cells', resolution: drawing.resolution, cells };
  }
  const buurt = boundaries.buurten.findIndex((one) => foldLabel(one.name) === foldLabel(name));
  return name === '' || buurt < 0 ? null : { kind: 'buurten', buurten: [buurt] };
}

export interface EventQuestion {
  readonly selection: Selection;
  readonly own: readonly OwnDate[];
  readonly drawing: AreaDrawing | null;
  readonly boundaries: Boundaries;
}

/**
 * The effect of every event on the incidents of a selection, over all the days there are; for the whole municipality also
 * around the place of the event alone.
 */
export async function eventsOf({ db, workers }: Deps, question: EventQuestion): Promise<readonly EventRow[]> {
  const { selection, own, drawing, boundaries } = question;
  const { day, n } = await db.run(dayCounts({ ...selection, period: null }));
  const [firstDay, lastDay] = [day[0], day.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return [];
  const dense = (days: { readonly day: Int32Array; readonly n: Int32Array }): Float64Array => {
    const counts = new Float64Array(lastDay - firstDay + 1);
    days.day.forEach((d, i) => {
      if (d >= firstDay && d <= lastDay) counts[d - firstDay] = days.n[i]!;
    });
    return counts;
  };
  // Weeks of holidays are a season: taken out of the ordinary days they would leave a summer nothing to be compared with.
  const special = new Set([...specialDays([...EVENTS, ...HOLIDAYS], firstDay, lastDay), ...own.filter(isShort).flatMap(daysOf)]);
  const events = eventDays(own, firstDay, lastDay);
  const ask = (counts: Float64Array, of: readonly EventDays[]): Promise<EventRow[]> =>
    workers.compute.eventEffects({ counts, firstDay, events: of, special });
  const rows = await ask(dense({ day, n }), events);
  if (selection.place.kind !== 'everywhere') return rows;
  const there = new Map<string, EventRow>();
  for (const name of new Set(events.map(({ place }) => place))) {
    const place = placeOfEvent(name, drawing, boundaries);
    if (!place) continue;
    const counts = dense(await db.run(dayCounts({ ...selection, period: null, place })));
    const held = events.filter((event) => event.place === name).map((event) => ({ ...event, isThere: true }));
    for (const row of await ask(counts, held)) there.set(row.event.id, row);
  }
  return rows.flatMap((row) => [row, ...(there.has(row.event.id) ? [there.get(row.event.id)!] : [])]);
}
