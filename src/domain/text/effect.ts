import type { EffectAnswer, EffectDifference, EffectVerdict } from '../effect/effect-answer.ts';
import type { Month } from '../time/month.ts';
import { count, decimal, expectedCount, list, monthShortYear, percent, plural, rangeInWords, signedCount } from './format.ts';

/** Metres between the centres of two neighbouring cells, by resolution. */
const STEP_METRES: Readonly<Record<number, number>> = { 8: 860, 9: 326, 10: 123, 11: 46 };

/** `ongeveer 500 meter`. */
export const ringWords = (steps: number, resolution: number): string => {
  const metres = steps * (STEP_METRES[resolution] ?? 123);
  const step = metres >= 1000 ? 500 : 50;
  return `ongeveer ${count(Math.round(metres / step) * step)} meter`;
};

/** `okt 2024`, `okt–dec 2024`, `okt 2024 – mrt 2025`; months with a gap: `okt 2024 – mrt 2025 (4 maanden)`. */
export function monthsWords(months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'geen maanden';
  if (first === last) return monthShortYear(first);
  const gap = last - first + 1 !== months.length ? ` (${plural(months.length, 'maand', 'maanden')})` : '';
  return `${monthShortYear(first)} – ${monthShortYear(last)}${gap}`;
}

/** Under so many a share says too little, and the number of reports is said instead. */
const FEW = 20;

function notRuledOut(fall: number, expected: number): string {
  if (!(fall > 0)) return '';
  if (fall >= 0.995) return 'Zelfs een daling tot 0 is niet uit te sluiten.';
  const of = `van de ${expectedCount(expected)} die je zou verwachten`;
  if (expected < FEW) return `Een daling van hooguit ${count(Math.ceil(fall * expected))} ${of} is niet uit te sluiten.`;
  return `Een daling van hooguit ${percent(fall)} ${of} is niet uit te sluiten.`;
}

const fewer = ({ estimate }: EffectDifference): string => count(Math.abs(estimate));
const between = ({ interval: [low, high] }: EffectDifference): string => rangeInWords(Math.max(0, -high), -low);

const afterWords = ({ after }: EffectAnswer): string => plural(after.length, 'maand', 'maanden');

type Words = { readonly [K in EffectVerdict['kind']]: (answer: EffectAnswer, verdict: Extract<EffectVerdict, { kind: K }>) => string };

const HEADS: Record<EffectVerdict['kind'], string> = {
  'not-started': 'Nog niet begonnen',
  'too-little': 'Nog niets over te zeggen',
  fell: 'Gedaald, meer dan toeval',
  moved: 'Gedaald, maar waarschijnlijk verplaatst',
  rose: 'Gestegen, meer dan toeval',
  'not-shown': 'Niet aangetoond',
};

const TOO_LITTLE: Record<Extract<EffectVerdict, { kind: 'too-little' }>['why'], string> = {
  months: 'Er zijn nog geen drie maanden voor en drie maanden na het begin met gegevens.',
  incidents: 'Er zijn te weinig meldingen om toeval en effect uit elkaar te houden.',
  comparison: 'In het vergelijkingsgebied zijn te weinig meldingen om mee te vergelijken. Kies een groter gebied.',
};

const SENTENCES: Words = {
  'not-started': ({ visible }) => `${visibleWords(visible)}`,
  'too-little': (_, { why }) => TOO_LITTLE[why],
  fell: (answer) =>
    `Naar schatting ${fewer(answer.local)} minder (${between(answer.local)}) in ${afterWords(answer)} dan wanneer het hier was gegaan als op vergelijkbare plekken.`,
  moved: ({ local, displaced }, { to }) =>
    `Hier naar schatting ${fewer(local)} minder (${between(local)}), in de rand ${count(displaced.estimate)} meer ` +
    `(${rangeInWords(Math.max(0, displaced.interval[0]), displaced.interval[1])}). Waarschijnlijk verplaatst naar ${to.name}: van ${count(to.before)} naar ${count(to.after)}.`,
  rose: (answer) =>
    `Naar schatting ${count(answer.local.estimate)} meer (${rangeInWords(Math.max(0, answer.local.interval[0]), answer.local.interval[1])}) in ${afterWords(answer)} dan wanneer het hier was gegaan als op vergelijkbare plekken.`,
  'not-shown': ({ expected }, { fall }) => `Het verschil past bij toeval. ${notRuledOut(fall, expected)}`.trim(),
};

/** `Wordt na 12 maanden een daling van 34 of meer gezien (38%), kleinere dalingen meestal niet.` */
function visibleWords({ incidents, share, possible, months }: EffectAnswer['visible']): string {
  const after = plural(months, 'maand', 'maanden');
  if (!Number.isFinite(share)) return 'In de maanden ervoor is hier niets gemeld: een daling is dan niet te zien.';
  if (!possible) return `Bij deze aantallen en schommelingen is na ${after} zelfs een daling tot 0 meestal niet te zien.`;
  return `Na ${after} is een daling van ${count(Math.ceil(incidents))} of meer (${percent(share)}) in 8 van de 10 gevallen te zien. Een kleinere daling meestal niet.`;
}

/** Fewer in the ring, before and after together, tell nothing. */
const FEWEST_IN_RING = 5;

function displacedWords({ displaced, movedTo, verdict, request, ring }: EffectAnswer): string | null {
  if (verdict.kind === 'not-started' || verdict.kind === 'too-little') return null;
  const { estimate, interval } = displaced;
  if (ring.before + ring.after < FEWEST_IN_RING) return 'In de rand gebeurt te weinig om verplaatsing te zien.';
  const figures = `${signedCount(estimate)} in de rand van ${ringWords(request.ring, request.resolution)} (${signedCount(interval[0])} tot ${signedCount(interval[1])})`;
  if (interval[0] > 0)
    return `In de rand steeg het meer dan bij toeval past: ${figures}${movedTo ? `, het meest bij ${movedTo.name}` : ''}.`;
  if (interval[1] < 0) return `Ook in de rand daalde het meer dan bij toeval past: ${figures}.`;
  return `Verplaatsing is niet aangetoond: ${figures}. Een kleine verplaatsing kunnen we niet uitsluiten.`;
}

/** Effect and displacement; a verdict never says more than its figures. */
export const EFFECT_TEXT = {
  title: 'Effect',
  head: (verdict: EffectVerdict): string => HEADS[verdict.kind],
  sentence: (answer: EffectAnswer): string => {
    const say = SENTENCES[answer.verdict.kind] as (answer: EffectAnswer, verdict: EffectVerdict) => string;
    return say(answer, answer.verdict);
  },
  visible: visibleWords,
  visibleBefore: 'Vooraf berekend',
  displaced: displacedWords,
  notCause: 'Dit laat zien wat er veranderde, niet waardoor. Andere oorzaken in dezelfde maanden tellen ook mee.',
  before: 'Voor',
  after: 'Na',
  periods: ({ before, after }: Pick<EffectAnswer, 'before' | 'after'>): string =>
    `Voor: ${monthsWords(before)}; na: ${after.length > 0 ? monthsWords(after) : 'nog geen maanden'}`,
  leftOut: (months: readonly Month[]): string =>
    `Niet bij voor geteld: ${list(months.map(monthShortYear))}. Door ${months.length === 1 ? 'die maand' : 'die maanden'} viel de plek op, en zo’n piek zakt ook vanzelf.`,
  columns: { area: 'Gebied', before: 'Voor', after: 'Na', change: 'Verschil per maand' },
  rows: {
    target: 'Hier',
    matched: (places: number): string => `Vergelijking: ${plural(places, 'plek', 'plekken')} met een gelijk verleden`,
    chosen: 'Vergelijking: zelf gekozen gebied',
    ring: (steps: number, resolution: number): string => `Rand: ${ringWords(steps, resolution)} rondom`,
    rest: 'Rest van de stad',
  },
  scaled: (size: number): string => `Het vergelijkingsgebied is ${decimal(size)} keer zo druk; in het verschil is dat omgerekend.`,
  dispersion: (factor: number): string =>
    factor < 1.05
      ? 'De aantallen hier schommelen niet meer dan losse meldingen zouden doen.'
      : `De marge is ${decimal(Math.sqrt(factor))} keer zo breed gemaakt, omdat aantallen op zulke plekken ook vanzelf zo veel schommelen.`,
  paper: ({ estimate, poisson: [low, high] }: EffectDifference): string =>
    `Volgens de formule zonder die verbreding: ${decimal(estimate)} (${decimal(low)} tot ${decimal(high)}).`,
  wdq: (wdq: number): string =>
    wdq < 0
      ? `WDQ ${decimal(wdq, 2)}: tegenover elke 100 minder hier staan ${count(-100 * wdq)} meer in de rand.`
      : `WDQ ${decimal(wdq, 2)}: de rand daalde mee.`,
  figures: 'Berekening',
  chart: {
    title: 'Verloop per maand',
    target: 'hier',
    comparison: 'vergelijking',
    start: 'begin',
    cumulative: 'Opgeteld verschil sinds het begin',
    chance: 'grijs: past bij toeval (90 van de 100 keer)',
    summary: (answer: EffectAnswer): string =>
      `Per maand ${decimal(answer.target.before / Math.max(1, answer.before.length))} voor het begin en ${
        answer.after.length > 0 ? decimal(answer.target.after / answer.after.length) : 'nog niets'
      } erna; opgeteld verschil ${signedCount(answer.course.cumulative.at(-1) ?? 0)}.`,
    columns: {
      month: 'Maand',
      target: 'Hier',
      comparison: 'Vergelijking, omgerekend',
      cumulative: 'Opgeteld verschil',
      chance: 'Past bij toeval tot',
    },
  },
  csv: {
    file: 'effect',
    filter: 'de soorten van dit effect',
    columns: { month: 'Maand', part: 'Telt als', target: 'Hier', comparison: 'Vergelijking, omgerekend', cumulative: 'Opgeteld verschil' },
    parts: { before: 'voor', after: 'na', neither: 'geen van beide' },
  },
  places: 'Vergelijkingsplekken',
  placesNote: 'Gekozen omdat ze in andere maanden het meest op deze plek leken. Laat een plek weg als daar ook iets gebeurde.',
  leaveOut: (name: string): string => `Laat ${name} weg`,
  restore: 'Zet weggelaten plekken terug',
  ownArea: 'Vergelijk met een buurt',
  matchedChoice: 'door de app gekozen plekken',
  ringChoice: 'Rand',
  busy: 'Effect wordt berekend',
  failed: 'Het effect kon niet worden berekend. Je gegevens zijn veilig. Laad de pagina opnieuw en probeer het nog eens.',
  noData: 'Er zijn geen meldingen geladen. Open eerst een bestand of de demostad.',
  based: ({ target, before, after }: EffectAnswer): string =>
    `n = ${count(target.before)} voor en ${count(target.after)} na; ${count(before.length)} en ${count(after.length)} maanden; marge 90%.`,
} as const;
