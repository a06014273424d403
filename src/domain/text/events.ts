import type { ReadDates, WrongDate } from '../calendar/own-dates-table.ts';
import type { EventDays } from '../event-answer.ts';
import { plural } from './format.ts';

const WRONG: Record<WrongDate, (text: string) => string> = {
  noName: () => 'de naam ontbreekt',
  noDate: () => 'de eerste dag ontbreekt',
  wrongFrom: (text) => `“${text}” is geen datum`,
  wrongTo: (text) => `“${text}” is geen datum`,
  endsBefore: (text) => `de laatste dag, ${text}, ligt voor de eerste`,
};

/** Rejected lines that are named one by one. */
const NAMED = 5;

/** Events and what they did. */
export const EVENTS_TEXT = {
  title: 'Evenementen',
  note: 'vergeleken met gewone dagen: zelfde weekdag, zelfde tijd van het jaar',
  event: 'Evenement',
  counted: 'Geteld (verw.)',
  ratio: 'Keer',
  days: (n: number): string => `${n} ${n === 1 ? 'dag' : 'dagen'}`,
  kinds: { event: '', holiday: 'feestdag', season: 'seizoen', own: 'eigen datum' } satisfies Record<EventDays['kind'], string>,
  foot: 'Gevuld: meer dan verwacht. Open: past bij toeval. Streep: 95 van 100. Elk evenement is apart getoetst.',
  busy: 'Bezig met evenementen vergelijken',
  none: 'Nog geen evenement met genoeg gewone dagen om mee te vergelijken.',
  add: 'Datum',
  own: 'Eigen datums',
  name: 'Naam',
  from: 'Van',
  to: 'Tot en met',
  place: 'Plek',
  save: 'Voeg toe',
  remove: 'Verwijder',
  importTable: 'Laad een tabel',
  importHint:
    'Een tabel (CSV) met per regel: naam; van; tot en met; plek. Bijvoorbeeld: Rieu; 03-07-2026; 05-07-2026; Vrijthof. De laatste twee mogen leeg zijn.',
  imported: (n: number): string => `${n} ${n === 1 ? 'datum' : 'datums'} toegevoegd.`,
  rejected: (rejected: ReadDates['rejected']): string => {
    if (rejected.length === 0) return '';
    const named = rejected.slice(0, NAMED).map(({ line, why, text }) => `regel ${line}: ${WRONG[why](text)}`);
    const more = rejected.length - named.length;
    return ` ${plural(rejected.length, 'regel is', 'regels zijn')} niet overgenomen: ${named.join('; ')}${more > 0 ? `; en nog ${more}` : ''}. Schrijf datums als 03-07-2026, verbeter de tabel en laad haar opnieuw: wat er al staat, komt er niet dubbel in.`;
  },
  nothing: 'In dit bestand staat geen enkele datum. Er is niets veranderd. Maak een tabel met per regel: naam; van; tot en met; plek.',
  columns: ['naam', 'van', 'tot en met', 'plek'],
  file: 'eigen-datums.csv',
  saveTable: 'Bewaar als tabel',
  schools: 'Voeg schoolvakanties toe',
  schoolsAdded: (n: number): string =>
    n === 0
      ? 'De schoolvakanties van regio Zuid stonden er al.'
      : `${plural(n, 'schoolvakantie', 'schoolvakanties')} van regio Zuid toegevoegd (2020 tot en met 2026). Scholen wijken soms af: verander of verwijder ze gerust.`,
  there: (place: string): string => `alleen rond ${place}`,
  placeHint: 'Vrijthof, Markt, stadion De Geusselt, MECC of de naam van een buurt: dan staat er ook wat er op die plek gebeurt.',
  noneYet: 'Nog geen eigen datums. Denk aan Rieu, Magisch Maastricht, de kermis, thuiswedstrijden van MVV, TEFAF en dagen met topdrukte.',
  wrong: 'Vul een naam en geldige datums in; het einde mag niet voor het begin liggen.',
  close: 'Sluit',
  dateHint: 'dd-mm-jjjj',
} as const;
