import { dayNumber } from '../../domain/time/wall-clock.ts';
import { serialToSeconds } from './excel-serial.ts';
import { fullYear, monthOf, parseYearMonth, parseYearWeek, thursdayOf } from './period.ts';
import { parseTime } from './time-of-day.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as it is written: wall-clock minutes since 1970, how fine, and the offset in minutes when the text gives one. */
export interface Moment {
  readonly local: number;
  readonly precision: 'minute' | 'day' | 'month';
  readonly offset: number | null;
  readonly serial: boolean;
  /** Only the week is written: the moment is its Thursday, of which only the month holds. */
  readonly week?: true;
}

/** What is decided for a whole column before its dates are read, beside the order. */
export interface DateReading {
  /** The last year that two digits may stand for; without it such years are not read. */
  readonly latest?: number | undefined;
  /** The column is called after weeks: `2024-12` is a week there. */
  readonly weeks?: boolean | undefined;
  /** Serials count from 1904. */
  readonly since1904?: boolean | undefined;
}

/** A day of the week before it says nothing new; `om` and a dash may stand before the time. */
const DATE =
  /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7}\.?,? +)?(\d{1,4})([-/. ])(\d{1,2}|[a-z]{3,9}\.?)\2(\d{1,4})(?:(?:T|,? +(?:om +|[-\u2013] +)?)(.+))?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{4}|\d{6}))?$/;
const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/;

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
  readonly mark: string;
  readonly middle: string;
  readonly last: string;
  readonly rest: string | undefined;
}

/** No date is longer; a cell of a million spaces would keep the patterns busy for an hour. */
const LONGEST = 80;

export function dateGroups(text: string): DateGroups | null {
  if (text.length > LONGEST) return null;
  const found = DATE.exec(text);
  return found ? { first: found[1]!, mark: found[2]!, middle: found[3]!, last: found[4]!, rest: found[5] } : null;
}

/** Whether a date has a year of two digits: `13-07-24`, `13-jul-24`. With dots it must be as long as it can be, for `1.2.10` is no date. */
export function isShort({ first, mark, middle, last }: DateGroups): boolean {
  if (first.length > 2 || last.length !== 2) return false;
  return mark !== '.' || (first.length === 2 && middle.length >= 2);
}

/** Dots are written by those who put the day first; in any other order they would make dates of times such as `07.30.00`. */
function dayOfShort({ first, mark, middle, last }: DateGroups, order: DateOrder, latest: number): number {
  if (mark === '.' && order !== 'dmy') return Number.NaN;
  if (!/^\d/.test(middle) || order === 'dmy') return dayOf(fullYear(last, latest), monthOf(middle), Number(first));
  if (order === 'mdy') return dayOf(fullYear(last, latest), Number(first), Number(middle));
  return first.length === 2 ? dayOf(fullYear(first, latest), Number(middle), Number(last)) : Number.NaN;
}

function dayOfGroups(groups: DateGroups, order: DateOrder, latest: number | undefined): number {
  const { first, middle, last } = groups;
  if (first.length === 4) return last.length <= 2 ? dayOf(Number(first), monthOf(middle), Number(last)) : Number.NaN;
  if (latest !== undefined && isShort(groups)) return dayOfShort(groups, order, latest);
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

function fromSerial(text: string, since1904: boolean | undefined): Moment {
  const serial = Number(text.replace(',', '.'));
  const minute = Math.floor(serialToSeconds(serial, since1904) / 60);
  return { local: minute, precision: Number.isInteger(serial) ? 'day' : 'minute', offset: null, serial: true };
}

const NONE: DateReading = {};

/** A moment of which only the month is known. */
function monthMoment(day: number, week: boolean): Moment | null {
  if (Number.isNaN(day)) return null;
  return { local: day * 1440, precision: 'month', offset: null, serial: false, ...(week ? { week: true } : {}) };
}

function fromPeriod(text: string, { latest, weeks = false }: DateReading): Moment | null {
  const week = parseYearWeek(text, weeks);
  if (week) return monthMoment(thursdayOf(...week), true);
  const month = weeks ? null : parseYearMonth(text, latest);
  return month ? monthMoment(dayOf(...month, 1), false) : null;
}

/**
 * Reads a date with or without time: `dd-mm-jjjj`, `d/m/jjjj uu:mm`, `mm/dd/yyyy`, ISO 8601 with or without offset, `3 januari 2024`, `ma 05-03-2024 om 21:30`,
 * `20240305`, months (`2022-01`, `jan-24`) and weeks, Excel serials. Null when it is none, does not exist, or needs what was not decided.
 */
export function parseMoment(text: string, order: DateOrder, reading: DateReading = NONE): Moment | null {
  if (text.length > LONGEST) return null;
  const plain = plainMoment(text, order);
  if (plain) return plain;
  const groups = dateGroups(text);
  if (groups) return atMinute(dayOfGroups(groups, order, reading.latest), groups.rest);
  if (SERIAL.test(text)) return fromSerial(text, reading.since1904);
  const compact = COMPACT.exec(text);
  if (compact) return atMinute(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])), compact[4]);
  return fromPeriod(text, reading);
}
