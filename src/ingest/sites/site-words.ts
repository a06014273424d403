import type { Branch, SiteKind } from '../../domain/inspection/site.ts';
import type { SiteRole } from '../../domain/inspection/site-reading.ts';

/** What a folded header says a column of a list of sites is, the most telling first. */
export const SITE_HEADERS: readonly (readonly [role: SiteRole, pattern: RegExp])[] = [
  [
    'id',
    /^(nummer|nr|id|locatie ?(id|nr|nummer|code)|object ?(id|nr|nummer)|kenmerk|code|site ?id|license|inspection id|unit ?id|boxnummer|dossiernummer)$/,
  ],
  ['kind', /^(soort|type|soort (locatie|object|pand)|locatiesoort|kind|facility type|categorie)$/],
  ['terrain', /^(terrein|bedrijventerrein|bedrijvenpark|gebied|park|terrain|area|complexgebied)$/],
  ['units', /^(aantal|aantal (eenheden|boxen|units|garageboxen|opslagruimtes)|eenheden|boxen|units|capaciteit)$/],
  ['branch', /^(branche|bedrijfstak|sector|sbi ?omschrijving|activiteit|branch|industry|gebruik)$/],
  ['x', /^(x|x ?rd|rd ?x|x ?coord(inaat)?|xcoord|easting|lng|lon|long|longitude|lengtegraad)$/],
  ['y', /^(y|y ?rd|rd ?y|y ?coord(inaat)?|ycoord|northing|lat|latitude|breedtegraad)$/],
  [
    'last',
    /^(laatste (controle|inspectie|bezoek)|datum laatste (controle|inspectie)|vorige controle|gecontroleerd op|last inspect(ion|ed)|last inspection date)$/,
  ],
  ['municipality', /^(gemeente|gemeentenaam|municipality|city|plaats|woonplaats)$/],
  ['note', /^(opmerking(en)?|toelichting|notitie|note|bijzonderheden)$/],
  [
    'name',
    /^(complex|complexnaam|naam (complex|object|locatie|pand)|locatie|locatienaam|object|objectnaam|omschrijving( locatie)?|pand|adres|adres object|site|site name|location|straat)$/,
  ],
];

/** Columns about who owns, rents or runs a site: never taken in, whatever the user chooses. */
export const PERSON_HEADERS =
  /\b(eigenaar\w*|huurder\w*|verhuurder\w*|gebruiker\w*|exploitant\w*|ondernemer\w*|contact\w*|beheerder\w*|owner\w*|tenant\w*|nationaliteit|geboorte\w*|geslacht|kvk\w*|bsn|telefoon\w*|e ?mail\w*|iban|kenteken\w*|voornaam|achternaam|voorletters?|aka name|dba name)\b/;

export const KIND_WORDS: readonly (readonly [SiteKind, RegExp])[] = [
  ['storage', /\b(opslag\w*|garage ?box\w*|box\w*|berging\w*|storage|garagebox\w*|unit\w*|loodsbox\w*)\b/],
  ['premises', /\b(binnenstad|winkel\w*|horeca\w*|premises|centrum\w*)\b/],
  ['business', /\b(bedrijf\w*|kavel\w*|industrie\w*|loods\w*|business|hal|werkplaats\w*)\b/],
];

export const BRANCH_WORDS: readonly (readonly [Branch, RegExp])[] = [
  [
    'autohandel',
    /\b(auto ?(handel|bedrijf|verkoop|herstel|garage|poets)\w*|autohandel|garagebedrijf|car (sales|dealer|repair)|voertuig\w*)\b/,
  ],
  ['metaal', /\b(metaal\w*|schroot\w*|oud ijzer|metal|scrap)\b/],
  ['afvalrecycling', /\b(afval\w*|recycling|recycle\w*|waste|sloop\w*)\b/],
  ['transport', /\b(transport\w*|koerier\w*|logistiek\w*|vervoer\w*|expeditie)\b/],
  ['opslag', /\b(opslag\w*|storage|verhuur (van )?(boxen|opslag)\w*)\b/],
  ['horeca', /\b(horeca|cafe|restaurant|shisha\w*|hotel|bar|restaurants?)\b/],
  ['groothandel', /\b(groothandel\w*|wholesale|import|export)\b/],
  ['detailhandel', /\b(winkel\w*|detailhandel|retail|grocery|supermarkt|telefoonwinkel|belwinkel)\b/],
  ['persoonlijke-dienst', /\b(kapper\w*|massage\w*|nagel\w*|zonnebank|persoonlijke dienst\w*|beauty|sportschool|wellness)\b/],
  ['ambacht', /\b(ambacht\w*|bouw\w*|schilder\w*|timmer\w*|werkplaats|aannemer\w*)\b/],
  ['overig', /\b(overig\w*|other|anders)\b/],
];

export function wordOf<Word>(folded: string, words: readonly (readonly [Word, RegExp])[]): Word | null {
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
