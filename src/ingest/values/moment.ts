import { dayNumber } from '../../domain/time/wall-clock.ts';
import { serialToSeconds } from './excel-serial.ts';
import { parseTime } from './time-of-day.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as it is written: wall-clock minutes since 1970, how fine, and the offset in minutes when the text gives one. */
export interface Moment {
  readonly local: number;
  readonly precision: 'minute' | 'day' | 'month';
  readonly offset: number | null;
  readonly serial: boolean;
}

const DATE = /^(\d{1,4})([-/. ])(\d{1,2}|[a-z]{3,9}\.?)\2(\d{1,4})(?:(?:T|,? +)(.+))?$/i;
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

/** Days since 1970 of a date that exists, NaN otherwise. */
export function dayOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  const number = dayNumber(year, month, day);
  return new Date(number * 86_400_000).getUTCDate() === day ? number : Number.NaN;
}

/** The groups of a date before anyone decides which is the day. */
export interface DateGroups {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly rest: string | undefined;
}

export function dateGroups(text: string): DateGroups | null {
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
 * Reads a date with or without time: `dd-mm-jjjj`, `d/m/jjjj uu:mm`, `mm/dd/yyyy`, ISO 8601 with or without offset, `3 januari 2024`,
 * `20240305`, `2022-01` (month), Excel serials. Null when it is none, does not exist, or needs an order that was not decided.
 */
export function parseMoment(text: string, order: DateOrder): Moment | null {
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
