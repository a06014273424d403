import type { Issue } from '../issue.ts';
import type { PostcodeSource } from '../postcode-table.ts';
import { count, plural, rijen } from './format.ts';

const SAFE = 'Er is niets veranderd: wat er geladen was, staat er nog.';
const WANTED = 'Kies een tabel (CSV of Excel) met een kolom postcode en kolommen met lengte- en breedtegraad, of x en y in RD.';

const issue = (code: string, what: string, todo: string): Issue => ({ code: `postcodes.${code}`, what, safe: SAFE, todo });

/** A table of postcodes, for rows without coordinates. */
export const POSTCODES = {
  title: 'Postcodes',
  none: 'Er is geen tabel met postcodes geladen. Regels met alleen een postcode staan daardoor niet op de kaart; zij tellen wel mee in de trends.',
  loaded: ({ file, count: n }: PostcodeSource): string =>
    `${plural(n, 'postcode', 'postcodes')} uit ${file}. Regels zonder coördinaten krijgen de plek van hun postcode.`,
  skipped: ({ skipped }: PostcodeSource): string =>
    skipped === 0
      ? ''
      : `${rijen(skipped)} van die tabel ${skipped === 1 ? 'gaf' : 'gaven'} geen plek en ${skipped === 1 ? 'is' : 'zijn'} overgeslagen.`,
  hint: 'Een tabel met een regel per postcode (6211AL) en de plek in graden of RD. Zij geldt voor bestanden die je daarna opent: verwijder een ouder bestand en open het opnieuw om het ook te plaatsen.',
  load: 'Laad postcodes',
  loadOther: 'Laad andere postcodes',
  remove: 'Haal de postcodes weg',
  mapping: ({ file, count: n }: PostcodeSource): string =>
    `Regels zonder coördinaten worden geplaatst op het midden van hun postcode (${count(n)} postcodes uit ${file}).`,
  mappingNone:
    'Er is een kolom met postcodes, maar er is geen tabel geladen die zegt waar zij liggen. Laad die tabel, of neem de gegevens zo over: regels zonder andere plek tellen dan mee in de trends, maar staan niet op de kaart.',
} as const;

export const POSTCODE_ISSUES = {
  noColumns: issue('no-columns', 'In dit bestand zijn geen kolommen met een postcode en een plek gevonden.', WANTED),
  unknownGrid: issue(
    'unknown-grid',
    'De coördinaten in dit bestand zijn geen RD en geen lengte en breedte.',
    'Zet de coördinaten om naar RD of WGS84 en probeer het opnieuw.',
  ),
  noRows: issue(
    'no-rows',
    'Geen enkele regel van dit bestand heeft een postcode van vier cijfers en twee letters met een plek in Nederland.',
    WANTED,
  ),
  tooMany: issue('too-many', 'Dit bestand heeft meer dan een miljoen regels.', 'Kies een tabel met alleen de postcodes van je regio.'),
  lost: {
    code: 'postcodes.lost',
    what: 'De tabel met postcodes die hier bewaard was, is niet meer te lezen.',
    safe: 'Het bestand is niet overgenomen. De gegevens die er waren, staan er nog.',
    todo: 'Laad de tabel met postcodes opnieuw, of haal haar weg, en open daarna het bestand opnieuw.',
  },
} as const satisfies Record<string, Issue>;
