import { dayNumber } from '../../domain/time/wall-clock.ts';
import { serialToSeconds } from './excel-serial.ts';
import { parseWhole } from './number.ts';
import { parseTime } from './time-of-day.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as it is written: wall-clock minutes since 1970, how fine, and the offset in minutes when the text gives one. */
export interface Moment {
  readonly local: number;
  readonly precision: 'minute' | 'day' | 'month';
  readonly offset: number | null;
  readonly serial: boolean;
}

/** A day of the week before it says nothing new; `om` and a dash may stand before the time. */
const DATE =
  /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7}\.?,? +)?(\d{1,4})([-/. ])(\d{1,2}|[a-z]{3,9}\.?)\2(\d{1,4})(?:(?:T|,? +(?:om +|[-\u2013] +)?)(.+))?$/i;
const MONTH = /^(\d{4})[-/](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{4}|\d{6}))?$/;
const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/;

const MONTH_NAMES = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const OTHER_NAMES: Readonly<Record<string, number>> = { mar: 3, mrt: 3, may: 5, oct: 10 };

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const start = text.slice(0, 3).toLowerCase();
  return OTHER_NAMES[start] ?? MONTH_NAMES.indexOf(start) + 1;
}

const MONTH_NAME =
  /^(jan(uari|uary)?|feb(ruari|ruary)?|maart|mrt|mar(ch)?|apr(il)?|mei|may|jun[ei]?|jul[iy]?|aug(ustus|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?)\.?$/i;

/** Whether a text is nothing but the name of a month: `januari`, `jan.`, `March`. */
export const isMonthName = (text: string): boolean => MONTH_NAME.test(text.trim());

/** A month of the year by number or by name, -1 when it is none. */
export const parseMonth = (text: string): number => (isMonthName(text) ? monthOf(text.trim()) : parseWhole(text, 1, 12));

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Day numbers that were worked out before, by year, month and day; NaN where there is no such date, Infinity where not asked yet. */
const known = new Float64Array((LAST_YEAR - FIRST_YEAR + 1) * 372).fill(Number.POSITIVE_INFINITY);

/** Days since 1970 of a date that exists, NaN otherwise. */
export function dayOf(year: number, month: number, day: number): number {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
  const slot = (year - FIRST_YEAR) * 372 + (month - 1) * 31 + day - 1;
  const found = known[slot]!;
  if (found !== Number.POSITIVE_INFINITY) return found;
  const number = dayNumber(year, month, day);
  known[slot] = new Date(number * 86_400_000).getUTCDate() === day ? number : Number.NaN;
  return known[slot]!;
}

/** The number that `length` digits at `at` write, -1 when one of them is none. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const isMark = (sign: number): boolean => sign === 45 || sign === 47;

/** The most common ways of writing (`dd-mm-jjjj uu:mm[:ss]`, `jjjj-mm-dd uu:mm[:ss]`) by position; null for everything else. */
function plainMoment(text: string, order: DateOrder): Moment | null {
  const { length } = text;
  if ((length !== 16 && length !== 19) || text.charCodeAt(13) !== 58 || (length === 19 && text.charCodeAt(16) !== 58)) return null;
  const gap = text.charCodeAt(10);
  if (gap !== 32 && gap !== 84) return null;
  const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), length === 19 ? digits(text, 17, 2) : 0];
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;
  const yearFirst = isMark(text.charCodeAt(4));
  const mark = text.charCodeAt(yearFirst ? 4 : 2);
  if (!isMark(mark) || text.charCodeAt(yearFirst ? 7 : 5) !== mark || (!yearFirst && order === 'ymd')) return null;
  const [a, b] = yearFirst ? [digits(text, 5, 2), digits(text, 8, 2)] : [digits(text, 0, 2), digits(text, 3, 2)];
  const year = digits(text, yearFirst ? 0 : 6, 4);
  const day = yearFirst || order === 'mdy' ? dayOf(year, a, b) : dayOf(year, b, a);
  return Number.isNaN(day) ? null : { local: day * 1440 + hour * 60 + minute, precision: 'minute', offset: null, serial: false };
}

/** The groups of a date before anyone decides which is the day. */
export interface DateGroups {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly rest: string | undefined;
}

/** No date is longer; a cell of a million spaces would keep the patterns busy for an hour. */
const LONGEST = 80;

export function dateGroups(text: string): DateGroups | null {
  if (text.length > LONGEST) return null;
  const found = DATE.exec(text);
  return found ? { first: found[1]!, middle: found[3]!, last: found[4]!, rest: found[5] } : null;
}

function dayOfGroups({ first, middle, last }: DateGroups, order: DateOrder): number {
  if (first.length === 4) return last.length <= 2 ? dayOf(Number(first), monthOf(middle), Number(last)) : Number.NaN;
  if (first.length > 2 || last.length !== 4) return Number.NaN;
  const named = !/^\d/.test(middle);
  if (named || order === 'dmy') return dayOf(Number(last), monthOf(middle), Number(first));
  return order === 'mdy' ? dayOf(Number(last), Number(first), Number(middle)) : Number.NaN;
}

const atMinute = (day: number, rest: string | undefined): Moment | null => {
  if (Number.isNaN(day)) return null;
  if (rest === undefined) return { local: day * 1440, precision: 'day', offset: null, serial: false };
  const time = parseTime(rest);
  return time ? { local: day * 1440 + time.minute, precision: 'minute', offset: time.offset, serial: false } : null;
};

/** Whether a text is an Excel serial of a day between 1954 and 2118. */
export const isSerial = (text: string): boolean => SERIAL.test(text);

function fromSerial(text: string): Moment {
  const serial = Number(text.replace(',', '.'));
  const minute = Math.floor(serialToSeconds(serial) / 60);
  return { local: minute, precision: Number.isInteger(serial) ? 'day' : 'minute', offset: null, serial: true };
}

/**
 * Reads a date with or without time: `dd-mm-jjjj`, `d/m/jjjj uu:mm`, `mm/dd/yyyy`, ISO 8601 with or without offset, `3 januari 2024`, `ma 05-03-2024 om 21:30`,
 * `20240305`, `2022-01` (month), Excel serials. Null when it is none, does not exist, or needs an order that was not decided.
 */
export function parseMoment(text: string, order: DateOrder): Moment | null {
  if (text.length > LONGEST) return null;
  const plain = plainMoment(text, order);
  if (plain) return plain;
  const groups = dateGroups(text);
  if (groups) return atMinute(dayOfGroups(groups, order), groups.rest);
  if (SERIAL.test(text)) return fromSerial(text);
  const month = MONTH.exec(text);
  if (month) {
    const day = dayOf(Number(month[1]), Number(month[2]), 1);
    return Number.isNaN(day) ? null : { local: day * 1440, precision: 'month', offset: null, serial: false };
  }
  const compact = COMPACT.exec(text);
  return compact ? atMinute(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])), compact[4]) : null;
}
