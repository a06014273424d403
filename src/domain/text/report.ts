import type { ExportFacts } from '../report/export-facts.ts';
import { COURSE } from './course.ts';
import { count, dateTime, list, periodName } from './format.ts';
import { HOTSPOT_TABLE } from './hotspot-table.ts';
import { HOTTIMES } from './hottimes.ts';

/** Heads of the columns of the hotspots, in the order of the file. */
export const HOTSPOT_COLUMNS = {
  rank: HOTSPOT_TABLE.rank,
  place: HOTSPOT_TABLE.place,
  buurt: HOTSPOT_TABLE.buurt,
  state: HOTSPOT_TABLE.state,
  count: COURSE.counted,
  expected: COURSE.expected,
  low: 'Verwacht van',
  high: 'Verwacht tot',
  ratio: HOTSPOT_TABLE.ratio,
  previous: 'Geteld in de periode ervoor',
  category: HOTSPOT_TABLE.category,
  others: 'Andere soorten',
  peak: HOTSPOT_TABLE.peak,
  peakPeriod: 'Piekmoment gezocht in',
  p: 'p',
  q: 'q',
  hectares: 'Hectare',
  cells: 'Cellen (H3)',
} as const;

export const WEEK_COLUMNS = {
  day: HOTTIMES.day,
  from: 'Van',
  until: 'Tot',
  count: COURSE.counted,
  expected: COURSE.expected,
} as const;

/** Parts of the names of files that leave the app. */
export const FILE_WORDS = {
  hotspots: 'hotspots',
  map: 'kaart',
  week: 'weekritme',
  run: 'run',
  rejected: 'afgekeurd',
  trend: { table: 'trends', series: 'verloop', years: 'jaren', areas: 'buurten', region: 'regio' },
} as const;

export const REPORT = {
  hotspots: 'Brandpunt: potentiële hotspots, niet beoordeeld',
  map: 'Brandpunt: kaart van potentiële hotspots',
  week: (place: string, compared: string): string => `Brandpunt: uren van de week, ${place}. ${compared}`,
  confidential: 'Vertrouwelijk: alleen voor intern gebruik door het eigen team. Niet doorsturen en niet publiceren.',
  synthetic: 'Synthetische gegevens: dit is de demostad, geen echte meldingen.',
  hottime: (letter: string, words: string): string => `Hottime ${letter}: ${words}`,
  band: 'Verwacht van en tot: zo veel is het in 80 van 100 gewone perioden. Een lege cel bij een uitgedoofde plek: niet van toepassing.',
  nothing: 'geen incidenten',
  known: (n: string, known: number): string => `${n}, van ${count(known)} is het uur bekend`,
  inside: (n: string): string => `daarvan ${n} met een plek in de gemeente`,
} as const;

/** What every export says above its figures, one sentence a line; `forWhom` says who may read it. */
export function headingLines(title: string, facts: ExportFacts, forWhom: string = REPORT.confidential): string[] {
  return [
    title,
    forWhom,
    ...(facts.demo ? [REPORT.synthetic] : []),
    `Bron: ${list(facts.files)}`,
    `Periode: ${periodName(facts.period)}`,
    `Filter: ${facts.filter}`,
    `n = ${facts.n}`,
    `Gemaakt op ${dateTime(facts.madeAt)} met Brandpunt ${facts.version}`,
  ];
}
