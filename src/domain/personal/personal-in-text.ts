import { isBsn, isIban, PLATE } from './detectors.ts';

/** What of a person a text may not hold. */
export type PersonalSign = 'bsn' | 'phone' | 'email' | 'plate' | 'iban' | 'address';

/** A part of a text that points at a person. */
export interface PersonalFind {
  readonly kind: PersonalSign;
  readonly text: string;
}

const PHONE = /(?<![\d.,])(?:\+31|0031|0)[\s-]?(?:\(0\)\s?)?[1-9](?:[\s.-]?\d){8}(?![\d])/g;
const EMAIL = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]+\.[a-z]{2,}/gi;
const IBAN = /\b[a-z]{2}\d{2}(?:[ ]?[a-z0-9]{2,4}){3,8}\b/gi;
/** Written in one, or in the groups that people use: 3-3-3 and 4-2-3. */
const NUMBER = /(?<![\d.,-])(?:\d{8,9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3})(?![\d-])/g;
const TOKEN = /(?<![\p{L}\d-])[A-Za-z\d]{1,3}(?:-?[A-Za-z\d]{1,3}){1,2}(?![\p{L}\d-])/gu;
const COUNTED =
  'keer|x|maal|meldingen|melding|registraties|registratie|incidenten|incident|klachten|klacht|uur|dagen|weken|maanden|jaar|procent|personen|jongeren|mensen|bewoners|winkels|woningen|fietsen|auto|meter|plekken|stuks';
const ADDRESS = new RegExp(
  `(?<![\\p{L}])\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,3}?(?:straat|weg|laan|plein|singel|kade|dreef|hof|gracht|steeg|markt|dijk|wal|boulevard|allee)\\s+\\d{1,4}(?:\\s?-\\s?\\d{1,4}|[a-zA-Z]{1,2})?(?![\\p{L}\\d%])(?!\\s(?:${COUNTED})(?![\\p{L}]))`,
  'gu',
);

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([found]) => found.trim());

/** `20261123` and `23112026` are days, not numbers of persons. */
function isDay(digits: string): boolean {
  const year = (from: number): boolean => /^(19|20)\d\d$/.test(digits.slice(from, from + 4));
  return digits.length === 8 && (year(0) || year(4));
}

/** A number plate has letters and digits, in capitals or with dashes: `12-ab-34`, `AB123C`; a year or a code has neither form. */
function isPlate(token: string): boolean {
  if (!/[A-Za-z]/.test(token) || !/\d/.test(token)) return false;
  return token.includes('-') ? PLATE.test(token.toUpperCase()) : PLATE.test(token) && /\d[A-Z]+\d|^[A-Z]+\d+[A-Z]+$/.test(token);
}

/**
 * Everything in a free text that points at a person or a front door: citizen service number (eleven test), phone, e-mail,
 * bank account (remainder by 97), number plate, street with house number. Names cannot be found this way.
 */
export function personalInText(text: string): PersonalFind[] {
  const finds = (kind: PersonalSign, found: readonly string[]): PersonalFind[] => found.map((part) => ({ kind, text: part }));
  const accounts = all(text, IBAN).flatMap(ibanIn);
  const rest = accounts.reduce((left, account) => left.replaceAll(account, ''), text);
  const numbers = all(rest, NUMBER).filter((part) => isBsn(part) && !isDay(part.replace(/\D/g, '')));
  return [
    ...finds('bsn', numbers),
    ...finds('phone', all(rest, PHONE)),
    ...finds('email', all(text, EMAIL)),
    ...finds('iban', accounts),
    ...finds('plate', all(text, TOKEN).filter(isPlate)),
    ...finds('address', all(text, ADDRESS)),
  ];
}

/** The account at the start of a run of letters and digits, words behind it left off. */
function ibanIn(run: string): string[] {
  const parts = run.split(' ');
  for (let n = parts.length; n > 0; n--) {
    const part = parts.slice(0, n).join(' ');
    if (isIban(part)) return [part];
  }
  return [];
}
