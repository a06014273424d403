import type { Indicator } from '../indicator.ts';
import type { Period } from '../time/month.ts';
import { count, decimal, list, monthName, periodName, plural, signedCount, signedPercent } from './format.ts';

/** Below this a percentage says less than the number itself. */
const SMALL = 20;

/** `2024`, `tweede kwartaal 2024`, `mei 2024`. */
export function indicatorPeriod(period: string): string {
  const [year, part] = period.split('-');
  if (!part) return period;
  if (part.startsWith('Q')) return `${['eerste', 'tweede', 'derde', 'vierde'][Number(part[1]) - 1]} kwartaal ${year}`;
  return monthName((Number(year) * 12 + Number(part) - 1) as Period['from']);
}

/** `4,5%`, `314`, `1.250`: one decimal when any figure of the indicator below 1,000 has decimals. */
export function indicatorValue(value: number, { unit, values }: Pick<Indicator, 'unit' | 'values'>): string {
  const isWhole = values.every((one) => one === null || Number.isInteger(one) || Math.abs(one) >= 1000);
  const text = isWhole ? count(value) : decimal(value, 1);
  return unit === '%' ? `${text}%` : text;
}

/** A rate per 1,000 inhabitants. */
export const rateWords = (rate: number): string => decimal(rate, 1);

/** `+12%`, or `+5` alone under 20. */
export function changeOf(before: number | null, year: number): string {
  if (before === null) return 'onbekend';
  if (before < SMALL || year < SMALL) return signedCount(year - before);
  return `${signedCount(year - before)} (${signedPercent((year - before) / before)})`;
}

export const AREA = {
  title: 'Gebied',
  noDataTitle: 'Nog geen gegevens',
  noData: 'Laad een bestand of bekijk eerst de demostad.',
  toStart: 'Ga naar Start',
  busy: 'Bezig met tellen',
  failed: 'Het tellen is gestopt. Je gegevens zijn veilig. Verander het filter of laad de pagina opnieuw.',
  partsLabel: 'Delen van dit scherm',
  parts: { buurt: 'Buurt of wijk', vergelijk: 'Alle buurten', inbraak: 'Woninginbraak', cijfers: 'Cijfers en lijsten' },
  chooseTitle: 'Kies een buurt of een wijk',
  choose: 'Klik op de kaart, kies een naam in de lijst, of kies een gebied in de balk.',
  /** What the map of all buurten shows: how many potential hotspots, in how many buurten, where most. */
  hotspotsPer: (hotspots: readonly number[], buurten: readonly { readonly name: string }[], period: Period): string => {
    const total = hotspots.reduce((a, b) => a + b, 0);
    if (total === 0) return `Geen potentiële hotspots in ${periodName(period)}.`;
    const most = Math.max(...hotspots);
    const places = plural(hotspots.filter((n) => n > 0).length, 'buurt', 'buurten');
    const where =
      most > 1 ? `, de meeste (${count(most)}) in ${list(buurten.filter((_, i) => hotspots[i] === most).map(({ name }) => name))}` : '';
    return `${plural(total, 'potentiële hotspot', 'potentiële hotspots')} in ${places} in ${periodName(period)}${where}.`;
  },
  hotspotsIn: (name: string, n: number): string => `${name}: ${plural(n, 'potentiële hotspot', 'potentiële hotspots')}`,
  hotspotsShort: (n: number): string => plural(n, 'hotspot', 'hotspots'),
  hotspotsKey: (n: number, isMost: boolean): string => (isMost ? `${count(n)} of meer` : n === 0 ? 'geen hotspots' : count(n)),
  wijk: (name: string): string => (/^wijk /i.test(name) ? name : `Wijk ${name}`),
  inhabitants: (n: number | null, hectares: number): string =>
    n === null
      ? 'Inwoners onbekend'
      : `${plural(n, 'inwoner', 'inwoners')}, ${n < hectares ? 'minder dan 1' : count(n / hectares)} per hectare`,
  tooFew: (n: number | null): string =>
    n === null
      ? 'Het aantal inwoners is niet bekend. Daarom staan hier geen cijfers per 1.000 inwoners.'
      : `Hier wonen ${plural(n, 'mens', 'mensen')}. Onder de 100 inwoners staan er geen cijfers per 1.000 inwoners: één incident zou het beeld bepalen.`,
  toMap: 'Toon hotspots op de kaart',
  print: 'Druk af',
  summary: (name: string, year: Period, parts: readonly string[]): string =>
    `In de 12 maanden tot en met ${monthName(year.to)} telde ${name} ${list(parts)}.`,
  nothingCounted: 'geen incidenten met dit filter',
  higher: (themes: readonly string[]): string => `Per inwoner meer dan in de stad: ${list(themes)}.`,
  lower: (themes: readonly string[]): string => `Per inwoner minder dan in de stad: ${list(themes)}.`,
  asCity: 'Per inwoner wijkt geen thema aantoonbaar van de stad af.',
  changed: (themes: readonly string[]): string => `Meer veranderd dan bij toeval past: ${list(themes)}.`,
  unchanged: 'Geen thema is in een jaar meer veranderd dan bij toeval past.',
  profile: 'Registraties en meldingen per thema',
  columns: {
    theme: 'Thema',
    period: (period: Period): string => periodName(period),
    year: '12 maanden',
    before: '12 maanden daarvoor',
    change: 'Verschil',
    chance: 'Toeval?',
    cityChange: 'Verschil stad',
    rate: 'Per 1.000 inwoners',
    interval: 'Van–tot',
    cityRate: 'Stad',
    verdict: 'Naast de stad',
  },
  everything: { melding: 'Alle meldingen', politie: 'Alle registraties' },
  themeOf: (theme: string, source: 'melding' | 'politie'): string => `${theme} (${source === 'melding' ? 'meldingen' : 'registraties'})`,
  verdicts: { hoger: 'hoger', lager: 'lager', alsDeStad: 'als de stad' },
  chance: (p: number | null): string => (p === null ? '–' : p < 0.05 ? 'meer dan toeval' : 'past bij toeval'),
  profileNote: (level: 'buurt' | 'wijk'): string =>
    `Per 1.000 inwoners in 12 maanden. Het cijfer van een kleine ${level} is naar dat van de stad toe getrokken, hoe minder inwoners hoe meer; van–tot is waar het met 95 van 100 zekerheid ligt. In het centrum komen veel mensen die er niet wonen: daar zegt het cijfer per inwoner weinig. Bij ongeveer 1 op de 20 thema’s staat ‘meer dan toeval’ ook als er niets veranderde.`,
  course: 'Verloop per maand',
  courseSummary: (name: string, from: string, to: string, last: number): string =>
    `${name}, ${from} tot en met ${to}: aantal per maand met wat te verwachten was. De laatste maand telt er ${count(last)}.`,
  counted: 'geteld',
  courseHidden: (k: number): string => `Er zijn maanden met minder dan ${k}. Voor anderen staan hier daarom hele jaren.`,
  years: 'Per jaar',
  yearColumn: '12 maanden tot en met',
  countColumn: 'Aantal',
  hotspots: 'Hotspots in deze periode',
  noHotspots: 'Het systeem vond hier in deze periode geen potentiële hotspots.',
  hotspotLine: (place: string, state: string, n: string, expected: string): string =>
    `${place}: ${state}, ${n} geteld, ${expected} verwacht`,
  hotspotsHidden: 'Hotspots staan niet op een bladzijde voor anderen: hun aantallen zijn klein.',
  dossiers: 'Dossiers in dit gebied',
  noDossiers: 'Er zijn hier nog geen dossiers.',
  dossierLine: (number: string, title: string, state: string): string =>
    title === number ? `${number}: ${state}` : `${number} ${title}: ${state}`,
  dossierStates: {
    potentieel: 'potentieel',
    'in-beoordeling': 'in beoordeling',
    actieplan: 'actieplan',
    uitvoering: 'in uitvoering',
    evaluatie: 'evaluatie',
    afgesloten: 'afgesloten',
  },
  hottimes: 'Wanneer',
  hottimesIn: (period: Period): string => `Gezocht in ${periodName(period)}, naast de rest van de stad.`,
  peak: (when: string, n: string, expected: string): string => `${when}: ${n} geteld, ${expected} verwacht.`,
  noPeak: 'Geen duidelijk piekmoment.',
  columnsShown: 'Kolommen kiezen',
  hottimesBusy: 'Bezig met zoeken',
  allHours: 'Alle uren',
  focus: 'Aandachtslijsten',
  noFocus: 'Staat op geen enkele aandachtslijst.',
  focusLine: (label: string, source: string, of: number): string => `${label} (${source}, ${of} buurten)`,
  focusWijk: (label: string, names: readonly string[]): string => `${label}: ${list(names)}`,
  indicators: 'Cijfers van anderen',
  noIndicatorsHere: 'In de ingelezen tabellen staat voor dit gebied geen cijfer.',
  noIndicators: 'Er zijn nog geen cijfers per buurt ingelezen.',
  addIndicators: 'Lees cijfers in',
  indicatorColumns: { label: 'Cijfer', period: 'Periode', value: 'Hier', city: 'Stad', before: 'Eerder', rank: 'Plaats', source: 'Bron' },
  rank: (at: number, of: number): string => `${at} van ${of}`,
  cityHow: { tabel: '', gemiddelde: 'gem.' },
  indicatorNote:
    'Stad: het cijfer van de gemeente in de tabel; ‘gem.’ is het gewone gemiddelde van de buurten met minstens 100 inwoners. Plaats: van hoog naar laag.',
  synthetic: 'verzonnen',
  similar: 'Naast buurten die erop lijken',
  similarSummary: (name: string, names: readonly string[]): string => `${name} lijkt in inwoners en dichtheid het meest op ${list(names)}.`,
  similarNote:
    'Gekozen op het aantal inwoners en op inwoners per hectare, en op niets anders: niet op wie er wonen en niet op wat er gebeurt. Zo is een verschil in aantallen geen gevolg van de keuze.',
  noSimilar: 'Onder de 100 inwoners is er geen vergelijking met andere buurten.',
  similarColumns: {
    name: 'Buurt',
    inhabitants: 'Inwoners',
    density: 'Per hectare',
    politie: 'Registraties',
    melding: 'Meldingen',
    per: 'per 1.000',
  },
  map: (name: string): string => `Kaart: ${name} in de gemeente`,
  overview: 'Alle buurten naast elkaar',
  overviewSummary: (what: string, highest: string, value: string, n: number): string =>
    `${what}: het hoogst in ${highest} (${value}), van ${plural(n, 'buurt', 'buurten')} met een cijfer.`,
  overviewNothing: 'Geen buurt heeft hier een cijfer.',
  colourBy: 'Kleur de kaart op',
  measure: 'Registraties en meldingen als',
  measures: { aantal: 'Aantal', per: 'Per 1.000 inwoners' },
  overviewNote:
    'Registraties en meldingen: 12 maanden tot en met de gekozen periode. Per 1.000 inwoners: kleine buurten naar de stad toe getrokken, geen cijfer onder de 100 inwoners. Dit overzicht is om samen te duiden: een hoog cijfer zegt niet waardoor het komt.',
  legendSteps: 'van laag naar hoog, in zes gelijke groepen buurten',
  noValue: 'geen cijfer',
  from: (value: string): string => `vanaf ${value}`,
  buurt: 'Buurt',
  asTable: 'Toon als tabel',
  asChart: 'Toon als plaatje',
  fileWord: { overview: 'buurten', burglary: 'woninginbraak', area: 'gebied' },
} as const;

export const BURGLARY = {
  title: 'Waar meer inzet tegen woninginbraak',
  rule: 'De regel van het plan: meer inzet waar het slachtofferschap van woninginbraak bovengemiddeld is, zowel geregistreerd als zelf gerapporteerd, en waar bewoners minder dan gemiddeld preventieve maatregelen nemen. Gemiddeld is het gewone gemiddelde van de buurten met minstens 100 inwoners en alle drie de cijfers.',
  result: (names: readonly string[], judged: number): string =>
    names.length === 0
      ? `Van de ${plural(judged, 'buurt', 'buurten')} met alle cijfers voldoet er geen aan de regel.`
      : `${names.length === 1 ? 'Eén buurt voldoet' : `${count(names.length)} buurten voldoen`} aan de regel, van ${count(judged)} met alle cijfers: ${list(names)}.`,
  missingTitle: 'Cijfers van bewoners ontbreken',
  missing:
    'Voor deze regel zijn twee cijfers per buurt nodig uit de Veiligheidsmonitor: slachtoffers van woninginbraak en preventieve maatregelen. Lees ze in bij Cijfers en lijsten, en kies ze hier.',
  reported: 'Zelf gerapporteerd slachtofferschap',
  prevention: 'Preventieve maatregelen',
  registered: 'Geregistreerde woninginbraken',
  years: 'Geteld in',
  spanBefore: (period: Period): string => `${periodName(period)}: drie jaar vóór de peiling`,
  spanLast: (period: Period): string => `${periodName(period)}: laatste drie jaar`,
  spanNote:
    'In één jaar telt een buurt maar enkele inbraken; daarom tellen drie jaren samen. De jaren 2020 en 2021 waren door corona bijzonder: kies andere jaren en kijk of de lijst dan anders wordt.',
  covered: (from: string): string => `Let op: er zijn pas gegevens vanaf ${from}. Het cijfer per jaar gaat over de maanden die er zijn.`,
  registeredNote: (n: number, period: Period): string =>
    `${plural(n, 'registratie', 'registraties')} van woninginbraak met een buurt, ${periodName(period)}.`,
  filterNote: 'Bronnen, thema’s, uren en gebied in de balk gelden hier niet.',
  chart: 'Slachtofferschap en preventie',
  chartSummary: (n: number): string =>
    `Per buurt het zelf gerapporteerd slachtofferschap (omhoog) en de preventieve maatregelen (naar rechts), ${plural(n, 'buurt', 'buurten')}. Linksboven: veel slachtoffers en weinig preventie. Gevuld: ook geregistreerd bovengemiddeld.`,
  axisX: 'preventieve maatregelen, %',
  axisY: 'slachtoffer, %',
  quadrants: [
    'veel slachtoffers, weinig preventie',
    'veel slachtoffers, veel preventie',
    'weinig slachtoffers, weinig preventie',
    'weinig slachtoffers, veel preventie',
  ],
  filled: 'geregistreerd bovengemiddeld',
  open: 'geregistreerd niet bovengemiddeld',
  average: 'gemiddeld',
  columns: {
    name: 'Buurt',
    meets: 'Meer inzet',
    registered: 'Geregistreerd',
    rate: 'Per 1.000 inw. per jaar',
    reported: 'Zelf gerapporteerd',
    prevention: 'Preventie',
    why: 'Waarom',
  },
  yes: 'ja',
  no: 'nee',
  notJudged: 'niet te zeggen',
  above: 'boven',
  below: 'onder',
  why: (registered: boolean, reported: boolean, prevention: boolean): string =>
    `geregistreerd ${registered ? 'boven' : 'niet boven'}, zelf gerapporteerd ${reported ? 'boven' : 'niet boven'}, preventie ${prevention ? 'onder' : 'niet onder'} gemiddeld`,
  averages: (registered: number, reported: number, prevention: number): string =>
    `Gemiddeld: ${decimal(registered, 2)} geregistreerde inbraken per 1.000 inwoners per jaar, ${decimal(reported, 1)}% zegt slachtoffer te zijn, ${decimal(prevention, 1)}% neemt preventieve maatregelen.`,
  caution:
    'De regel zegt waar extra aandacht voor preventie het meest op zijn plaats is, niet waar wordt ingebroken. Kleine aantallen per buurt maken dat een buurt een jaar later anders kan uitvallen; cijfers van bewoners komen uit een steekproef.',
  planList: (same: boolean, names: readonly string[]): string =>
    same ? 'Dit zijn dezelfde buurten als op de aandachtslijst.' : `Op de aandachtslijst staan: ${list(names)}.`,
} as const;

export const FIGURES = {
  title: 'Cijfers en lijsten',
  intro:
    'Lees een tabel in met een cijfer per buurt, wijk of gemeente: CBS kerncijfers, de Veiligheidsmonitor, zorg, schoolverzuim. CSV of Excel. Er mogen geen gegevens over personen in staan.',
  open: 'Kies een tabel',
  reading: 'Bezig met lezen',
  check: 'Klopt dit?',
  area: 'Gebied staat in kolom',
  byCode: 'met codes',
  byName: 'met namen',
  period: 'Periode staat in kolom',
  periodFixed: 'Periode van alle regels',
  periodInHeader: 'staat in de kolomnaam',
  periodHint: 'Een jaar (2024), een kwartaal (2024-Q2) of een maand (2024-05).',
  none: 'geen',
  topic: 'Naam van het cijfer staat in kolom',
  decimal: 'Decimaalteken',
  decimals: { comma: 'komma', point: 'punt' },
  columns: 'Kolommen met cijfers',
  take: (header: string): string => `Neem ${header} over`,
  label: 'Naam',
  labelOf: (header: string): string => `Naam van ${header}`,
  unitOf: (header: string): string => `Eenheid van ${header}`,
  unit: 'Eenheid',
  source: 'Bron',
  licence: 'Licentie',
  day: 'Datum van de cijfers',
  refused: (headers: readonly string[]): string =>
    `Niet overgenomen, omdat ze over herkomst of geloof gaan: ${list(headers)}. Zulke cijfers komen in Brandpunt niet naast criminaliteit te staan.`,
  found: (n: number): string => `${plural(n, 'cijfer', 'cijfers')} gevonden`,
  confirm: 'Neem over',
  cancel: 'Annuleer',
  done: (n: number, file: string): string => `${plural(n, 'cijfer', 'cijfers')} uit ${file} overgenomen.`,
  again: 'Nog een tabel',
  rejected: 'Afgewezen regels',
  line: (line: number, why: string, text: string): string => `regel ${line}: ${why}${text === '' ? '' : ` (${text})`}`,
  list: 'Ingelezen cijfers',
  listColumns: {
    label: 'Cijfer',
    unit: 'Eenheid',
    areas: 'Gebieden',
    periods: 'Perioden',
    source: 'Bron',
    licence: 'Licentie',
    day: 'Datum',
    remove: 'Weg',
  },
  remove: (label: string): string => `Haal ${label} weg`,
  removeShort: 'Haal weg',
  demo: 'hoort bij de demostad',
  empty: 'Er is nog niets ingelezen.',
  focusTitle: 'Aandachtslijsten',
  focusIntro:
    'Buurten die om een reden extra aandacht krijgen. Ze staan op de bladzijde van de buurt. Komt er een nieuwe Veiligheidsmonitor, pas de lijst dan hier aan.',
  focusChanged: (day: string, role: string): string => `aangepast op ${day} door ${role}`,
  focusFrom: (source: string): string => `uit ${source}`,
  edit: 'Wijzig',
  save: 'Bewaar de lijst',
  focusSource: 'Uit welke bron',
  focusAdd: 'Nieuwe lijst',
  focusName: 'Naam van de lijst',
  showOnMap: 'Op de kaart',
} as const;
