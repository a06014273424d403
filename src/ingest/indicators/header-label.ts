import { foldLabel } from '../../domain/fold-label.ts';
import type { IndicatorKind } from '../../domain/indicator.ts';
import { readPeriod } from './period-text.ts';

/** Short names of the yearly CBS key figures, with what they are. */
const KEY_FIGURES: Readonly<Record<string, string>> = {
  a_inw: 'Inwoners',
  bev_dich: 'Inwoners per km²',
  a_hh: 'Huishoudens',
  g_hhgro: 'Gemiddelde grootte van huishoudens',
  p_1p_hh: 'Eenpersoonshuishoudens',
  a_woning: 'Woningen',
  g_woz: 'Gemiddelde WOZ-waarde (x 1.000 euro)',
  g_wozbag: 'Gemiddelde WOZ-waarde (x 1.000 euro)',
  p_1gezw: 'Eengezinswoningen',
  p_mgezw: 'Meergezinswoningen',
  p_leegsw: 'Leegstand van woningen',
  p_koopw: 'Koopwoningen',
  p_huurw: 'Huurwoningen',
  p_wcorpw: 'Woningen van corporaties',
  g_ink_pi: 'Gemiddeld inkomen per inwoner (x 1.000 euro)',
  p_hh_lkk: 'Huishoudens met lage koopkracht',
  a_soz_wb: 'Mensen met bijstand',
  a_bedv: 'Bedrijfsvestigingen',
  a_jz_tn: 'Jongeren met jeugdzorg',
  p_jz_tn: 'Jongeren met jeugdzorg',
  a_wmo_t: 'Mensen met Wmo',
  p_wmo_t: 'Mensen met Wmo (per 1.000)',
  ste_mvs: 'Stedelijkheid (1 is meest)',
  ste_oad: 'Adressen per km²',
  wozWaarde: 'Gemiddelde WOZ-waarde (x 1.000 euro)',
  adressendichtheid: 'Adressen per km²',
  dichtheid: 'Inwoners per km²',
};

/** Origin, nationality and religion: never shown beside crime, so never taken in. Short names are those of CBS. */
const PROTECTED =
  /herkomst|migratie|westers|nationalit|geboorteland|geboren in|geboren buiten|marok|turk|surin|antil|religi|godsdienst|kerkelijk|geloof|etnisch|etnicit|allochto|autochto|buiten europa|asielzoek|statushouder|^(a|p) (w|nw|wal|nl|eur|neu|geb|nlg|maroko|antaru|suri|tur|ovnw)( .*)?$/;

export const isProtected = (header: string): boolean => PROTECTED.test(foldLabel(header));

/** Columns of figures that are no indicators: places, codes, years of birth of the table itself. */
const NOT_INDICATOR =
  /^(id|nr|nummer|volgnummer|objectid|fid|lon|lng|lat|longitude|latitude|x|y|rd x|rd y|x coord(inaat)?|y coord(inaat)?|postcode|pc4|pc6|meest voorkomende postcode( \d+)?|pst mvp|pst dekp|indelingswijziging.*|ind wbz|dekkingspercentage.*|shape (leng|area).*|(buurt|wijk|gemeente|regio|gwb|bu|wk|gm) ?(code|nummer|nr)?( \d+)?)$/;

export const isIndicatorHeader = (header: string): boolean => !NOT_INDICATOR.test(foldLabel(header));

/** `AantalInwoners_5` as words: `Aantal inwoners`. */
function inWords(header: string): string {
  const bare = header.trim().replace(/_\d{1,3}$/, '');
  const spaced = bare
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .trim();
  const words = spaced
    .split(/\s+/)
    .map((word, i) => (i === 0 || /^[A-Z]{2,}/.test(word) || /^[A-Z][a-z]+-/.test(word) ? word : lowered(word, bare)));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Only names that were glued together lose their capitals: `Sint Pieter` keeps its own. */
const lowered = (word: string, bare: string): string => (/\s/.test(bare) ? word : word.toLowerCase());

export function unitOf(header: string, folded: string): { readonly unit: string; readonly kind: IndicatorKind } {
  if (/per 1[ .]?000|per1000|‰/.test(header.toLowerCase()) || /per 1 000|per1000/.test(folded))
    return { unit: 'per 1.000', kind: 'cijfer' };
  if (/%|procent/i.test(header) || /^p [a-z0-9]/.test(folded) || /\b(percentage|aandeel|pct|perc)\b/.test(folded))
    return { unit: '%', kind: 'aandeel' };
  if (/^a [a-z0-9]/.test(folded) || /^aantal\b/.test(folded)) return { unit: '', kind: 'aantal' };
  if (/score|cijfer|gemiddeld|^g [a-z]|index/.test(folded)) return { unit: '', kind: 'cijfer' };
  return { unit: '', kind: 'aantal' };
}

/** What a header says: the name of an indicator in words, its unit, and the period at its end (`misdrijven_2023`). */
export function readHeader(header: string): {
  readonly label: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly period: string | null;
} {
  const known = KEY_FIGURES[header.trim()] ?? KEY_FIGURES[header.trim().toLowerCase()];
  const whole = readPeriod(header);
  const ended = /^(.*?)[\s_-]+((?:19|20)\d\d(?:[\s_-]?(?:JJ00|MM\d\d|KW0\d|Q[1-4]|\d\d))?)\*?$/i.exec(header.trim());
  const period = whole ?? (ended ? readPeriod(ended[2]!) : null);
  const name = whole ? '' : period && ended ? ended[1]! : header;
  return { label: known ?? inWords(name.replace(/\s*\(?%\)?\s*$/, '')), ...unitOf(header, foldLabel(name)), period };
}
