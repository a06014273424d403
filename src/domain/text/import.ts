import type { DropReason } from '../batch.ts';
import type { Issue } from '../issue.ts';
import type { ColumnRole } from '../mapping.ts';
import { plural } from './format.ts';

const safe = 'Er is niets uit dit bestand overgenomen. Wat al was opgeslagen, is niet veranderd.';
const issue = (code: string, what: string, todo: string): Issue => ({ code: `import.${code}`, what, safe, todo });
const saveAs = 'Open het bestand in Excel of LibreOffice, kies Opslaan als, en kies Excel-werkmap (.xlsx) of CSV.';

/** What the import says when a file cannot be read. */
export const IMPORT_ISSUES = {
  empty: issue('empty', 'Dit bestand is leeg.', 'Maak de export opnieuw en kijk of er regels in staan.'),
  headerOnly: issue(
    'header-only',
    'In dit bestand staan alleen kolomnamen en geen regels.',
    'Maak de export opnieuw, zo nodig met een ruimere periode.',
  ),
  oneColumn: issue(
    'one-column',
    'Brandpunt vindt in dit bestand maar één kolom. Het teken tussen de kolommen is niet herkend.',
    'Sla het bestand op als CSV met een puntkomma, komma of tab tussen de kolommen, of als Excel-werkmap (.xlsx).',
  ),
  noHeader: issue(
    'no-header',
    'Boven de gegevens staat geen regel met kolomnamen.',
    'Zet een regel met kolomnamen boven de gegevens, bijvoorbeeld: nummer, datum, categorie, x, y.',
  ),
  headerBroken: issue(
    'header-broken',
    'De regel met kolomnamen past niet bij de regels eronder: er is een kolom te veel of te weinig, of een aanhalingsteken te veel.',
    'Herstel de regel met kolomnamen en kies het bestand opnieuw.',
  ),
  xls: issue(
    'xls',
    'Dit is een oud Excel-bestand (.xls) of een Excel-bestand met een wachtwoord. Dat leest Brandpunt niet.',
    `${saveAs} Zet er geen wachtwoord op.`,
  ),
  otherSheet: issue('other-sheet', 'Dit is een rekenblad van een soort die Brandpunt niet leest (.ods of .xlsb).', saveAs),
  geopackage: issue(
    'geopackage',
    'Dit is een GeoPackage of een andere database. Dat leest Brandpunt niet.',
    'Sla de laag op als GeoJSON of als CSV, bijvoorbeeld met QGIS: Exporteren, Objecten opslaan als.',
  ),
  pdf: issue('pdf', 'Dit is een PDF. Daar zijn geen tabellen uit te lezen.', 'Vraag dezelfde gegevens als Excel-werkmap (.xlsx) of CSV.'),
  image: issue(
    'image',
    'Dit is een afbeelding, ook als de naam iets anders zegt.',
    'Kies het bestand met de gegevens zelf: CSV, Excel (.xlsx), Parquet of GeoJSON.',
  ),
  archive: issue(
    'archive',
    'Dit is een ingepakt bestand van een soort die Brandpunt niet uitpakt.',
    'Pak het bestand uit en kies wat erin zit, of pak het in als .zip.',
  ),
  html: issue('html', 'Dit is een webpagina, ook als de naam iets anders zegt.', saveAs),
  xml: issue('xml', 'Dit is een XML-bestand. Dat leest Brandpunt niet.', 'Sla de gegevens op als CSV, Excel (.xlsx) of GeoJSON.'),
  json: issue('json', 'Dit JSON-bestand bevat geen GeoJSON met punten.', 'Sla de gegevens op als GeoJSON (FeatureCollection) of als CSV.'),
  binary: issue(
    'binary',
    'Dit bestand bevat geen tekst die Brandpunt kan lezen.',
    'Kies een CSV-, Excel- (.xlsx), Parquet- of GeoJSON-bestand.',
  ),
  wideWithoutMark: issue(
    'wide-without-mark',
    'De tekst in dit bestand is in een vorm opgeslagen (UTF-16 zonder merkteken) die niet met zekerheid te lezen is.',
    'Sla het bestand op als CSV UTF-8.',
  ),
  unreadable: issue(
    'unreadable',
    'De browser kan dit bestand niet meer lezen. Misschien is het verplaatst of nog in gebruik.',
    'Sluit het bestand in andere programma’s en kies het opnieuw.',
  ),
  tooManyColumns: issue(
    'too-many-columns',
    'Dit bestand heeft meer dan 2.000 kolommen.',
    'Kijk of het teken tussen de kolommen klopt, en haal kolommen weg die niet nodig zijn.',
  ),
  lineTooLong: issue(
    'line-too-long',
    'De eerste regel van dit bestand is langer dan een tabel kan zijn.',
    'Kijk of het bestand regeleinden heeft en sla het opnieuw op als CSV of Excel (.xlsx).',
  ),
  tooManyRows: issue(
    'too-many-rows',
    'Dit bestand heeft meer dan 6 miljoen regels. Dat past niet in het geheugen van de browser.',
    'Deel het bestand op, bijvoorbeeld per jaar.',
  ),
  tooLarge: issue(
    'too-large',
    'Dit bestand is groter dan 2 GB. Dat past niet in het geheugen van de browser.',
    'Deel het bestand op, bijvoorbeeld per jaar.',
  ),
  bomb: issue(
    'bomb',
    'Dit ingepakte bestand wordt bij het uitpakken buitensporig groot. Het is daarom niet uitgepakt.',
    'Pak het bestand zelf uit en kies wat erin zit, als je het vertrouwt.',
  ),
  zipLies: issue(
    'zip-lies',
    'Dit ingepakte bestand is groter of kleiner dan het zelf zegt. Het is daarom niet gelezen.',
    'Pak de gegevens opnieuw in, of kies het uitgepakte bestand.',
  ),
  zipNested: issue(
    'zip-nested',
    'In dit ingepakte bestand zit weer een ingepakt bestand.',
    'Pak het bestand uit en kies het bestand met de gegevens.',
  ),
  zipEmpty: issue(
    'zip-empty',
    'In dit ingepakte bestand zit geen bestand met gegevens.',
    'Kies een CSV-, Excel- (.xlsx), Parquet- of GeoJSON-bestand.',
  ),
  zipMany: issue(
    'zip-many',
    'In dit ingepakte bestand zit meer dan één bestand met gegevens.',
    'Pak het uit en kies de bestanden één voor één.',
  ),
  zipEncrypted: issue('zip-encrypted', 'Dit ingepakte bestand heeft een wachtwoord.', 'Pak het uit en kies het bestand met de gegevens.'),
  zipUnsupported: issue(
    'zip-unsupported',
    'Dit bestand is ingepakt op een manier die Brandpunt niet kent.',
    'Pak het uit en kies het bestand met de gegevens.',
  ),
  packedDamaged: issue(
    'packed-damaged',
    'Dit ingepakte bestand is beschadigd of niet compleet.',
    'Haal het bestand opnieuw op en probeer het nog eens.',
  ),
  xlsxDamaged: issue(
    'xlsx-damaged',
    'Dit Excel-bestand is beschadigd of niet compleet.',
    `Maak de export opnieuw. Of: ${saveAs.charAt(0).toLowerCase()}${saveAs.slice(1)}`,
  ),
  xlsxTooLarge: issue('xlsx-too-large', 'Dit Excel-bestand is te groot om te lezen.', 'Sla het blad met de gegevens op als CSV.'),
  xlsxNoTable: issue(
    'xlsx-no-table',
    'In dit Excel-bestand staat geen blad met kolomnamen en regels.',
    'Zet de gegevens op één blad, met kolomnamen op de eerste regel.',
  ),
  parquetDamaged: issue(
    'parquet-damaged',
    'Dit Parquet-bestand is beschadigd of gebruikt iets wat Brandpunt niet kent.',
    'Maak het bestand opnieuw, of sla de gegevens op als CSV.',
  ),
  geojsonNoPoints: issue(
    'geojson-no-points',
    'In dit GeoJSON-bestand staan geen punten.',
    'Kies een bestand met een punt per melding. Grenzen van buurten laad je bij Gegevens, Grenzen.',
  ),
  noTime: issue('no-time', 'Er is geen kolom met de datum aangewezen.', 'Wijs aan welke kolom de datum of het begin bevat.'),
  noPlace: issue(
    'no-place',
    'Er is geen kolom met de plaats aangewezen.',
    'Wijs coördinaten, postcode of buurt aan, of kies “zonder locatie”.',
  ),
  noCategory: issue(
    'no-category',
    'Er is geen kolom met de categorie aangewezen.',
    'Wijs de kolom met de categorie aan, of kies één categorie voor het hele bestand.',
  ),
  unknownGrid: issue(
    'unknown-grid',
    'De coördinaten in dit bestand zijn geen Rijksdriehoekscoördinaten (RD) en geen graden (WGS84). Het is een ander stelsel, bijvoorbeeld UTM.',
    'Zet de coördinaten om naar RD of WGS84, of kies “zonder locatie”: de meldingen tellen dan mee in de trends, maar staan niet op de kaart.',
  ),
  shapeDiffers: issue(
    'shape-differs',
    'De kolommen van dit bestand zijn anders dan die van de gekozen indeling.',
    'Kies het bestand opnieuw, zodat de kolommen opnieuw worden bekeken.',
  ),
  personalNumber: issue(
    'personal-number',
    'De kolom die als nummer is gekozen, bevat burgerservicenummers of andere persoonsgegevens.',
    'Kies een andere kolom als nummer, of laat het nummer weg.',
  ),
  personalCategory: issue(
    'personal-category',
    'De kolom die als categorie is gekozen, bevat vrije tekst of persoonsgegevens.',
    'Kies een andere kolom als categorie, of één categorie voor het hele bestand.',
  ),
  tooManyCategories: issue(
    'too-many-categories',
    'De kolom die als categorie is gekozen, heeft meer dan 2.000 verschillende onbekende waarden. Dat zijn geen categorieën.',
    'Kies een andere kolom als categorie.',
  ),
  cancelled: issue('cancelled', 'De import is gestopt.', 'Kies het bestand opnieuw als je het toch wilt laden.'),
  boundaryFormat: issue(
    'boundary-format',
    'In dit bestand staan geen grenzen van buurten die Brandpunt kan lezen.',
    'Kies een GeoJSON-bestand of een ingepakte shapefile (.zip) met de buurten van het CBS.',
  ),
  boundaryTooLarge: issue(
    'boundary-too-large',
    'Dit bestand met grenzen is te groot.',
    'Kies een bestand met alleen de buurten van je gemeente.',
  ),
} as const satisfies Record<string, Issue>;

/** Why a record was rejected. */
export const REJECT_TEXT = {
  'quote-inside': 'Er staat een aanhalingsteken midden in een veld.',
  'text-after-quote': 'Er staat tekst na het aanhalingsteken dat een veld sluit.',
  'unclosed-quote': 'Een veld begint met een aanhalingsteken dat nergens wordt gesloten.',
  'too-long': 'De regel is langer dan 1 miljoen tekens.',
  nul: 'In de regel staat een teken dat geen tekst is (NUL).',
  'too-many-fields': 'De regel heeft meer dan 2.000 velden.',
  width: 'De regel heeft een ander aantal velden dan er kolomnamen zijn.',
  feature: 'Dit onderdeel van het GeoJSON-bestand is niet te lezen of is geen punt.',
  'begin-missing': 'De datum ontbreekt.',
  'begin-unreadable': 'De datum of tijd is niet te lezen.',
  'end-unreadable': 'De einddatum of eindtijd is niet te lezen.',
  'registered-unreadable': 'De registratiedatum is niet te lezen.',
  'date-range': 'De datum ligt voor 1996 of na 2099.',
  'end-before-begin': 'Het einde ligt voor het begin.',
  'place-unreadable': 'De coördinaten zijn niet te lezen.',
  'other-grid': 'De coördinaten horen bij een ander stelsel dan die van de rest van het bestand.',
  'number-twice': 'Dit nummer staat in dit bestand al bij een andere melding.',
  'source-unknown': 'De bron van deze regel is geen melding en geen politieregistratie.',
} as const;
export type RejectReason = keyof typeof REJECT_TEXT;

/** `1 regel`, `2 regels`. */
const regels = (n: number): string => plural(n, 'regel', 'regels');
/** The word that goes with one, or with more. */
const by = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const has = (n: number): string => `${regels(n)} ${by(n, 'heeft', 'hebben')}`;
const kept = (n: number): string => by(n, 'zij is bewaard als onbekend', 'zij zijn bewaard als onbekend');
const noHour = (n: number): string => by(n, 'zij doet niet mee in de hottimes', 'zij doen niet mee in de hottimes');
const placed = (n: number): string => `${regels(n)} ${by(n, 'is', 'zijn')} geplaatst op het midden van`;

/** What was noticed on the way, by the code in `ImportAccount.notes`. */
export const NOTE_TEXT: Readonly<Record<string, (n: number) => string>> = {
  endMissing: (n) => `Bij ${regels(n)} ontbreekt het einde; ${by(n, 'zij telt', 'zij tellen')} als één moment.`,
  endNextDay: (n) =>
    `Bij ${regels(n)} is de eindtijd vroeger dan de begintijd, en er staat geen einddatum bij; het einde is op de volgende dag gezet.`,
  endUsed: (n) => `${has(n)} een begin en een einde.`,
  monthOnly: (n) => `Van ${regels(n)} is alleen de maand bekend; ${noHour(n)}.`,
  weekOnly: (n) =>
    `Van ${regels(n)} is alleen de week bekend; ${by(n, 'zij telt', 'zij tellen')} bij de maand waarin de donderdag van die week valt, en ${noHour(n)}.`,
  dayOnly: (n) => `Van ${regels(n)} is alleen de dag bekend; ${noHour(n)}.`,
  future: (n) =>
    `Van ${regels(n)} ligt de datum in een jaar dat nog moet komen. Kijk of de datum klopt: de periode loopt nu door tot daar.`,
  midnight: (n) =>
    `${has(n)} als tijd precies 0.00 uur. Dat zijn er opvallend veel: misschien schrijft het systeem dat als de tijd niet bekend is. Zij tellen in de hottimes mee om middernacht.`,
  skippedHour: (n) =>
    `${plural(n, 'tijd valt', 'tijden vallen')} in het uur dat door de zomertijd niet bestaat; ${by(n, 'die is', 'zij zijn')} gelezen alsof de klok nog niet was verzet.`,
  doubleHour: (n) => `${plural(n, 'tijd valt', 'tijden vallen')} in het dubbele uur van oktober; het eerste uur is genomen.`,
  serial: (n) =>
    `${plural(n, 'datum stond', 'datums stonden')} als Excel-getal in het bestand; ${by(n, 'die is', 'zij zijn')} op de seconde afgerond.`,
  noLocation: (n) =>
    `${has(n)} geen locatie; ${by(n, 'zij staat niet op de kaart, maar telt', 'zij staan niet op de kaart, maar tellen')} mee in de trends.`,
  zeroPoint: (n) => `Van ${regels(n)} waren de coördinaten (0, 0); dat geldt als geen locatie.`,
  swapped: (n) => `Bij ${regels(n)} waren x en y (of lengte- en breedtegraad) verwisseld; dat is hersteld.`,
  outside: (n) =>
    `${regels(n)} ${by(n, 'ligt buiten de gemeente; zij blijft bewaard, maar telt', 'liggen buiten de gemeente; zij blijven bewaard, maar tellen')} niet mee in cijfers per buurt.`,
  byPostcode: (n) => `${placed(n)} ${by(n, 'haar', 'hun')} postcode.`,
  byBuurt: (n) => `${placed(n)} ${by(n, 'haar', 'hun')} buurt.`,
  postcodeUnknown: (n) => `Van ${regels(n)} is de postcode niet bekend.`,
  buurtUnknown: (n) => `Van ${regels(n)} is de buurt niet bekend.`,
  stacked: (n) => `Op één punt ${by(n, 'ligt', 'liggen')} ${regels(n)}. Misschien is dat een vast punt, zoals het politiebureau.`,
  unknownCategory: (n) => `${has(n)} een categorie die Brandpunt niet kent; ${kept(n)}.`,
  noCategory: (n) => `Bij ${regels(n)} is de categorie leeg; ${kept(n)}.`,
  reporters: (n) => `${plural(n, 'melder is', 'verschillende melders zijn')} alleen als sleutelcode bewaard.`,
  reportersNotKept: (n) => `Van ${regels(n)} is de melder niet bewaard: er is geen sleutel op dit apparaat.`,
  textScreened: (n) => `Van ${regels(n)} is de vrije tekst bekeken op signaalwoorden. Alleen de uitkomst is bewaard, de tekst niet.`,
  children: (n) => `${regels(n)} ${by(n, 'hoort', 'horen')} bij een eerdere melding van hetzelfde probleem.`,
  rejectedNotKept: (n) => `Van ${plural(n, 'afgekeurde regel', 'afgekeurde regels')} is alleen het aantal bewaard.`,
};

export const DROP_TEXT: Readonly<Record<DropReason, string>> = {
  bsn: 'Bevat burgerservicenummers',
  name: 'Bevat namen',
  email: 'Bevat e-mailadressen',
  phone: 'Bevat telefoonnummers',
  iban: 'Bevat rekeningnummers',
  plate: 'Bevat kentekens',
  birthdate: 'Bevat geboortedatums',
  address: 'Bevat adressen',
  freetext: 'Bevat vrije tekst',
  'reporter-hashed': 'Alleen als sleutelcode bewaard, om verschillende melders te tellen',
  'text-screened': 'Alleen bekeken op signaalwoorden; de tekst zelf wordt niet bewaard',
  unused: 'Niet nodig',
};

export const ROLE_TEXT: Readonly<Record<ColumnRole, string>> = {
  number: 'Nummer',
  begin: 'Begin (datum en tijd)',
  beginDate: 'Begindatum',
  beginTime: 'Begintijd',
  end: 'Einde (datum en tijd)',
  endDate: 'Einddatum',
  endTime: 'Eindtijd',
  year: 'Jaar',
  monthOfYear: 'Maand (1-12 of naam)',
  weekOfYear: 'Week (1-53)',
  dayOfMonth: 'Dag (1-31)',
  hour: 'Uur (0-23)',
  minute: 'Minuut (0-59)',
  registered: 'Geregistreerd op',
  category: 'Categorie',
  categoryCode: 'Categoriecode',
  lng: 'Lengtegraad',
  lat: 'Breedtegraad',
  rdX: 'X (RD)',
  rdY: 'Y (RD)',
  point: 'Coördinaten in één kolom',
  postcode: 'Postcode',
  buurtCode: 'Buurt (code of naam)',
  reporter: 'Melder',
  parent: 'Hoort bij melding',
  source: 'Bron',
  screenText: 'Vrije tekst, alleen voor screening',
  severity: 'Urgentie (laag, midden, hoog)',
  ignore: 'Niet gebruiken',
};

/** Headers of the download of rejected rows. */
export const REJECTED_HEADERS = { line: 'regel', reason: 'reden', text: 'tekst van de regel' } as const;
export const MASKED = '•••';
