import type { Hottime, WeekBlock } from '../hottime.ts';
import type { HottimeSearch } from '../hottime-search.ts';
import { dayLong, days, hours, list, plural, ratioWithInterval } from './format.ts';

/** `screen` writes × and –, `plain` (CSV, address bar) x and -. */
export type Writing = 'screen' | 'plain';

const written = (text: string, writing: Writing): string => (writing === 'screen' ? text : text.replaceAll('×', 'x').replaceAll('–', '-'));

export const HOTTIME_TEXT = {
  none: 'geen duidelijk piekmoment',
  tooFew: 'te weinig meldingen voor een tijdstip',
  stopped: 'niet uitgezocht',
  wholeDay: 'hele dag',
  wholeWeek: 'hele week',
  tooFewWhy: (known: number, minimum: number) =>
    `Van ${plural(known, 'incident', 'incidenten')} is het uur bekend. Er zijn er minstens ${minimum} nodig om een piekmoment te zoeken.`,
  bestOfMany: 'Gezocht in alle blokken van dagen en uren. De keer verwacht van het beste blok valt daardoor vaak wat hoog uit.',
} as const;

/** `vr–za 22–02`, `ma 08–12`, `elke dag 22–02`, `za hele dag`, `hele week`. */
export function blockWords(block: WeekBlock, writing: Writing = 'screen'): string {
  const whole = block.hours >= 24;
  if (whole && block.days >= 7) return HOTTIME_TEXT.wholeWeek;
  const when = whole ? HOTTIME_TEXT.wholeDay : hours(block.firstHour, block.hours);
  return written(`${days(block.firstDay, block.days)} ${when}`, writing);
}

/** `vr–za 22–02, ×3,1 (1,9–4,8)`. */
export function hottimeWords(hottime: Hottime, writing: Writing = 'screen'): string {
  return written(`${blockWords(hottime.block)}, ${ratioWithInterval(hottime.ratio, ...hottime.interval)}`, writing);
}

/** The result of a search in one line: its first hottime, or why there is none. */
export function searchWords(search: HottimeSearch, writing: Writing = 'screen'): string {
  if (search.kind === 'found') return hottimeWords(search.hottimes[0]!, writing);
  return HOTTIME_TEXT[search.kind];
}

/** Hour after which an end in the morning is no longer read as the end of an evening. */
const LATE = 30;

/** For a sentence: `vrijdag en zaterdag van 22 tot 02 uur`, `elke dag van 08 tot 12 uur`, `maandag tot en met vrijdag de hele dag`. */
export function blockSentence(block: WeekBlock): string {
  const names = Array.from({ length: block.days }, (_, i) => dayLong(block.firstDay + i));
  const which = block.days >= 7 ? 'elke dag' : block.days > 2 ? `${names[0]} tot en met ${names[names.length - 1]}` : list(names);
  const [from, until] = hours(block.firstHour, block.hours).split('–');
  const next = block.firstHour + block.hours > LATE ? ' de volgende dag' : '';
  return block.hours >= 24 ? `${which} de ${HOTTIME_TEXT.wholeDay}` : `${which} van ${from} tot ${until} uur${next}`;
}
