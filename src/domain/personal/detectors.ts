import type { DropReason } from '../batch.ts';

type PersonalKind = Extract<DropReason, 'bsn' | 'name' | 'email' | 'phone' | 'iban' | 'plate' | 'birthdate' | 'address' | 'freetext'>;

/** The eleven test of a citizen service number of nine digits (eight with a leading zero left out). */
export function isBsn(text: string): boolean {
  const digits = text.replace(/[.\s]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(nine[i]);
  sum -= Number(nine[8]);
  return sum % 11 === 0 && nine !== '000000000';
}

/** ISO 13616: moved around and read as a number, the remainder by 97 is 1. */
export function isIban(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return false;
  let remainder = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

// one sign before the @ is enough, and keeps the search linear
const EMAIL = /[^\s@,;<>]@[^\s@,;<>]+\.[a-z]{2,}/i;
const PHONE = /^(?:\+31|0031|0)[\s-]?(?:\(0\)\s?)?[1-9](?:[\s-]?\d){8}$/;
export const PLATE =
  /^(?:[A-Z]{2}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?[A-Z]{2}|\d{2}-?[A-Z]{2}-?\d{2}|[A-Z]{2}-?\d{2}-?[A-Z]{2}|[A-Z]{2}-?[A-Z]{2}-?\d{2}|\d{2}-?[A-Z]{2}-?[A-Z]{2}|\d{2}-?[A-Z]{3}-?\d|\d-?[A-Z]{3}-?\d{2}|[A-Z]{2}-?\d{3}-?[A-Z]|[A-Z]-?\d{3}-?[A-Z]{2}|[A-Z]{3}-?\d{2}-?[A-Z]|\d-?[A-Z]{2}-?\d{3})$/;
const ADDRESS =
  /^[A-Za-zÀ-ÿ'’.\- ]{3,60}?(?:straat|weg|laan|plein|singel|kade|dreef|hof|pad|gracht|steeg|markt|ring|baan|dijk|poort|wal|boulevard|allee|park|veld|berg|heide|akker)\s+\d{1,5}\s?[A-Za-z]{0,3}(?:[-/ ]\d{1,4})?(?:,.*)?$/i;

/** Tests of a single value, from sure to less sure. */
export const VALUE_TESTS: readonly { readonly kind: PersonalKind; readonly test: (text: string) => boolean; readonly share: number }[] = [
  { kind: 'email', test: (text) => EMAIL.test(text), share: 0.02 },
  { kind: 'iban', test: isIban, share: 0.02 },
  { kind: 'phone', test: (text) => PHONE.test(text.trim()), share: 0.3 },
  // one in eleven numbers of nine digits passes by chance
  { kind: 'bsn', test: isBsn, share: 0.5 },
  { kind: 'plate', test: (text) => PLATE.test(text.trim()), share: 0.5 },
  { kind: 'address', test: (text) => ADDRESS.test(text.trim()), share: 0.2 },
  { kind: 'freetext', test: (text) => text.length > 60 && text.trim().split(/\s+/).length > 8, share: 0.05 },
];

/** Whether a text that would be kept or shown holds something of a person that can be recognised by itself. */
export function looksPersonal(text: string): boolean {
  return EMAIL.test(text) || isIban(text) || PHONE.test(text.trim()) || ADDRESS.test(text.trim());
}

const HEADERS: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  { kind: 'bsn', pattern: /\b(bsn|burgerservicenummer|sofinummer|sofi)\b/ },
  { kind: 'email', pattern: /\b(e ?mail\w*|mailadres)\b/ },
  { kind: 'phone', pattern: /\b(telefoon\w*|tel|tel ?nr|telnr|mobiel\w*|phone|gsm)\b/ },
  { kind: 'iban', pattern: /\b(iban|rekeningnummer|bankrekening)\b/ },
  { kind: 'plate', pattern: /\b(kenteken\w*|plate|licen[cs]e plate)\b/ },
  { kind: 'birthdate', pattern: /\b(geboorte\w*|geb ?datum|gebdat|birth\w*|dob|date of birth|leeftijd|age)\b/ },
  {
    kind: 'name',
    pattern:
      /\b(voornaam|voornamen|achternaam|voorletters?|familienaam|naam (melder|aangever|verdachte|betrokkene|persoon|behandelaar|slachtoffer|bewoner)|(melder|aangever|verdachte|betrokkene|behandelaar|slachtoffer|bewoner)s?(naam| naam)|first ?name|last ?name|surname|full ?name|tussenvoegsel|behandelaar|medewerker|verbalisant)\b|^(naam|name)$/,
  },
  {
    kind: 'address',
    pattern:
      /\b(adres\w*|address|straat\w*|straatnaam|pleegstraat\w*|huisnummer\w*|huis ?nr|pleeghuisnummer\w*|street\w*|hundred block|block address|woonadres|openbare ruimte)\b|^block$|^locati(on|e)$|^toev(oeging)?$/,
  },
  {
    kind: 'freetext',
    pattern:
      /\b(omschrijving melding|toelichting|opmerking\w*|notitie\w*|tekst|text|vrije tekst|meldtekst|beschrijving|verslag|comments?|remarks?|narrative|bericht|notes?|melding tekst|extra properties)\b/,
  },
];

/** What a folded header says a column holds, null when it says nothing of the kind. */
export function personalByHeader(folded: string): PersonalKind | null {
  return HEADERS.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
}
