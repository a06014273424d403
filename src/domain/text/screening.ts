import type { Side } from '../screen-request.ts';
import { type Repeats, type ScreenRule, WORD_GROUPS } from '../screening.ts';
import type { Month } from '../time/month.ts';
import { count, list, meldingen, monthName, percent, plural } from './format.ts';

export const SIDE_TEXT: Readonly<Record<Side, string>> = { openbaar: 'Openbare ruimte', woning: 'Woning' };
const SEVERITY_TEXT = ['', 'laag', 'midden', 'hoog'] as const;

const repeatsWords = ({ least, days }: Repeats): string => `minstens ${least} meldingen op één plek binnen ${plural(days, 'dag', 'dagen')}`;

/** The share of screened reports; without a percentage where there are few. */
const shareWords = (screened: number, reports: number): string =>
  reports < 20 ? count(screened) : `${count(screened)} (${percent(screened / reports)})`;

export const SCREENING_TEXT = {
  title: 'Screening',
  busy: 'Bezig met screenen',
  emptyTitle: 'Nog geen meldingen',
  empty: 'Open een bestand met overlastmeldingen of bekijk de demostad. Daarna laat dit scherm zien welke meldingen over veiligheid gaan.',
  toStart: 'Naar Start',
  failedTitle: 'De screening is niet gelukt',
  failed: 'De meldingen zijn veilig. Probeer het opnieuw.',
  again: 'Probeer opnieuw',
  span: 'Periode',
  spans: { '1': 'Deze maand', '12': '12 maanden', '24': '24 maanden', '36': '36 maanden' },
  sentence: (period: string, area: string, reports: number, screened: number): string =>
    reports === 0
      ? `Geen meldingen over drugs of personen in ${period}, ${area}.`
      : `${meldingen(reports)} over drugs of personen in ${period}, ${area}. Daarvan ${screened === 1 ? 'gaat' : 'gaan'} er ${shareWords(screened, reports)} volgens de regels over veiligheid.`,
  funnel: 'Van melding naar aanpak',
  funnelNote: 'Klik op een getal voor de lijst erachter.',
  stage: 'Stap',
  total: 'Totaal',
  stages: {
    reports: 'Meldingen over drugs of personen',
    screened: 'Over veiligheid, volgens de regels',
    opened: 'Potentiële hotspots met een dossier',
    judged: 'Samen beoordeeld',
    tackled: 'Aangepakt',
  },
  short: { reports: 'Meldingen', screened: 'Over veiligheid', opened: 'Dossiers', judged: 'Beoordeeld', tackled: 'Aangepakt' },
  perMonth: 'Per maand',
  month: 'Maand',
  open: (what: string, when: string, n: number): string => `${what}, ${when}: ${count(n)}. Toon de lijst`,
  allMonths: 'alle maanden',
  dossiersWhole: 'Dossiers tellen voor de hele gemeente.',
  rules: 'De regels',
  rulesNote: (on: number, all: number): string => `${on} van ${all} aan`,
  rulesMeaning:
    'Een melding telt als veiligheidsgerelateerd als zij aan minstens één regel voldoet. Bij een regel moeten alle voorwaarden kloppen. De regels oordelen over meldingen, nooit over personen.',
  marks: 'Gemarkeerd',
  alone: 'Alleen door deze regel',
  rule: 'Regel',
  on: 'Aan',
  off: 'Uit',
  isOff: 'uit',
  edit: 'Wijzig',
  editRule: (label: string): string => `Wijzig de regel ${label}`,
  add: 'Nieuwe regel',
  fresh: 'Nieuwe regel',
  remove: 'Verwijder de regel',
  name: 'Naam van de regel',
  categories: 'Soort melding (geen keuze is alle soorten)',
  words: 'Woorden in de vrije tekst',
  wordsHint: 'Alleen als bij het inlezen de vrije tekst is bekeken. De tekst zelf wordt nooit bewaard.',
  severity: 'Urgentie vanaf',
  severities: ['Maakt niet uit', 'Laag', 'Midden', 'Hoog'],
  repeatsOn: 'Herhaling',
  repeatsChoice: { no: 'Maakt niet uit', yes: 'Alleen als het zich herhaalt' },
  least: 'Minstens zoveel meldingen op één plek',
  days: 'Binnen zoveel dagen',
  hours: 'Uren van de week',
  hoursChoice: { all: 'Maakt niet uit', night: 'Nacht (22–06)', evening: 'Avond (18–24)', other: 'Eigen uren' },
  reason: 'Waarom verander je de regels?',
  reasonHint: 'Dit komt in de geschiedenis te staan.',
  save: 'Bewaar de regels',
  cancel: 'Annuleer',
  wrong: 'Vul een naam en een reden in. Herhaling is minstens 2 meldingen binnen 1 tot 366 dagen.',
  most: (n: number): string => `Er kunnen niet meer dan ${n} regels zijn.`,
  history: 'Geschiedenis van de regels',
  builtIn: 'De regels die bij de app horen.',
  said: (date: string, role: string, reason: string): string => `${date}, ${role}: ${reason}`,
  conditions: ({ categories, words, severity, hours, repeats }: ScreenRule, labelOf: (id: string) => string): string => {
    const parts = [
      categories.length > 0 ? list(categories.map(labelOf)) : 'elke soort melding',
      ...(words.length > 0
        ? [`met woorden over ${list(WORD_GROUPS.filter(({ id }) => words.includes(id)).map(({ label }) => label.toLowerCase()))}`]
        : []),
      ...(severity > 0 ? [`urgentie ${SEVERITY_TEXT[severity]}${severity < 3 ? ' of hoger' : ''}`] : []),
      ...(hours !== null ? ['op gekozen uren'] : []),
      ...(repeats ? [repeatsWords(repeats)] : []),
    ];
    return parts.join('; ');
  },
  list: {
    title: (what: string, when: string): string => `${what}, ${when}`,
    monthName: (month: Month | null): string => (month === null ? 'alle maanden' : monthName(month)),
    note: (shown: number, total: number): string => (shown < total ? `de laatste ${count(shown)} van ${count(total)}` : count(total)),
    number: 'Nummer',
    moment: 'Moment',
    category: 'Soort',
    buurt: 'Buurt',
    rules: 'Regels',
    outside: 'Zonder buurt',
    none: 'Geen regel',
    noNumber: 'Zonder nummer',
    dossier: 'Dossier',
    state: 'Stand',
    opened: 'Geopend',
    close: 'Sluit de lijst',
    empty: 'Hier staat niets achter.',
  },
} as const;
