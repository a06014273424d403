import type { Comparison, Lens } from '../filter.ts';
import type { HotspotState } from '../hotspot.ts';
import { chanceSentence, chanceWords } from './chance.ts';
import { count, decimal, expectedWords, plural, range, rangeInWords } from './format.ts';

export const LENS_WORDS: Record<Lens, string> = { ongewoon: 'Ongewoon', druk: 'Druk' };

export const STATE_WORDS: Record<HotspotState, string> = {
  nieuw: 'nieuw',
  groeiend: 'groeiend',
  aanhoudend: 'aanhoudend',
  krimpend: 'krimpend',
  uitgedoofd: 'uitgedoofd',
};

export const COMPARISON_WORDS: Record<Comparison, { readonly label: string; readonly hint: string }> = {
  expected: { label: 'verwachting', hint: 'op grond van de 36 maanden ervoor' },
  previous: { label: 'vorige periode', hint: 'alleen de periode ervoor' },
  lastYear: { label: 'vorig jaar', hint: 'dezelfde maanden een jaar eerder' },
};

/** What the expectation rests on, behind `vergeleken met`. */
export const baselineWords = (comparison: Comparison, months: number): string =>
  ({
    expected: plural(months, 'maand', 'maanden'),
    previous: 'de periode ervoor',
    lastYear: 'dezelfde maanden vorig jaar',
  })[comparison];

export const HOTSPOTS = {
  title: (n: number): string => plural(n, 'potentiële hotspot', 'potentiële hotspots'),
  order: (period: string, lens: Lens): string =>
    lens === 'ongewoon' ? `${period}, meest boven verwachting eerst` : `${period}, drukste plek eerst`,
  lens: 'Wat de kaart laat zien',
  list: 'Potentiële hotspots',
  asTable: 'Toon als tabel',
  asMap: 'Toon als kaart',
  demo: 'Demostad, synthetische gegevens',
  all: 'Alle hotspots',
  position: (at: number, of: number): string => `${at} van ${of}`,
  next: 'Volgende hotspot',
  previous: 'Vorige hotspot',
  legend: {
    ongewoon: {
      title: 'Zoveel keer wat hier te verwachten was',
      words: ['zoals\nverwacht', 'iets\nmeer', 'meer', 'veel\nmeer', 'heel veel\nmeer', 'uitzon-\nderlijk'],
      hatched: 'te weinig gegevens om iets te zeggen',
      basis: (n: string, baseline: string): string => `n = ${n}, vergeleken met ${baseline}; kleine aantallen gedempt`,
    },
    druk: {
      title: 'Aantal in de cel en de cellen eromheen',
      words: ['weinig', '', '', '', '', 'heel\nveel'],
      basis: (n: string): string => `n = ${n}; een druk gebied is nog niet ongewoon`,
    },
  },
  tip: {
    here: (counted: string, expected: string): string => `Deze cel: ${counted}, verwacht ${expected}`,
    disk: (counted: string, expected: string): string => `Deze cel en de cellen eromheen: ${counted}, gemiddeld ${expected}`,
    chance: (p: number): string => `Zo’n verschil zonder hotspot: ${chanceWords(p)}`,
    nothing: 'Geen verschil dat opvalt',
  },
  facts: {
    cells: (cells: number, hectares: number): string => `${plural(cells, 'cel', 'cellen')}, ${decimal(hectares, hectares < 10 ? 1 : 0)} ha`,
    notJudged: 'nog niet beoordeeld',
    inPeriod: (counted: string, period: string): string => `${counted} in ${period}`,
    before: (n: number): string => `vorige periode ${count(n)}`,
    expected: (n: number): string => `verwacht ${expectedWords(n)}`,
    chance: chanceSentence,
    gone: (counted: string): string => `Vorige periode stond hier een hotspot. Nu zijn er ${counted}, en dat valt niet meer op.`,
  },
  figures: {
    expected: 'Verwacht',
    band: ([low, high]: readonly [number, number]): string => `meestal ${rangeInWords(low, high)}`,
    reporters: 'Melders',
    unknown: 'onbekend',
    noReporter: 'niet in het bestand',
    top: (n: number, of: number): string => `één melder: ${count(n)} van ${count(of)}`,
    problems: 'Problemen',
    problemsNote: 'dubbele samen',
    previous: 'Vorige periode',
    cells: 'Oppervlak',
  },
  sections: { course: 'Verloop', when: 'Wanneer', what: 'Waarover', sure: 'Hoe zeker', change: 'Verandering' },
  tabs: { overview: 'Overzicht', when: 'Wanneer', course: 'Verloop', made: 'Samenstelling', sure: 'Zekerheid' },
  withoutTop: 'Rangschik zonder de grootste melder',
  cellSizeLabel: 'Grootte van de cellen',
  cellSize: { 8: 'cellen 1 km', 9: 'cellen 350 m', 10: 'cellen 130 m', 11: 'cellen 50 m' },
  cell: (code: string): string => `cel ${code}`,
  detail: 'Onderdelen van de hotspot',
  remarks: {
    oneReporter: (n: number, of: number): string => `één melder: ${count(n)} van ${count(of)}`,
    stable: (found: number, grids: number): string => `stabiel in ${count(found)} van ${count(grids)} rasters`,
    alsoPolice: 'ook bij politie',
    alsoReports: 'ook bij het melddesk',
  },
  series: (last: string): string => `24 maanden tot en met ${last}: geteld, verwacht en wat in 80 van 100 gewone maanden voorkomt.`,
  strip: {
    note: 'balk: geteld   grijs vlak: te verwachten in 80 van 100 maanden',
    title: (noun: string): string => `${noun} per maand`,
    expected: (expected: number, low: number, high: number): string => `verwacht ${count(expected)} (${range(low, high)})`,
    fold: 'Klap de tijdbalk in',
    unfold: 'Toon de tijdbalk',
  },
  searching: 'bezig met zoeken naar een tijdstip',
  peakIn: (period: string): string => `gezocht in ${period}`,
  empty: {
    noneTitle: 'Geen potentiële hotspots',
    none: 'In deze periode en met dit filter is nergens meer gebeurd dan bij toeval past. Dat betekent niet dat er niets is: een kleine toename valt niet op.',
    filtered: 'Geen hotspots met deze toestand. Kies een andere toestand of zet het filter uit.',
    noDataTitle: 'Nog geen gegevens',
    noData: 'Laad een bestand of bekijk eerst de demostad.',
    toStart: 'Ga naar Start',
    shortTitle: 'Te weinig maanden ervoor',
    short: (months: number): string =>
      `Om te zeggen wat ongewoon is, zijn minstens 6 maanden vóór de periode nodig. Er zijn er nu ${count(months)}. Kies een latere periode, of bekijk waar het druk is.`,
    showBusy: 'Toon Druk',
    failedTitle: 'De berekening is gestopt',
    failed:
      'Er is iets misgegaan bij het rekenen. Je gegevens zijn veilig. Probeer het opnieuw; lukt het niet, laad de pagina dan opnieuw.',
    again: 'Probeer opnieuw',
    noMap: 'De kaart kan hier niet worden getekend (geen WebGL). De tabel toont dezelfde gegevens.',
  },
  export: { open: 'Exporteer', csv: 'Lijst als CSV', geojson: 'Vlakken als GeoJSON', png: 'Kaart als PNG', print: 'Print' },
  busy: 'Aan het rekenen',
} as const;

/** How the flag came about, sentence by sentence, for *Zekerheid*. */
export const CERTAINTY = {
  method: {
    'negative-binomial':
      'Verwacht: per cel en soort uit de maanden ervoor, bijgesteld naar hoe druk de stad deze periode is (negatief-binomiale voorspelling, empirisch-Bayes).',
    exact: 'Druk: Gi* met de exacte kans als alle aantallen willekeurig over de cellen verdeeld zouden zijn.',
    normal: 'Druk: Gi*, met de normale benadering omdat de aantallen te groot zijn voor de exacte tabel.',
  },
  p: 'p van de meest opvallende cel en soort',
  q: 'na correctie (q)',
  tests: 'Aantal vergelijkingen',
  corrected: (flagged: number, plain: number): string =>
    `Er is gecorrigeerd voor het grote aantal vergelijkingen (Benjamini-Hochberg): ${plural(flagged, 'cel valt', 'cellen vallen')} op. Zonder correctie zouden het er ${count(plain)} zijn.`,
  baseline: 'Vergeleken met',
  cells: 'Cellen',
  chance: 'Kans',
} as const;
