import { dayNumber, weekdayOf } from '../../domain/time/wall-clock.ts';
import { parseWhole } from './number.ts';

const MONTH_NAMES = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const OTHER_NAMES: Readonly<Record<string, number>> = { mar: 3, mrt: 3, may: 5, oct: 10 };

const MONTH_NAME =
  /^(jan(uari|uary)?|feb(ruari|ruary)?|maart|mrt|mar(ch)?|apr(il)?|mei|may|jun[ei]?|jul[iy]?|aug(ustus|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?)\.?$/i;

/** The month that a text of digits, or of a name of a month, gives; 0 for another name. */
export function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const start = text.slice(0, 3).toLowerCase();
  return OTHER_NAMES[start] ?? MONTH_NAMES.indexOf(start) + 1;
}

/** Whether a text is nothing but the name of a month: `januari`, `jan.`, `March`. */
export const isMonthName = (text: string): boolean => MONTH_NAME.test(text.trim());

/** A month of the year by number or by name, -1 when it is none. */
export const parseMonth = (text: string): number => (isMonthName(text) ? monthOf(text.trim()) : parseWhole(text, 1, 12));

/** The year that two digits stand for: the last one that is not after `latest`. */
export const fullYear = (digits: string, latest: number): number => latest - ((((latest - Number(digits)) % 100) + 100) % 100);

/** Year and month as they are written. */
interface MonthParts {
  readonly year: string;
  readonly month: string;
}

const YEAR_FIRST = /^(\d{4})(?:[-/]|mm)(\d{1,2})$/i;
const YEAR_LAST = /^(\d{1,2})[-/](\d{4})$/;
const RUN = /^(\d{4})(\d{2})$/;
const NAME_FIRST = /^([a-z]{3,9}\.?)[-/ ]'?(\d{4}|\d{2})$/i;
const NAME_LAST = /^(\d{4})[-/ ]([a-z]{3,9}\.?)$/i;

function monthParts(text: string): MonthParts | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? RUN.exec(text) ?? NAME_LAST.exec(text);
  if (yearFirst) return { year: yearFirst[1]!, month: yearFirst[2]! };
  const yearLast = YEAR_LAST.exec(text) ?? NAME_FIRST.exec(text);
  return yearLast ? { year: yearLast[2]!, month: yearLast[1]! } : null;
}

/** Whether a text is a month of a year of two digits: `jan-24`. */
export const isShortMonth = (text: string): boolean => text.length <= 20 && NAME_FIRST.exec(text)?.[2]?.length === 2;

/** Whether a text is a year and a month without a mark between them: `202401`, which is often a number as well. */
export const isMonthRun = (text: string): boolean => RUN.test(text);

/**
 * Year and month: `2024-01`, `1/2024`, `202401`, `2024MM01` (CBS), `januari 2024`, `jan-24`; null when it is none.
 * @param latest the last year that two digits may stand for; without it they are not read
 */
export function parseYearMonth(text: string, latest?: number): readonly [year: number, month: number] | null {
  const parts = text.length > 20 ? null : monthParts(text);
  if (!parts || (parts.year.length === 2 && latest === undefined)) return null;
  const month = parseMonth(parts.month);
  const year = parts.year.length === 2 ? fullYear(parts.year, latest!) : Number(parts.year);
  return month < 1 ? null : [year, month];
}

const ISO_WEEK = /^(\d{4})[- ]?(?:w|wk|week) ?(\d{1,2})$/i;
const WEEK_FIRST = /^(?:w|wk|week) ?(\d{1,2})(?:[-/ ]| van )(\d{4})$/i;
const BARE_WEEK = /^(\d{4})[-/ ]?(\d{1,2})$/;
const BARE_LAST = /^(\d{1,2})[-/ ](\d{4})$/;

/** Whether a column is called after weeks: there `2024-12` is week 12 and not December. `header` is folded. */
export const isWeekHeader = (header: string): boolean => /\b(jaar|kalender|year)? ?week(en|s|nummer|nr)?\b/.test(header);

/** Year and week of `2024-W12`, `week 12 2024`; in a column of weeks also of `2024-12` and `202412`. */
export function parseYearWeek(text: string, inWeekColumn: boolean): readonly [year: number, week: number] | null {
  if (text.length > 20) return null;
  const yearFirst = ISO_WEEK.exec(text) ?? (inWeekColumn ? BARE_WEEK.exec(text) : null);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2])];
  const weekFirst = WEEK_FIRST.exec(text) ?? (inWeekColumn ? BARE_LAST.exec(text) : null);
  return weekFirst ? [Number(weekFirst[2]), Number(weekFirst[1])] : null;
}

/** Day number of the Thursday of an ISO week, which says to which year and month a week belongs; NaN for a week that does not exist. */
export function thursdayOf(year: number, week: number): number {
  if (!(year >= 1900 && year <= 2199 && week >= 1 && week <= 53)) return Number.NaN;
  const fourth = dayNumber(year, 1, 4);
  const thursday = fourth - weekdayOf(fourth) + 3 + (week - 1) * 7;
  return new Date(thursday * 86_400_000).getUTCFullYear() === year ? thursday : Number.NaN;
}
