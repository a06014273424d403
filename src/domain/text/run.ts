import type { Issue } from '../issue.ts';
import type { MethodPart, RunDifference } from '../report/run-check.ts';
import { count, dateOfIso, plural, rijen } from './format.ts';

const SAFE = 'Er is niets veranderd aan je gegevens of je filter.';

/** Why a file cannot be repeated as a run. */
export const RUN_ISSUES = {
  notJson: {
    code: 'run.notJson',
    what: 'Dit bestand is niet te lezen als run-bestand.',
    safe: SAFE,
    todo: 'Kies een bestand dat met “Bewaar deze run” is gemaakt; de naam begint met brandpunt-run.',
  },
  notRun: {
    code: 'run.notRun',
    what: 'Dit bestand is geen run van Brandpunt, of er ontbreken delen.',
    safe: SAFE,
    todo: 'Kies een bestand dat met “Bewaar deze run” is gemaakt; de naam begint met brandpunt-run.',
  },
  newer: {
    code: 'run.newer',
    what: 'Dit run-bestand is gemaakt door een nieuwere versie van Brandpunt.',
    safe: SAFE,
    todo: 'Open het in die nieuwere versie.',
  },
  noView: {
    code: 'run.noView',
    what: 'De instellingen in dit run-bestand zijn niet te begrijpen.',
    safe: SAFE,
    todo: 'Het bestand is veranderd of beschadigd. Vraag de maker om het opnieuw te bewaren.',
  },
  failed: {
    code: 'run.failed',
    what: 'De berekening van deze run is niet afgemaakt.',
    safe: 'Je gegevens zijn veilig. Het filter kan wel veranderd zijn; met Ctrl+Z ga je terug.',
    todo: 'Controleer of de periode van de run in je gegevens voorkomt en probeer het opnieuw.',
  },
} as const satisfies Record<string, Issue>;

const METHOD_WORDS: Record<MethodPart, string> = {
  name: 'De rekenmethode',
  alpha: 'De drempel (alfa)',
  cells: 'Het aantal cellen in het rekengebied',
  tests: 'Het aantal vergelijkingen',
  history: 'Het aantal maanden waarmee is vergeleken',
};

/** A hash, short enough to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);

type WordsOf<Kind extends RunDifference['kind']> = (difference: Extract<RunDifference, { readonly kind: Kind }>) => string;

const DIFFERENCE: { readonly [Kind in RunDifference['kind']]: WordsOf<Kind> } = {
  fileMissing: ({ name }) => `Het bestand ${name} van deze run is niet geladen, of de inhoud is anders.`,
  fileExtra: ({ name }) => `Het bestand ${name} is wel geladen, maar hoort niet bij deze run.`,
  fileOrder: () => 'De bestanden zijn in een andere volgorde geladen.',
  fileMapping: ({ name }) => `De kolommen van ${name} zijn nu anders ingedeeld.`,
  fileRows: ({ name, was, is }) => `Uit ${name} zijn nu ${rijen(is)} overgenomen; toen waren het er ${count(was)}.`,
  boundaries: ({ was, is }) => `De grenzen zijn anders: toen ${was}, nu ${is}.`,
  appVersion: ({ was, is }) => `De run is gemaakt met Brandpunt ${was}; dit is Brandpunt ${is}.`,
  library: ({ name, was, is }) => `Het onderdeel ${name} had versie ${was}; nu is dat ${is}.`,
  snapPoints: ({ was, is }) =>
    was === is
      ? 'Andere punten dan toen gelden als “zonder locatie”.'
      : `Toen ${was === 1 ? 'gold' : 'golden'} ${plural(was, 'punt', 'punten')} als “zonder locatie”; nu ${plural(is, 'punt', 'punten')}.`,
  seed: ({ was, is }) => `Het startgetal van de simulaties was ${was}; nu is het ${is}.`,
  method: ({ name, was, is }) => `${METHOD_WORDS[name]} was ${was}; nu ${is}.`,
  altered: () => 'De tabel in het run-bestand is veranderd nadat het bestand was gemaakt: de controlegetallen kloppen niet met elkaar.',
  rows: ({ was, is }) => `De tabel had ${rijen(was)}; nu ${rijen(is)}.`,
  row: ({ line, column, was, is }) =>
    `Eerste verschil: regel ${count(line)} van de tabel${column && `, kolom ${column}`}. Toen: ${was || 'leeg'}. Nu: ${is || 'leeg'}.`,
};

/** One difference as a sentence. */
export const differenceWords = (difference: RunDifference): string =>
  (DIFFERENCE[difference.kind] as (d: RunDifference) => string)(difference);

/** The part Run of the screen Verantwoording. */
export const RUN = {
  title: 'Run: hetzelfde nog eens kunnen uitrekenen',
  intro:
    'Een run-bestand legt vast waaruit de lijst met hotspots is ontstaan: welke bestanden (met hun controlegetal), hoe de kolommen zijn gelezen, de grenzen, het filter, de instellingen van de methode en de versies. Ook de lijst zelf staat erin. De meldingen staan er niet in.',
  now: 'Wat nu wordt vastgelegd',
  nothing: 'Er is nog geen kaart berekend. Laad een bestand of de demostad en open het scherm Hotspots.',
  save: 'Bewaar deze run',
  rerun: 'Voer een run opnieuw uit',
  rerunHint: 'Laad eerst dezelfde bestanden. Brandpunt neemt het filter van de run over; met Ctrl+Z ga je terug.',
  busy: (file: string): string => `${file} wordt opnieuw uitgerekend`,
  verdicts: {
    equal: 'Gelijk, tot op de byte',
    different: 'Niet gelijk',
    notRun: 'Niet uitgevoerd',
  },
  explain: {
    equal: (rows: number): string =>
      `De tabel van ${plural(rows, 'hotspot', 'hotspots')} is opnieuw uitgerekend en is gelijk aan die in het bestand.`,
    different: 'De tabel is opnieuw uitgerekend en wijkt af van die in het bestand.',
    notRun: 'De gegevens of de grenzen zijn niet die van de run. Er is niets uitgerekend en het filter is niet veranderd.',
  },
  apart: 'Wel anders dan toen, zonder gevolg voor de tabel:',
  made: (file: string, madeAt: string): string => `${file}, gemaakt op ${dateOfIso(madeAt)}`,
  hash: 'Controlegetal van de tabel (SHA-256)',
  facts: {
    files: 'Bestanden',
    boundaries: 'Grenzen',
    filter: 'Filter',
    history: 'Vergeleken met',
    method: 'Methode',
    seed: 'Startgetal van de simulaties',
    leastCount: 'Ondergrens voor anderen',
    versions: 'Versies',
  },
  file: (name: string, rows: number, sha256: string): string => `${name}: ${rijen(rows)}, ${shortHash(sha256)}…`,
  versions: (app: string, libraries: Readonly<Record<string, string>>): string =>
    [`Brandpunt ${app}`, ...Object.entries(libraries).map(([name, version]) => `${name} ${version}`)].join(', '),
} as const;
