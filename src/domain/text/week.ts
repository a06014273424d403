import type { WeekTables } from '../hottime-search.ts';
import { count, plural } from './format.ts';

/** The week of 168 hours. */
export const WEEK = {
  caption: 'Aantal per uur van de week. Kleur: zoveel keer als te verwachten was.',
  found: (n: number): string => `${plural(n, 'hottime', 'hottimes')} gevonden`,
  counted: (observed: string, expected: string): string => `geteld ${observed}, verwacht ${expected}`,
  none: 'Geen duidelijk piekmoment: geen enkel blok van dagen en uren wijkt meer af dan bij toeval past. Een kleine piek is daarmee niet uitgesloten.',
  basis: ({ count: all, known, intervals, even }: WeekTables): string => {
    const spread = intervals > 0 ? ` ${count(intervals)} hebben een tijdvak en tellen verdeeld over de uren mee.` : '';
    const long = even > 0 ? ` Bij ${count(even)} duurt het tijdvak langer dan een week.` : '';
    return `n = ${count(all)}; van ${count(known)} is het uur bekend.${spread}${long} De dag begint om 06 uur: een nacht hoort bij de avond ervoor.`;
  },
} as const;
