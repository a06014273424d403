import type { PlanLimits, PlanQuality } from '../inspection/plan.ts';
import type { PartScore } from '../inspection/site-score.ts';
import type { SwapReason } from '../work/inspection-facts.ts';
import { count, decimal, percent, plural } from './format.ts';

const kilometres = (metres: number): string => `${decimal(metres / 1000, 1)} km`;

/** `1–4, 7, 9–12`: numbers in order, runs of three and more shortened. */
export function runs(numbers: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found
    .map(([first, last]) => (last - first >= 2 ? `${first}–${last}` : last > first ? `${first}, ${last}` : String(first)))
    .join(', ');
}

/** The screen Controles: what is shared by its parts. */
export const INSPECTIONS = {
  parts: { sites: 'Locaties', plans: 'Plannen' },
  title: 'Controles',
  readList: 'Lees een lijst in',
  readTerrains: 'Lees terreinen in',
  terrainsRead: (terrains: number, changed: number): string =>
    `${plural(terrains, 'terrein', 'terreinen')} gelezen; ${plural(changed, 'plek kreeg', 'plekken kregen')} een ander terrein.`,
  units: (n: number): string => plural(n, 'eenheid', 'eenheden'),
  places: (n: number): string => plural(n, 'plek', 'plekken'),
  sitesSummary: (sites: number, units: number): string =>
    `${plural(sites, 'plek', 'plekken')} met ${plural(units, 'eenheid', 'eenheden')} (boxen of panden).`,
  sitesShort: (sites: number, units: number): string => `n = ${plural(sites, 'plek', 'plekken')}, ${plural(units, 'eenheid', 'eenheden')}`,
  noSites: {
    title: 'Nog geen locaties',
    text: 'Lees een lijst in met opslagboxen, bedrijfspanden of panden in de binnenstad: CSV, Excel of GeoJSON, met coördinaten. Of laad de demostad bij Start.',
  },
  scoring: 'Scores berekenen',
  planning: 'Plan maken',
  failed: {
    code: 'inspections.failed',
    what: 'Het rekenen is niet gelukt.',
    safe: 'Locaties, plannen en uitslagen zijn niet veranderd.',
    todo: 'Probeer het nog eens. Lukt het weer niet, laad de pagina dan opnieuw.',
  },
  noPersons: 'De score gaat over plekken. Eigenaren, huurders en andere personen tellen niet mee en worden niet bewaard.',
  columns: {
    rank: 'Nr.',
    score: 'Score',
    site: 'Plek',
    kind: 'Soort',
    terrain: 'Terrein',
    units: 'Eenheden',
    branch: 'Branche',
    last: 'Laatste controle',
    never: 'nog niet',
  },
  map: 'Kaart',
  list: 'Lijst',
  view: 'Weergave',
  mapSummary: (n: number): string =>
    `Kaart van ${plural(n, 'plek', 'plekken')}. De kleur van een cel is de hoogste score van een plek in die cel.`,
  mapLegend: (shown: string): string => `Donkerder: hogere score van een plek in die cel. ${shown}.`,
  mapNumbers: (n: number): string =>
    `Nummers: de ${count(n)} hoogste plekken; een stip waar geen ruimte is voor het nummer (zoom in). Een complex met boxen is één plek.`,
  siteInCell: (name: string, units: number, points: string): string => `${name}: ${plural(units, 'eenheid', 'eenheden')}, ${points} punten`,
  moreInCell: (n: number): string => `en nog ${plural(n, 'plek', 'plekken')}`,
  mark: (rank: number, name: string, units: number): string => `${rank}, ${name}, ${plural(units, 'eenheid', 'eenheden')}`,
  noMap: 'De kaart komt er als er meldingen of registraties zijn ingelezen. De lijst werkt ook zonder.',
  allKinds: 'Alle soorten',
  kindLabel: 'Soort locatie',
  detail: 'Waarom deze score',
  choose: 'Kies een plek in de lijst of op de kaart om te zien waarom die hoog of laag scoort.',
  points: (points: number, most: number): string => `${decimal(points, 1)} van ${decimal(most, 0)} punten`,
  scoreBasis: (incidents: number, asOf: string, version: number): string =>
    `Op basis van ${plural(incidents, 'incident', 'incidenten')} in de twaalf maanden tot ${asOf}, gewichten versie ${count(version)}.`,
  municipality: (name: string): string => `gemeente ${name}`,
} as const;

/** Import of a list of sites. */
export const SITE_IMPORT = {
  title: 'Lijst met locaties inlezen',
  reading: 'Bestand lezen',
  check: 'Klopt het wat de kolommen betekenen? Verander wat niet klopt.',
  kind: 'Soort, waar de lijst dat niet zegt',
  refused: (headers: string): string => `Niet overgenomen, omdat het over personen gaat: ${headers}.`,
  confirm: (n: number): string => `Neem ${plural(n, 'plek', 'plekken')} over`,
  nothingNew: 'Deze lijst zegt niets nieuws',
  done: 'De lijst is ingelezen.',
  cancel: 'Stop',
  close: 'Sluit',
  rejected: 'Afgewezen regels',
  rejectedColumns: ['Regel', 'Waarom', 'Velden'],
  csv: 'CSV',
  line: (line: number): string => `Regel ${count(line)}`,
} as const;

export const SWAP_REASON_TEXT: Readonly<Record<SwapReason, string>> = {
  gesloten: 'Gesloten of niet meer in gebruik',
  'onderzoek-loopt': 'Er loopt al een onderzoek',
  'onlangs-gecontroleerd': 'Onlangs al gecontroleerd',
  'met-partner': 'Samen met een partner op een ander moment',
  'niet-veilig': 'Nu niet veilig',
  anders: 'Anders',
};

const REASONS: Readonly<Record<PlanQuality['reason'], string>> = {
  none: '',
  'too-few-sites': 'Er zijn niet genoeg plekken die mee mogen doen.',
  area: 'De grens per gebied houdt de rest tegen.',
  hours: 'De dagen zijn te kort voor de rest.',
};

/** Plans and their days. */
export const PLANS = {
  none: 'Nog geen plan. Vul de grenzen in en maak het eerste plan.',
  form: 'Nieuw plan',
  list: 'Plannen',
  onDemo: '(demostad)',
  name: 'Naam',
  firstName: (year: number): string => `Controles ${year}`,
  make: 'Maak het plan',
  fields: {
    units: 'Eenheden in totaal',
    days: 'Dagen',
    unitsPerDay: 'Eenheden per dag, hoogstens',
    teamHours: 'Uren per dag',
    minutesPerStop: 'Minuten per plek',
    minutesPerUnit: 'Minuten per eenheid',
    randomShare: 'Deel door loting (%)',
    areaShare: 'Hoogstens in één gebied (%)',
    minimumInterval: 'Dagen sinds de vorige controle',
    seed: 'Lotnummer',
  },
  terrain: 'Terrein',
  everywhere: 'Overal',
  kinds: 'Soorten',
  lotHint: 'Minstens 10%. Zonder loting is later niet te zeggen of de score beter is dan toeval.',
  seedHint: 'Met hetzelfde nummer komt dezelfde loting uit dezelfde lijst.',
  wrong: 'Vul overal een getal in dat past. Het deel door loting is 10 tot 100%.',
  columns: { plan: 'Plan', made: 'Gemaakt', picks: 'Eenheden', done: 'Gedaan', open: 'Open' },
  openPlan: (title: string): string => `Open ${title}`,
  unknown: 'Dit plan is hier niet bekend',
  unknownText: 'Misschien staat het in een teambestand dat nog niet is ingelezen.',
  back: 'Alle plannen',
  summary: (units: number, places: number, days: number): string =>
    `${plural(units, 'eenheid', 'eenheden')} op ${plural(places, 'plek', 'plekken')}, in ${plural(days, 'dag', 'dagen')}.`,
  parts: (scored: number, random: number, hand: number): string =>
    [`${count(scored)} door score`, `${count(random)} door loting`, ...(hand > 0 ? [`${count(hand)} met de hand`] : [])].join(', '),
  lot: (seed: number, share: number): string => `Loting met nummer ${count(seed)}, deel ${percent(share)}.`,
  quality: ({ points, pointsBound, metres, metresBound, missing, reason }: PlanQuality): string =>
    [
      pointsBound > 0
        ? `De gekozen plekken hebben samen ${percent(points / pointsBound, 0)} van de hoogste score die binnen deze grenzen kan.`
        : '',
      `De routes zijn samen ${kilometres(metres)} hemelsbreed; korter dan ${kilometres(metresBound)} kan zeker niet.`,
      missing > 0 ? `${plural(missing, 'eenheid past', 'eenheden passen')} niet. ${REASONS[reason]}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  limits: ({ unitsPerDay, teamHours, minimumInterval, areaShare }: PlanLimits): string =>
    `Hoogstens ${count(unitsPerDay)} eenheden en ${decimal(teamHours, teamHours % 1 === 0 ? 0 : 1)} uur per dag, minstens ${count(minimumInterval)} dagen na de vorige controle, hoogstens ${percent(areaShare)} in één gebied.`,
  progress: (done: number, all: number, found: number): string =>
    `${count(done)} van ${plural(all, 'bezoek', 'bezoeken')} gedaan, ${plural(found, 'vondst', 'vondsten')}.`,
  version: (n: number): string => (n > 1 ? `Plan ${count(n)} keer gemaakt; vaste en gedane bezoeken bleven staan.` : ''),
  replan: 'Plan de rest opnieuw',
  csv: 'CSV van de dagen',
  print: 'Druk af',
  show: 'Toon',
  allDays: 'Alle dagen',
  day: (day: number): string => `Dag ${count(day + 1)}`,
  dayNote: (title: string, units: number, stops: number): string =>
    `${title}: ${plural(units, 'eenheid', 'eenheden')}, ${plural(stops, 'stop', 'stops')}`,
  mapSummary: (day: number, stops: number): string =>
    `Kaart van dag ${count(day + 1)}: ${plural(stops, 'stop', 'stops')}, genummerd in de volgorde van de route.`,
  stop: 'Stop',
  why: 'Gekozen door',
  which: 'Welke',
  allUnits: (n: number): string => (n === 1 ? '1 eenheid' : `alle ${count(n)} eenheden`),
  numbers: (numbers: readonly number[], of: number): string =>
    `${plural(numbers.length, 'eenheid', 'eenheden')} van ${count(of)}: nummer ${runs(numbers)}`,
  result: 'Uitslag',
  write: 'Schrijf uitslag',
  mend: 'Verbeter uitslag',
  lock: 'Zet vast',
  locked: 'Vast',
  swap: 'Ruil',
  gone: 'Deze plek staat niet meer in de lijst.',
  /** Above a plan whose sites are not those of the list any more. */
  goneSites: (n: number, isKept: boolean, isDemo: boolean): string => {
    const first = `${plural(n, 'plek van dit plan staat', 'plekken van dit plan staan')} niet in de lijst met locaties die nu geladen is.`;
    const kept = isKept
      ? 'Ze staan hieronder zoals ze waren toen het plan werd gemaakt; uitslagen kun je gewoon opschrijven.'
      : 'Van dit plan is alleen het nummer van de plekken bewaard.';
    return `${first} ${kept}${isDemo ? ' Het plan is gemaakt met de demostad: dat zijn verzonnen plekken.' : ''}`;
  },
  notYet: 'nog niet',
  swapTitle: (site: string): string => `${site} ruilen`,
  swapInto: 'Komt ervoor in de plaats',
  swapNone: 'Niets',
  swapWhy: 'Reden',
  swapText: 'Toelichting',
  swapLot: 'Deze plek kwam uit de loting. Wie hem ruilt, telt mee als “niet gecontroleerd”: zo blijft de vergelijking eerlijk.',
  swapDo: 'Ruil deze plek',
  swaps: 'Geruild',
  swapped: (out: string, into: string, why: string): string => `${out} → ${into}. ${why}`,
  cancel: 'Stop',
} as const;

/** An inspection outside any plan, or in another municipality with the ACT!. */
export const LOOSE = {
  title: 'Controle buiten een plan',
  explain:
    'Voor een controle die niet uit een plan kwam, of met het ACT! in een andere gemeente. Zulke controles tellen mee in de indicatoren, niet in de vergelijking van score en loting.',
  place: 'Bij welke plek',
  elsewhere: 'Andere gemeente',
  open: 'Schrijf een losse controle op',
  wrong: 'Vul de naam van de gemeente in.',
} as const;

/** What came of a visit. */
export const RESULTS = {
  title: (site: string): string => `Uitslag van ${site}`,
  outcome: 'Uitslag',
  date: 'Datum',
  time: 'Tijd',
  units: 'Eenheden bekeken',
  found: 'Met vondst',
  findings: 'Wat is gevonden',
  actions: 'Handhaving',
  receivers: 'Doorgegeven aan',
  act: 'Samen met ACT!',
  municipality: 'Gemeente',
  save: 'Bewaar uitslag',
  cancel: 'Stop',
  wrong: 'Vul een datum in, en niet meer eenheden met vondst dan er zijn bekeken.',
  said: (n: number): string => (n > 1 ? `${count(n)} keer opgeschreven; de laatste telt.` : ''),
  short: (outcome: string, found: number, units: number): string =>
    found > 0 ? `${outcome}: ${count(found)} van ${count(units)}` : outcome,
} as const;

const NOTHING_NEAR = 'niets in de buurt';

/** One part of a score in words. */
export function partWords({ part, count: n, weighted }: PartScore, last: string, branch: string): string {
  if (part === 'branche') return branch;
  if (part === 'lang-geleden') return last;
  if (part === 'nacht') return n ? `vergeleken met de stad, uit ${plural(n, 'incident', 'incidenten')} in de buurt` : NOTHING_NEAR;
  if (!n || weighted === null) return NOTHING_NEAR;
  const what = {
    meldingen: 'melding',
    drugs: 'incident',
    diefstal: 'incident',
    ongewoon: 'plek',
    lwo: 'signaal',
    vondsten: 'controle',
  } as const;
  const many = {
    meldingen: 'meldingen',
    drugs: 'incidenten',
    diefstal: 'incidenten',
    ongewoon: 'plekken',
    lwo: 'signalen',
    vondsten: 'controles',
  };
  return `${plural(n, what[part], many[part])} in de buurt, gewogen naar afstand ${decimal(weighted, 1)}`;
}
