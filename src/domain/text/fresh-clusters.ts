import type { FreshClusters } from '../fresh-clusters.ts';
import { count, date, expectedCount, incidenten, plural } from './format.ts';

/** Clusters in place and time, where there is no history to compare with. */
export const FRESH = {
  title: 'Ophopingen zonder geschiedenis',
  find: 'Zoek ophopingen',
  again: 'Zoek opnieuw',
  busy: 'Bezig met zoeken in plaats en tijd',
  stopped: 'De zoekactie is gestopt.',
  failed: 'De zoekactie is gestopt door een fout. Je gegevens zijn veilig. Probeer het opnieuw.',
  why: 'Zonder geschiedenis is niet te zeggen wat op een plek gewoon is. Wel of een plek in bepaalde weken drukker was dan die plek en die weken elk op zich doen verwachten.',
  none: ({ cases, from, to }: FreshClusters): string =>
    `Geen ophoping gevonden in ${incidenten(cases)} van ${date(from)} tot en met ${date(to)}. Een kleine ophoping valt niet op.`,
  found: ({ clusters, cases, from, to }: FreshClusters): string =>
    `${plural(clusters.length, 'ophoping', 'ophopingen')} gevonden in ${incidenten(cases)} van ${date(from)} tot en met ${date(to)}.`,
  columns: { place: 'Plek', when: 'Wanneer', counted: 'Geteld', expected: 'Verwacht', chance: 'Kans bij toeval' },
  when: (from: number, to: number): string => `${date(from)} – ${date(to)}`,
  cells: (n: number): string => plural(n, 'cel', 'cellen'),
  counted: count,
  expected: expectedCount,
  chance: (p: number): string => (p <= 0.002 ? 'hooguit 0,2%' : `${(100 * p).toFixed(1).replace('.', ',')}%`),
  foot: 'Scan van Kulldorff in plaats en tijd (ringen tot 4 cellen, vensters tot 6 weken, 499 keer geschud). De kans geldt voor de sterkste ophoping van de hele stad. Meer meldingen over één probleem geven te snel een ophoping.',
} as const;
