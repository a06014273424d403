import {
  type NearRepeats,
  REPEAT_DAYS,
  REPEAT_LEAST,
  REPEAT_METRES,
  REPEAT_MOST,
  REPEAT_MOST_PAIRS,
  type RepeatCell,
} from '../near-repeats.ts';
import { count, expectedCount, incidenten, ratio } from './format.ts';

/** From here on pairs fit chance. */
const CHANCE = 0.05;
/** Fewer pairs are not named. */
const FEWEST = 3;

const distanceWords = (row: number): string =>
  row === 0 ? `tot ${REPEAT_METRES[0]} m (zelfde plek)` : `${REPEAT_METRES[row - 1]}–${REPEAT_METRES[row]} m`;
const dayWords = (column: number): string =>
  column === 0 ? `0–${REPEAT_DAYS[0]} dagen` : `${REPEAT_DAYS[column - 1]! + 1}–${REPEAT_DAYS[column]} dagen`;

/** Near repeats: after one incident, another close by soon after. */
export const REPEATS = {
  title: 'Herhaling dichtbij',
  why: 'Gebeurt er na een incident vaker nog een in de buurt, kort erna? Dan helpt het om meteen na het eerste op te letten.',
  find: 'Zoek herhaling',
  again: 'Zoek opnieuw',
  busy: 'Bezig met paren vergelijken',
  stopped: 'De zoekactie is gestopt.',
  failed: 'De zoekactie is gestopt door een fout. Je gegevens zijn veilig. Probeer het opnieuw.',
  tooFew: (n: number): string => `Er zijn maar ${incidenten(n)} met een plek en een dag. Er zijn er minstens ${count(REPEAT_LEAST)} nodig.`,
  tooMany: (n: number): string =>
    `Er zijn ${incidenten(n)} in 12 maanden: te veel om te vergelijken (hooguit ${count(REPEAT_MOST)}). Kies een soort of een gebied in de balk. Herhaling zegt ook het meest over één soort, zoals woninginbraak.`,
  tooDense: (n: number): string =>
    `Er liggen ${count(n)} paren binnen ${REPEAT_METRES.at(-1)} m van elkaar: te veel om te vergelijken (hooguit ${count(REPEAT_MOST_PAIRS)}). Kies een soort of een gebied in de balk. Herhaling zegt ook het meest over één soort, zoals woninginbraak.`,
  distance: 'Afstand',
  distanceWords,
  dayWords,
  cell: ({ pairs, expected, ratio: times }: RepeatCell): string =>
    Number.isNaN(times) ? '–' : `${ratio(times)} (${count(pairs)} bij ${expectedCount(expected)})`,
  isClear: ({ ratio: times, p, pairs }: RepeatCell): boolean => times > 1 && p <= CHANCE && pairs >= FEWEST,
  foot: (draws: number): string =>
    `In elke cel: keer verwacht, met het aantal paren bij het verwachte aantal. Vet met ▲: komt bij toeval in hooguit 1 van de 20 keer voor; elke cel is apart getoetst. Verwacht: het gemiddelde als dezelfde dagen willekeurig over dezelfde plekken zijn verdeeld (Knox, ${count(draws)} keer geschud). Meer meldingen over één probleem tellen hier ook als herhaling.`,
} as const;

/** What stands out most, in a sentence. */
export function repeatSentence({ table }: NearRepeats): string {
  const clear = table.flatMap((row, r) => row.map((cell, c) => ({ cell, r, c }))).filter(({ cell }) => REPEATS.isClear(cell));
  clear.sort((a, b) => a.cell.p - b.cell.p || b.cell.ratio - a.cell.ratio);
  const [best] = clear;
  if (!best) return 'Geen herhaling dichtbij die uitkomt boven wat bij toeval past.';
  const { cell, r, c } = best;
  return `Binnen ${dayWords(c)} na een incident, op een afstand van ${distanceWords(r)}, is er ${ratio(cell.ratio)} zo vaak nog een als bij toeval past: ${count(cell.pairs)} paren, verwacht ${expectedCount(cell.expected)}.`;
}
