import type { WithoutTop } from '../place-reports.ts';
import { count, plural } from './format.ts';

/** The course of a place over the months. */
export const COURSE = {
  table: 'Maanden van deze plek',
  month: 'Maand',
  counted: 'Geteld',
  expected: 'Verwacht',
  band: '80 van 100',
} as const;

/** What the incidents of a place are made of. */
export const MADE = {
  categories: 'Soorten',
  category: 'Soort',
  share: 'Aandeel',
  reporters: 'Melders',
  sources: 'Bronnen',
  none: 'Geen incidenten in deze cellen.',
  reportersNote: 'Een melder is alleen herkend aan een sleutel die op dit apparaat blijft.',
  withoutReporter: (n: string): string => `Van ${n} is de melder onbekend.`,
  busy: 'Bezig met tellen',
  reports: 'Meldingen',
  rankWithoutTop: 'Rangschik de lijst zonder de grootste melder',
  rankWithTop: 'Rangschik de lijst weer met alle melders',
  problemsHow:
    'Meldingen zijn één probleem als ze van dezelfde soort zijn, hooguit 50 meter uit elkaar liggen en er hooguit 24 uur tussen zit, of als één melder ze deed. Een registratie van de politie is altijd een eigen geval.',
  withoutTop: {
    survives: 'Ook zonder de grootste melder valt deze plek op.',
    oneReporter: 'Zonder de grootste melder valt deze plek niet meer op.',
    unknownReporters: 'Van meer dan de helft is de melder onbekend: of de plek zonder de grootste melder opvalt, is niet te zeggen.',
    notAsked: '',
  } satisfies Record<WithoutTop, string>,
  left: (top: number, of: number, reports: number, problems: number): string =>
    `Zonder de grootste melder (${count(top)} van de ${count(of)}): ${plural(reports, 'incident', 'incidenten')}, ${plural(problems, 'probleem', 'problemen')}.`,
} as const;
