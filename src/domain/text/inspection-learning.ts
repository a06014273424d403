import type { EvidenceWords } from '../inspection/evidence.ts';
import { count, decimal, percent, plural, ratio } from './format.ts';

type Interval = readonly [low: number, high: number];

interface ShareWords {
  readonly hits: number;
  readonly of: number;
  readonly rate: number;
  readonly interval: Interval;
}

const openRatio = (value: number): string => (Number.isFinite(value) ? ratio(value).slice(1) : 'zonder grens');

/** What inspections teach: counts first, and no more certainty than there is. */
export const LEARNING = {
  title: 'Leren van uitslagen',
  nothing:
    'Er zijn nog geen uitslagen van een plan. Schrijf uitslagen op bij een dag van het plan; daarna staat hier of de score beter kiest dan het lot.',
  lift: 'Kiest de score beter dan het lot?',
  verdict: {
    better: 'Ja. De score vindt vaker iets dan het lot.',
    worse: 'Nee. De score vindt minder vaak iets dan het lot.',
    alike: 'Het scheelt niet veel: een verdubbeling of halvering is uitgesloten.',
    unknown: 'Nog niet te zeggen.',
  },
  share: ({ hits, of, rate, interval }: ShareWords): string =>
    of === 0
      ? 'nog niets bekeken'
      : `${count(hits)} van ${plural(of, 'eenheid', 'eenheden')}${of >= 20 ? `, ${percent(rate, 1)} (${percent(interval[0], 1)} tot ${percent(interval[1], 1)})` : ''}`,
  scored: 'Door score gekozen, met vondst',
  random: 'Door loting gekozen, met vondst',
  hand: 'Met de hand gekozen (telt niet mee)',
  ratio: (lift: number, [low, high]: Interval, plans: number): string =>
    plans === 0
      ? 'Er is nog geen plan waarvan zowel plekken door score als door loting zijn bekeken.'
      : Number.isNaN(lift)
        ? `Er is nog nergens iets gevonden, in ${plural(plans, 'plan', 'plannen')}.`
        : `De score vindt ${Number.isFinite(lift) ? ratio(lift) : 'oneindig veel'} keer zo vaak iets; met 95% zekerheid tussen ${openRatio(low)} en ${openRatio(high)}. Over ${plural(plans, 'plan', 'plannen')}, elk plan met zichzelf vergeleken.`,
  needed: (n: number, per: number): string =>
    `Bij deze vondstkans zijn ongeveer ${plural(n, 'geloot', 'gelote')} eenheden nodig om een verdubbeling in vier van de vijf gevallen te zien${per > 0 ? `: met ${count(per)} per plan duurt dat ongeveer ${plural(Math.ceil(n / per), 'plan', 'plannen')}` : ''}. Een groter deel door loting helpt.`,
  missed: (n: number): string =>
    n > 0
      ? `${plural(n, 'gelote plek is', 'gelote plekken zijn')} nog niet gecontroleerd, of geruild. Blijven er aan het eind veel over, dan is de vergelijking minder eerlijk.`
      : '',
  dispersion: (factor: number): string =>
    factor > 1.1
      ? `Vondsten liggen vaker bij elkaar dan door toeval (${decimal(factor, 1)} keer de spreiding); het bereik is daarom wijder.`
      : '',
  early: 'Vondsten eerder in het plan',
  earlyWords: (days: number, [low, high]: Interval): string =>
    Number.isNaN(low)
      ? 'Nog niet te zeggen: er zijn te weinig vondsten.'
      : `Een vondst kwam gemiddeld ${decimal(days, 1)} dagen eerder dan in een willekeurige volgorde (${decimal(low, 1)} tot ${decimal(high, 1)}).`,
  moved: 'Werd het rustiger, of schoof het op?',
  movedHint: 'Alle soorten incidenten binnen 150 meter van bekeken plekken, een jaar voor en na, vergeleken met plekken die erop lijken.',
  since: (terrain: string, day: string): string => `${terrain}, vanaf ${day}`,
  noTerrainYet: 'Nog niet te meten: er is nog geen terrein gecontroleerd.',
  coverage: 'Hoeveel is bekeken, per terrein en jaar',
  columns: { terrain: 'Terrein', year: 'Jaar', inspected: 'Bekeken', units: 'Eenheden', found: 'Met vondst' },
  noTerrain: 'Buiten een terrein',
  indicators: 'Indicatoren van het plan',
  period: 'Periode',
  indicator: {
    locations: 'Aantal gecontroleerde locaties',
    sites: 'Op plekken',
    found: 'Met vondst',
    enforcementActions: 'Aantal handhavingsacties',
    actInspections: 'Aantal controles met het ACT!',
    noAccess: 'Geen toegang',
    passedOn: 'Doorgegeven aan partners',
  },
  indicatorName: 'Indicator',
  number: 'Aantal',
  weights: 'Moeten de gewichten anders?',
  fewFinds: (finds: number): string =>
    `Nog niet te zeggen: ${plural(finds, 'vondst', 'vondsten')} is te weinig om negen onderdelen te vergelijken. Vanaf 10 vondsten rekent Brandpunt het uit.`,
  noShift: 'De cijfers dragen geen verandering: de verschillen passen bij toeval.',
  shift:
    'De cijfers dragen een verandering. Onderdelen die samengaan met vondsten krijgen een kwart meer, onderdelen die het tegendeel doen een kwart minder.',
  evidence: ({ difference, p }: EvidenceWords): string =>
    p < 0.05 ? (difference > 0 ? 'hoger bij vondsten' : 'lager bij vondsten') : 'geen verschil aangetoond',
  apply: 'Maak een nieuwe versie van de gewichten',
  applied: 'Voorstel uit de uitslagen',
  report: 'Balans',
  printReport: 'Druk de balans af',
  quarters: (quarter: number, year: number): string => `${['Eerste', 'Tweede', 'Derde', 'Vierde'][quarter]} kwartaal ${year}`,
  wholeYear: (year: number): string => `Heel ${year}`,
} as const;

/** The register of signals. */
export const LWO = {
  title: 'Signalen van de LWO',
  explain: 'Signalen over plekken, nooit over personen. Een signaal telt mee in de score van plekken in de buurt en in de jaartabel.',
  none: 'Nog geen signalen.',
  table: 'Zaken per jaar, naar uitkomst',
  year: 'Jaar',
  total: 'Totaal',
  list: 'Register',
  columns: { id: 'Nummer', date: 'Datum', kind: 'Soort', enriched: 'Verrijkt door', outcome: 'Uitkomst' },
  add: 'Nieuw signaal',
  kind: 'Soort signaal',
  date: 'Datum',
  site: 'Bij welke plek',
  save: 'Bewaar signaal',
  wrong: 'Vul een datum in en kies een plek.',
  change: (id: string): string => `Signaal ${id}`,
  enrich: 'Verrijkt door',
  addPartner: 'Voeg toe',
  passOn: 'Doorgegeven aan',
  savePass: 'Bewaar uitkomst',
  choose: 'Kies een signaal in het register om het te verrijken of door te geven.',
} as const;

export const WEIGHTS = {
  title: 'Gewichten van de score',
  explain:
    'Elk onderdeel geeft hoogstens zoveel punten. De gewichten zijn gekozen op grond van het plan, niet berekend; bij Leren staat of ze werken. Elk plan onthoudt de versie waarmee het is gemaakt.',
  version: (n: number): string => `Versie ${count(n)}`,
  points: 'Punten per onderdeel, hoogstens',
  branches: 'Kwetsbaarheid van een branche, 0 tot 1',
  reach: 'Bereik in meters: op deze afstand telt iets voor een derde',
  half: 'Gewogen aantal dat de helft van de punten geeft',
  years: 'Jaren zonder controle die alle punten geven',
  reason: 'Waarom deze verandering',
  save: 'Bewaar als nieuwe versie',
  wrong: 'Vul overal een getal in dat past, en een reden.',
  versions: 'Versies',
  register: 'Tekst voor het Algoritmeregister',
  registerField: 'Veld',
  registerText: 'Tekst',
  csv: 'CSV',
  first: 'Begin: zo komt Brandpunt.',
} as const;
