import { type Month, monthOfYear, monthsOf, type Period, yearOf } from '../time/month.ts';
import { toLocal } from '../time/wall-clock.ts';

/**
 * Numbers and dates as the interface writes them (nl-NL). For display only: the minus is `−` and ranges
 * carry `–`; CSV and the address bar have their own plain writing.
 */
const MINUS = '−';
const MINUTES_PER_DAY = 1440;

const formatters = new Map<string, Intl.NumberFormat>();
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.NumberFormat('nl-NL', options);
    formatters.set(key, known);
  }
  return known;
}
const write = (value: number, options: Intl.NumberFormatOptions): string =>
  Number.isFinite(value) ? numberFormat(options).format(value).replace('-', MINUS) : '–';

/** `1.031`; rounds to a whole number. */
export const count = (value: number): string => write(value === 0 ? 0 : value, { maximumFractionDigits: 0, signDisplay: 'negative' });

/** `3,1`; always `digits` decimals. */
export const decimal = (value: number, digits = 1): string =>
  write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' });

/** An expected count: one decimal below 10 (`2,1`), whole from 10 on and when it is whole (`8`, `387`); `<0,1` instead of a false 0. */
export function expectedCount(value: number): string {
  if (value > 0 && value < 0.05) return '<0,1';
  return Math.abs(value) >= 9.95 || Math.abs(value - Math.round(value)) < 0.05 ? count(value) : decimal(value, 1);
}

/** In a sentence: as `expectedCount`, but `bijna 0` instead of `<0,1`. */
export const expectedWords = (value: number): string => (value > 0 && value < 0.05 ? 'bijna 0' : expectedCount(value));

/** `×3,1`; from 10 on `×12`. */
export const ratio = (value: number): string => `×${value >= 9.95 ? count(value) : decimal(value, 1)}`;

const MOST_TIMES = 100;
/** `×3,1` of a count and what was expected; `>×100` where next to nothing was expected, so that no ratio looks exact; `–` of 0. */
export function timesExpected(counted: number, expected: number): string {
  if (!(expected > 0)) return '–';
  return counted > MOST_TIMES * expected ? `>×${MOST_TIMES}` : ratio(counted / expected);
}

/** A limit of a scale: `×1,3`, `×2`. */
export const limitWords = (value: number): string => `×${decimal(value, Number.isInteger(value) ? 0 : 1)}`;
/** `×3,1 (1,9–4,8)`. */
export const ratioWithInterval = (value: number, low: number, high: number): string =>
  `${ratio(value)} (${ratio(low).slice(1)}–${ratio(high).slice(1)})`;

/** `+5`, `−44`, `0`. */
export const signedCount = (value: number): string => write(value, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** Share as `12%`; `value` is a fraction. Show the count beside it when that is under 20. */
export const percent = (value: number, digits = 0): string =>
  write(value, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' });

/** Change as `+12%`, `−4%`, `0%`; `value` is a fraction. */
export const signedPercent = (value: number, digits = 0): string =>
  write(value, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' });

const joined = (low: number, high: number, between: string): string =>
  count(low) === count(high) ? count(low) : `${count(low)}${between}${count(high)}`;
/** `4–12`, to stand in a label or between brackets; `0` when both are 0; write `rangeInWords` in a sentence. */
export const range = (low: number, high: number): string => joined(low, high, '–');
/** `4 tot 12`, or `0`. */
export const rangeInWords = (low: number, high: number): string => joined(low, high, ' tot ');

/** `512 bytes`, `14 kB`, `3,2 MB`, in steps of 1.000. */
export function bytes(value: number): string {
  if (value < 1000) return plural(value, 'byte', 'bytes');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let amount = value / 1000;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000;
    unit++;
  }
  return `${amount < 9.95 ? decimal(amount, 1) : count(amount)} ${units[unit]}`;
}

/** `1 melding`, `23 meldingen`, `0 meldingen`. */
export const plural = (value: number, one: string, many: string): string => `${count(value)} ${Math.round(value) === 1 ? one : many}`;
export const meldingen = (value: number): string => plural(value, 'melding', 'meldingen');
export const registraties = (value: number): string => plural(value, 'registratie', 'registraties');
export const incidenten = (value: number): string => plural(value, 'incident', 'incidenten');
export const rijen = (value: number): string => plural(value, 'rij', 'rijen');

/** `a`, `a en b`, `a, b en c`. */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words[words.length - 1]}`;

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MONTHS_SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** `oktober 2026`. */
export const monthName = (m: Month): string => `${MONTHS[monthOfYear(m) - 1]} ${yearOf(m)}`;
/** `oktober`. */
export const monthWord = (m: Month): string => MONTHS[monthOfYear(m) - 1]!;
/** `okt`. */
export const monthShort = (m: Month): string => MONTHS_SHORT[monthOfYear(m) - 1]!;
/** `okt 2026`. */
export const monthShortYear = (m: Month): string => `${monthShort(m)} ${yearOf(m)}`;

/** `oktober 2026`, `derde kwartaal 2026`, `2025`, `nov 2025 t/m okt 2026`. */
export function periodName(period: Period): string {
  const months = monthsOf(period).length;
  if (months === 1) return monthName(period.from);
  if (months === 3 && (monthOfYear(period.from) - 1) % 3 === 0) {
    return `${['eerste', 'tweede', 'derde', 'vierde'][(monthOfYear(period.from) - 1) / 3]} kwartaal ${yearOf(period.from)}`;
  }
  if (months === 12 && monthOfYear(period.from) === 1) return String(yearOf(period.from));
  return `${monthShortYear(period.from)} t/m ${monthShortYear(period.to)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `23-11-2026` of a day number (days since 1970-01-01). */
export function date(day: number): string {
  const at = new Date(day * 86_400_000);
  return `${two(at.getUTCDate())}-${two(at.getUTCMonth() + 1)}-${at.getUTCFullYear()}`;
}

/** `23-11-2026` of an ISO date or date-time; the date as it is written there. */
export function dateOfIso(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? `${found[3]}-${found[2]}-${found[1]}` : iso;
}

/** `2 augustus 2026` of an ISO date: where day and month must not be mixed up. */
export function dateInWords(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const name = MONTHS[Number(found?.[2]) - 1];
  return found && name ? `${Number(found[3])} ${name} ${found[1]}` : iso;
}

const localParts = (utcMinute: number): { readonly day: number; readonly minute: number } => {
  const local = toLocal(utcMinute);
  const day = Math.floor(local / MINUTES_PER_DAY);
  return { day, minute: local - day * MINUTES_PER_DAY };
};

/** `9.41`: Dutch clock time of a UTC minute. */
export function clock(utcMinute: number): string {
  const { minute } = localParts(utcMinute);
  return `${Math.floor(minute / 60)}.${two(minute % 60)}`;
}

/** `23-11-2026 9.41`: Dutch local time of a UTC minute. */
export const dateTime = (utcMinute: number): string => `${date(localParts(utcMinute).day)} ${clock(utcMinute)}`;

/** `22–02`: from the first hour to the end of the last; hours wrap at 24. `24` is written only as an end. */
export function hours(firstHour: number, length: number): string {
  const end = (firstHour + length) % 24;
  return `${two(firstHour % 24)}–${two(end === 0 ? 24 : end)}`;
}

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const DAYS_LONG = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
/** `ma`; 0 = Monday, wraps. */
export const dayShort = (day: number): string => DAYS[((day % 7) + 7) % 7]!;
/** `maandag`; 0 = Monday, wraps. */
export const dayLong = (day: number): string => DAYS_LONG[((day % 7) + 7) % 7]!;

/** `vr`, `vr en za` is written `vr–za`; seven days are `elke dag`. */
export const days = (firstDay: number, length: number): string =>
  length >= 7 ? 'elke dag' : length === 1 ? dayShort(firstDay) : `${dayShort(firstDay)}–${dayShort(firstDay + length - 1)}`;

/** `nog 40 seconden`, `nog 3 minuten`; under five seconds `bijna klaar`. */
export function timeLeft(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 5) return 'bijna klaar';
  if (seconds < 60) return `nog ${count(Math.ceil(seconds / 5) * 5)} seconden`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'nog 1 minuut' : `nog ${count(minutes)} minuten`;
}

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
