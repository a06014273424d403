import type { Period } from '../time/month.ts';
import { count, incidenten, list, periodName, plural } from './format.ts';

/** Months and events of one hotspot, under its hours. */
export const PLACE_WHEN = {
  months: 'Maanden',
  monthsIn: (period: Period): string => periodName(period),
  busy: 'Bezig met maanden en evenementen',
  monthsFound: (months: readonly string[]): string =>
    months.length === 0
      ? 'Geen maand van het jaar is hier drukker dan het jaarritme van de stad doet verwachten.'
      : `Drukker dan het jaarritme van de stad doet verwachten: ${list(months)}.`,
  leftOut: (n: number): string =>
    `De ${n === 1 ? 'maand' : `${count(n)} maanden`} waarin deze plek opviel ${n === 1 ? 'telt' : 'tellen'} niet mee: een uitbraak is nog geen jaarritme.`,
  tooFew: (n: number): string =>
    `Te weinig om een jaarritme te zien: er zijn maar ${incidenten(n)} buiten de maanden waarin deze plek opviel.`,
  asTable: 'Toon als tabel',
  monthsSummary: 'Maanden van het jaar met aantal en verwachting, over alle jaren samen.',
  month: 'Maand',
  counted: 'Geteld',
  expected: 'Verwacht',
  ratio: 'Keer verwacht',
  oneYear: 'Er is nog geen twee jaar: een drukke maand is dan geen vast jaarritme.',
  events: 'Evenementen',
  event: 'Evenement',
  eventsFound: (n: number): string =>
    n === 0
      ? 'Bij geen enkel evenement is het hier drukker dan op gewone dagen.'
      : `Bij ${plural(n, 'evenement', 'evenementen')} is het hier drukker dan op gewone dagen.`,
  eventsNone: 'Bij geen enkel evenement zijn hier genoeg incidenten om te vergelijken (minstens 3 geteld of verwacht).',
  eventsMore: (n: number): string => `Bij ${count(n)} andere zijn er te weinig incidenten (minder dan 3 geteld en verwacht).`,
  eventsFoot:
    'Vergeleken met gewone dagen: zelfde weekdag, zelfde tijd van het jaar. Elk evenement is apart getoetst; tussen haakjes 95 van 100.',
} as const;
