import { SOURCES, type Source } from '../incident.ts';
import { type Period, yearOf } from '../time/month.ts';
import type { TrendSpan } from '../trend/trend-columns.ts';
import type { TrendChange, TrendRow, Verdict } from '../trend/trend-table.ts';
import { count, decimal, list, monthWord, plural, signedCount, signedPercent } from './format.ts';
import { countOf } from './noun.ts';

/** Names of the groups of categories. */
export const TREND_GROUPS = {
  plan: 'Het hele plan',
  hic: 'High impact crimes (HIC)',
  hicShort: 'HIC',
  vvc: 'Veelvoorkomende criminaliteit (VVC)',
  vvcShort: 'VVC (som)',
  drugs: 'Drugs',
  zorg: 'Zorg en veiligheid',
  youth: 'Jeugd',
  all: 'Alle soorten',
  sum: (label: string, source: string): string => `${label}, ${source} (som)`,
} as const;

export const VERDICT_WORDS: Record<Verdict, string> = {
  chance: 'past bij toeval',
  beyond: 'meer dan toeval',
  sure: 'ruim meer dan toeval',
};

/** Below this a percentage says less than the number itself. */
const SMALL = 20;

/** `januari t/m oktober`, `maart`. */
export const spanWords = ({ from, to }: Period): string => (from === to ? monthWord(from) : `${monthWord(from)} t/m ${monthWord(to)}`);

/** `2026`, or `2025/26` when the months run over new year. */
export const columnWords = (period: Period): string => {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  return first === last ? String(last) : `${first}/${String(last).slice(2)}`;
};

/** `−18%`; with the difference in front under 20: `+5 (+36%)`; `–` where the first is 0. */
export function changeWords({ before, after, share }: Pick<TrendChange, 'before' | 'after' | 'share'>): string {
  if (share === null) return after === 0 ? '–' : signedCount(after);
  const words = signedPercent(share);
  if (before === after) return signedCount(0);
  return Math.min(before, after) < SMALL ? `${signedCount(after - before)} (${words})` : words;
}

export const TRENDS = {
  title: 'Trends',
  noDataTitle: 'Nog geen gegevens',
  noData: 'Laad een bestand of bekijk eerst de demostad.',
  toStart: 'Ga naar Start',
  busy: 'Bezig met tellen',
  failed: 'Het tellen is gestopt. Je gegevens zijn veilig. Verander het filter of laad de pagina opnieuw.',
  views: { tabel: 'Tabel en verloop', buurten: 'Per buurt', campagnes: 'Campagnes', regio: 'Regio' },
  nothingTitle: 'Niets te tellen',
  nothing: 'Met dit filter blijft er in deze groep geen soort over. Kies een andere groep, of wis een keuze in de balk.',
  pick: 'Kies een rij om het verloop te zien.',
  buurtenNote: 'Elke buurt heeft een eigen schaal; de getallen staan eronder. Rood: een maand die opvalt.',
  inYear: (year: number, before: number): string => `${count(year)} in 12 maanden, daarvoor ${count(before)}`,
  standsOut: (months: string): string => `valt op: ${months}`,
  view: 'Wat je bekijkt',
  group: 'Groep',
  span: 'Maanden',
  spans: { toDate: 'januari t/m nu', period: 'de gekozen periode', own: 'eigen maanden' } satisfies Record<TrendSpan, string>,
  from: 'van',
  until: 'tot en met',
  years: 'Jaren',
  line: 'Soort',
  source: 'Bron',
  table: (group: string, last: Period): string => `${group}, ${spanWords(last)}`,
  difference: (before: string, after: string): string => `Verschil ${before}–${after}`,
  chance: 'Komt bij toeval voor',
  verdict: 'Oordeel',
  ratio: 'Keer',
  /** First the outcome, then how many chance alone would give. */
  sentence: (tested: number, beyond: readonly string[], before: string, after: string): string => {
    if (tested === 0) return 'Er zijn geen twee volledige jaren om te vergelijken.';
    if (beyond.length === 0) return `Geen van de ${count(tested)} rijen veranderde meer dan toeval tussen ${before} en ${after}.`;
    const named = beyond.length > 4 ? '' : `: ${list(beyond.map((label) => label.toLowerCase()))}`;
    return `${count(beyond.length)} van de ${plural(tested, 'rij', 'rijen')} ${beyond.length === 1 ? 'veranderde' : 'veranderden'} meer dan toeval tussen ${before} en ${after}${named}.`;
  },
  byChance: (tested: number, byChance: number): string =>
    `“Meer dan toeval”: zo’n verschil komt bij gelijk gebleven kansen minder dan 1 op de 20 keer voor. In een tabel van ${plural(tested, 'rij', 'rijen')} zijn dat er door toeval alleen al gemiddeld ${decimal(byChance)}. “Ruim meer dan toeval” blijft staan als je alle rijen samen bekijkt.`,
  small: 'Onder 20 staat het verschil in aantallen voor het percentage: een percentage van een klein aantal zegt weinig.',
  independent:
    'De toets ziet elk incident als los van de andere. Horen er veel bij elkaar (een reeks van één dader), dan noemt hij een verschil te snel meer dan toeval.',
  notSummed: 'Meldingen en registraties worden nooit bij elkaar opgeteld.',
  partMark: '*',
  hoursNote: 'Er zijn uren gekozen: wat geen bekend uur heeft, telt niet mee.',
  partNote: (words: string): string => `* ${words}: niet alle maanden zijn geladen. Er is geen verschil berekend.`,
  running: (month: string): string => `${month} is nog niet volledig en telt niet mee.`,
  /** Per source, because they are never added up. */
  inTable: (rows: readonly TrendRow[]): string => {
    const sum = (source: Source): number =>
      rows.filter((row) => row.kind !== 'sum' && row.source === source).reduce((total, row) => total + (row.cells.at(-1)?.count ?? 0), 0);
    const words = SOURCES.filter((source) => rows.some((row) => row.source === source)).map((source) => countOf(sum(source), [source]));
    return `${list(words)} in de laatste kolom`;
  },
  arrows: { up: 'gestegen', down: 'gedaald', same: 'gelijk' },
  series: (label: string): string => `Verloop per maand: ${label}`,
  seriesSummary: (label: string, months: number, alarms: readonly string[], judged: number): string => {
    const first = `${label}, ${plural(months, 'maand', 'maanden')}.`;
    if (judged === 0) return `${first} Er zijn nog te weinig jaren of te weinig incidenten om een maand te beoordelen.`;
    const found =
      alarms.length === 0 ? 'geen maand valt op' : `${alarms.length === 1 ? 'maand die opvalt' : 'maanden die opvallen'}: ${list(alarms)}`;
    return `${first} Van ${plural(judged, 'beoordeelde maand', 'beoordeelde maanden')}: ${found}.`;
  },
  seriesNote: (years: number | null): string =>
    years === null
      ? 'Voor een oordeel zijn drie jaren nodig vóór de maand.'
      : `Gestippeld: verwacht uit dezelfde maanden van de ${plural(years, 'jaar', 'jaren')} ervoor. Grijs: 80 van 100 gewone maanden. Rood: een maand die in minder dan 1 van de 100 gewone maanden zo hoog is.`,
  cautious:
    'De grens is de voorzichtige vorm van Farrington: ze telt mee dat de verwachting zelf onzeker is. De gewone vorm geeft tot 2,6 keer zo veel vals alarm.',
  counted: 'geteld',
  month: 'Maand',
  expected: 'Verwacht',
  band: 'Gewoon',
  upper: 'Grens',
  alarm: 'Valt op',
  yes: 'ja',
  year: 'Opgeteld per jaar',
  yearNote: (label: string): string => `${label}, opgeteld vanaf januari`,
  yearSummary: (label: string, year: number, now: number, upTo: string, past: string): string =>
    `${label}: ${count(now)} tot en met ${upTo} ${year}; in eerdere jaren ${past}.`,
  yearAlone: (label: string): string => `${label}: er is één jaar.`,
  asTable: 'Toon als tabel',
  asChart: 'Toon als grafiek',
  buurten: 'Per buurt',
  buurtenSummary: (label: string, areas: number, judged: number, alarms: number, byChance: number): string =>
    `${label} in ${plural(areas, 'buurt', 'buurten')}, laatste 12 maanden. ${plural(alarms, 'alarm', 'alarmen')} in ${plural(judged, 'beoordeelde maand', 'beoordeelde maanden')}; door toeval verwacht je er hooguit ${decimal(byChance)}.`,
  buurt: 'Buurt',
  year12: '12 maanden',
  year12Before: '12 maanden ervoor',
  lastMonth: 'Laatste maand',
  alarms: 'Maanden die opvallen',
  tooFew: 'te weinig voor een oordeel',
  dataTitle: 'Veranderde er iets in de gegevens zelf?',
  dataNone: (period: string): string =>
    `Nee: in ${period} zijn de verdeling over soorten, de plek en het tijdstip van registreren niet anders dan in het jaar ervoor.`,
  dataBusy: 'Wordt nagekeken.',
  own: 'Eigen groepen',
  ownName: 'Naam',
  ownHint: (n: number): string => `De soorten die je in de balk bij Thema kiest, vormen de groep. Nu gekozen: ${count(n)}.`,
  ownSave: 'Bewaar groep',
  ownRemove: (label: string): string => `Verwijder ${label}`,
  ownNoName: 'Geef de groep een naam en kies in de balk minstens één soort.',
} as const;

/** Heads of the months of a line. */
export const SERIES_COLUMNS = [TRENDS.month, 'Geteld', TRENDS.expected, 'Gewoon van', 'Gewoon tot', TRENDS.upper, TRENDS.alarm] as const;

/** Heads of the buurten of a line. */
export const AREA_COLUMNS = [
  'Code',
  TRENDS.buurt,
  TRENDS.year12Before,
  TRENDS.year12,
  TRENDS.lastMonth,
  TRENDS.expected,
  TRENDS.alarms,
] as const;

/** Heads of the columns of the file. */
export const TREND_COLUMNS = {
  line: 'Soort',
  source: 'Bron',
  kind: 'Rij',
  kinds: { sum: 'som', part: 'deel', line: 'soort' },
  difference: 'Verschil',
  share: 'Verschil %',
  ratio: 'Keer',
  low: 'Keer van',
  high: 'Keer tot',
  p: 'p',
  q: 'q',
  verdict: 'Oordeel',
  partial: 'Niet volledig',
} as const;
