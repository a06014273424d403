import type { HottimeSearch } from '../hottime-search.ts';
import { decimal, plural } from './format.ts';
import { blockSentence, HOTTIME_TEXT } from './hottime.ts';

/** The screen Hottimes. */
export const HOTTIMES = {
  title: 'Hottimes',
  scope: 'Waarvoor',
  levels: { city: 'Stad', wijk: 'Wijk', buurt: 'Buurt', hotspot: 'Hotspot' },
  levelHint: 'Kies een gebied in de balk, of een hotspot op de kaart, om daar te kijken.',
  span: 'Over welke tijd',
  over: 'Over',
  comparedWith: 'vergeleken met',
  spans: { year: '12 maanden', period: 'de gekozen periode' },
  reference: 'Vergeleken met',
  references: {
    city: { rest: 'een week waarin elk uur even druk is', before: 'de periode ervoor' },
    place: { rest: 'het weekritme van de hele stad', before: 'dezelfde plek in de periode ervoor' },
  },
  flat: 'Vergeleken met een week waarin elk uur even druk is.',
  rest: 'Vergeleken met het weekritme van dezelfde soorten in de hele stad.',
  before: 'Vergeleken met dezelfde plek in de periode ervoor.',
  sentence: (noun: string, search: HottimeSearch): string => {
    if (search.kind === 'tooFew') return HOTTIME_TEXT.tooFewWhy(search.week.known, search.minimum);
    if (search.kind !== 'found') return 'Geen duidelijk piekmoment gevonden.';
    const [first] = search.hottimes;
    const [low, high] = first!.interval;
    return `De ${noun} vallen vooral op ${blockSentence(first!.block)}: ${decimal(first!.ratio)} keer zo vaak als verwacht (${decimal(low)} tot ${decimal(high)}).`;
  },
  week: 'Week in 168 uren',
  colour: 'Kleur',
  lenses: { ongewoon: 'Ongewoon', druk: 'Druk' },
  number: (noun: string): string => `getal: ${noun}`,
  legend: {
    label: { ongewoon: 'keer verwacht:', druk: 'aantal:' },
    words: ['tot 1,3', '1,3', '1,6', '2', '3', '4 of meer'],
    frame: 'getoetst blok',
    note: 'De dag begint om 06 uur: een nacht hoort bij de avond ervoor.',
  },
  found: (n: number): string => `${plural(n, 'hottime', 'hottimes')} gevonden`,
  foundNote: 'gezocht in alle blokken van dagen en uren; bij toeval vind je er in 1 van de 20 zoekacties een',
  bestOfMany: 'Het beste blok van heel veel blokken valt vaak wat hoog uit: reken op iets minder dan de keer verwacht.',
  columns: { letter: '', when: 'Wanneer', counted: 'Geteld', expected: 'Verwacht', ratio: 'Keer verwacht', chance: 'Komt bij toeval voor' },
  noHottime: 'geen hottime',
  table: 'Uren van de week',
  hour: 'Uur',
  day: 'Dag',
  months: 'Maanden',
  monthsNote: 'Grijs vlak: te verwachten in 80 van 100 jaren.',
  monthsSummary: (n: number): string => `${plural(n, 'maand', 'maanden')} van het jaar met aantal en verwachting.`,
  monthColumns: { month: 'Maand', counted: 'Geteld', expected: 'Verwacht', ratio: 'Keer verwacht', flagged: 'Opvallend' },
  monthFlagged: 'ja',
  oneYear: 'Met één jaar is een drukke maand niet te onderscheiden van een vast jaarritme.',
  monthFlat: 'Vergeleken met een jaar waarin elke dag even druk is.',
  monthCity: 'Vergeleken met het jaarritme van de hele stad.',
  noDataTitle: 'Nog geen gegevens',
  toStart: 'Ga naar Start',
  noData: 'Laad een bestand of bekijk eerst de demostad.',
  failed: 'De zoekactie is gestopt. Je gegevens zijn veilig. Verander het filter of laad de pagina opnieuw.',
  busy: 'Bezig met zoeken naar tijdstippen',
  asTable: 'Toon als tabel',
  asWeek: 'Toon als week',
} as const;
