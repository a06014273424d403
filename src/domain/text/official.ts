import type { Issue } from '../issue.ts';
import { count } from './format.ts';

const SAFE = 'Er is niets veranderd: de grenzen die er waren, staan er nog.';
const FILE = 'Of haal de CBS-buurten zelf op als GeoJSON en laad dat bestand.';

/** Boundaries from PDOK on request. */
export const OFFICIAL = {
  title: 'Officiële grenzen',
  what: (host: string): string =>
    `Brandpunt haalt dan de wijken en buurten van het CBS op bij ${host}. Er gaan geen gegevens mee: alleen de gemeentecode wordt verstuurd.`,
  code: 'Gemeentecode',
  badCode: 'Een gemeentecode bestaat uit GM en vier cijfers, zoals GM0935.',
  fetch: 'Haal de officiële grenzen op bij PDOK',
  sends: (code: string): string => `Verstuurt alleen ${code}`,
  fetching: (code: string): string => `Grenzen van ${code} ophalen bij PDOK`,
  taking: 'De grenzen zijn binnen. Alle plekken worden opnieuw bepaald',
  /** Stands for the file name in "De grenzen komen uit ..." and in the log. */
  source: (code: string): string => `PDOK, CBS wijken en buurten 2024 (${code})`,
} as const;

/** Why boundaries could not be fetched. */
export const OFFICIAL_ISSUES = {
  cancelled: { code: 'official.cancelled', what: 'Het ophalen is gestopt.', safe: SAFE, todo: 'Begin opnieuw wanneer je wilt.' },
  notAllowed: {
    code: 'official.notAllowed',
    what: 'De website waar Brandpunt op staat, laat geen verzoeken aan PDOK toe.',
    safe: SAFE,
    todo: `Vraag de beheerder om PDOK toe te staan; hoe dat moet staat in SECURITY.md. ${FILE}`,
  },
  unreachable: (host: string): Issue => ({
    code: 'official.unreachable',
    what: `${host} is niet te bereiken.`,
    safe: SAFE,
    todo: `Kijk of deze computer internet heeft en of je netwerk PDOK toelaat, en probeer het opnieuw. ${FILE}`,
  }),
  tooSlow: (host: string, seconds: number): Issue => ({
    code: 'official.tooSlow',
    what: `${host} gaf binnen ${count(seconds)} seconden geen volledig antwoord.`,
    safe: SAFE,
    todo: `Probeer het over een paar minuten opnieuw. ${FILE}`,
  }),
  tooLarge: (host: string): Issue => ({
    code: 'official.tooLarge',
    what: `${host} stuurt veel meer dan de grenzen van een gemeente. Het ophalen is gestopt.`,
    safe: SAFE,
    todo: `Controleer de gemeentecode en probeer het later opnieuw. ${FILE}`,
  }),
  unexpected: (host: string, why: string): Issue => ({
    code: 'official.unexpected',
    what: `${host} gaf een ander antwoord dan verwacht: ${why}.`,
    safe: SAFE,
    todo: `Probeer het later opnieuw. ${FILE}`,
  }),
  follower: {
    code: 'official.follower',
    what: 'Brandpunt is ook in een ander tabblad open, en dat tabblad bewaart de gegevens en grenzen.',
    safe: SAFE,
    todo: 'Haal de grenzen op in het andere tabblad, of sluit dat tabblad en probeer het hier opnieuw.',
  },
  broken: {
    code: 'official.broken',
    what: 'Het overnemen van de grenzen is onverwacht gestopt.',
    safe: 'Je gegevens zijn niet aangeraakt.',
    todo: `Laad de pagina opnieuw en probeer het nog eens. ${FILE}`,
  },
  noBuurten: (code: string): Issue => ({
    code: 'official.noBuurten',
    what: `PDOK kent geen buurten van de gemeente met code ${code}.`,
    safe: SAFE,
    todo: 'Controleer de gemeentecode. De indeling is die van 2024; een gemeente die later is ontstaan, staat er niet in.',
  }),
} as const;

const FIGURES_SAFE = 'Er is niets veranderd: de cijfers die er waren, staan er nog.';
const FIGURES_FILE = 'Of haal de tabel zelf op als CSV en laad dat bestand.';

/** Open figures per buurt on request. */
export const FIGURES = {
  title: 'Open cijfers per buurt',
  what: (hosts: string): string =>
    `Brandpunt haalt dan open cijfers op bij ${hosts}. Er gaan geen gegevens mee: alleen de gemeentecode wordt verstuurd. Je ziet eerst wat er binnenkomt, en bewaart het daarna.`,
  /** Heads of the table that is made of the answer; the reader of figures knows them. */
  columns: ['Buurtcode', 'Periode', 'Soort', 'Aantal'] as const,
  kinds: { crimes: 'Misdrijven per maand (politie)', nuisance: 'Overlast per maand (politie)', key: 'Kerncijfers (CBS)' },
  fetch: (what: string): string => `Haal op: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  busy: (what: string): string => `${what} ophalen`,
  sources: {
    crimes: 'Politie, geregistreerde misdrijven per maand (47022NED)',
    nuisance: 'Politie, geregistreerde overlast per maand (47024NED)',
    key: 'CBS, kerncijfers wijken en buurten 2024',
  },
  licence: 'CC BY 4.0',
  fileOf: { crimes: '47022NED', nuisance: '47024NED', key: 'kerncijfers-2024' },
  note: 'De lopende maand wordt weggelaten. De laatste maanden zijn voorlopig. Een leeg cijfer is niet gepubliceerd, en dus geen nul.',
  done: 'De cijfers zijn binnen. Kijk ze na en bewaar ze.',
  look: 'Kijk ze na',
} as const;

/** Why figures could not be fetched. */
export const FIGURE_ISSUES = {
  cancelled: { code: 'figures.cancelled', what: 'Het ophalen is gestopt.', safe: FIGURES_SAFE, todo: 'Begin opnieuw wanneer je wilt.' },
  notAllowed: {
    code: 'figures.notAllowed',
    what: 'De website waar Brandpunt op staat, laat geen verzoeken aan deze bron toe.',
    safe: FIGURES_SAFE,
    todo: `Vraag de beheerder om de bron toe te staan; hoe dat moet staat in SECURITY.md. ${FIGURES_FILE}`,
  },
  unreachable: (host: string): Issue => ({
    code: 'figures.unreachable',
    what: `${host} is niet te bereiken.`,
    safe: FIGURES_SAFE,
    todo: `Kijk of deze computer internet heeft en of je netwerk de bron toelaat, en probeer het opnieuw. ${FIGURES_FILE}`,
  }),
  tooSlow: (host: string, seconds: number): Issue => ({
    code: 'figures.tooSlow',
    what: `${host} gaf binnen ${count(seconds)} seconden geen volledig antwoord.`,
    safe: FIGURES_SAFE,
    todo: `Probeer het over een paar minuten opnieuw. ${FIGURES_FILE}`,
  }),
  tooLarge: (host: string): Issue => ({
    code: 'figures.tooLarge',
    what: `${host} stuurt veel meer dan de cijfers van een gemeente. Het ophalen is gestopt.`,
    safe: FIGURES_SAFE,
    todo: `Probeer het later opnieuw. ${FIGURES_FILE}`,
  }),
  unexpected: (host: string, why: string): Issue => ({
    code: 'figures.unexpected',
    what: `${host} gaf een ander antwoord dan verwacht: ${why}.`,
    safe: FIGURES_SAFE,
    todo: `Probeer het later opnieuw. ${FIGURES_FILE}`,
  }),
  noAreas: (code: string, host: string): Issue => ({
    code: 'figures.noAreas',
    what: `${host} heeft geen cijfers van de gemeente met code ${code}.`,
    safe: FIGURES_SAFE,
    todo: 'Controleer of de grenzen van de juiste gemeente zijn geladen.',
  }),
  broken: {
    code: 'figures.broken',
    what: 'Het ophalen van de cijfers is onverwacht gestopt.',
    safe: FIGURES_SAFE,
    todo: `Laad de pagina opnieuw en probeer het nog eens. ${FIGURES_FILE}`,
  },
} as const;

/** The `why` of an unexpected answer. */
export const UNEXPECTED = {
  noRows: 'geen lijst van regels',
  noTable: 'de kolommen voor gebied, periode, soort en aantal zijn er niet alle vier',
  status: (status: number): string => `foutcode ${status}`,
  noGeoJson: 'geen GeoJSON met een lijst van vlakken',
  elsewhere: 'de volgende bladzijde staat op een ander adres',
  endless: 'er komt geen einde aan de bladzijden',
} as const;
