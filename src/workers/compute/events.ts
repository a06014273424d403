import type { EventRow, EventsRequest } from '../../domain/event-answer.ts';
import { eventEffect } from '../../stats/event-effect.ts';

/** The effect of every event that has days to compare with, largest ratio first. */
export function eventEffects({ counts, firstDay, events, special }: EventsRequest): EventRow[] {
  return events
    .map((event) => ({ event, effect: eventEffect({ counts, firstDay, event: event.spans, special }) }))
    .filter(({ effect }) => effect.days > 0 && effect.matchedDays > 0 && effect.expected > 0)
    .map(({ event, effect: { days, count, expected, ratio, interval, p } }) => ({ event, days, count, expected, ratio, interval, p }))
    .sort((a, b) => b.ratio - a.ratio);
}
