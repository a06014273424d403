import type { ClockDigits } from '../../domain/mapping.ts';

/** Minutes after midnight (0..1440) and the offset from UTC in minutes, null when none is written. */
export interface TimeOfDay {
  readonly minute: number;
  readonly offset: number | null;
}

const CLOCK = /^(\d{1,2})[:.u](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(uur|u|am|pm)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const BARE = /^(\d{1,2})(\d{2})(\d{2})?\s*(uur|u)?$/i;
const HOUR = /^(\d{1,2})\s*(uur|u|am|pm)$/i;
const FRACTION = /^0?[.,]\d+$|^0$/;

const RANGE = /^(\d{1,2}(?:[:.]\d{2})?)(?: uur)? ?(?:-|\u2013|tot|t\/m) ?(\d{1,2}(?:[:.]\d{2})?)(?: ?uur)?$/i;
const withHour = (text: string): string => (text.length <= 2 ? `${text} uur` : text);

/** `21:00-22:00` or `21 tot 22 uur` in a column of times: both ends; null for anything else. Not an offset, which a date has before it. */
export function rangeOf(text: string): readonly [from: string, to: string] | null {
  const found = text.length > 40 ? null : RANGE.exec(text.trim());
  return found && [withHour(found[1]!), withHour(found[2]!)];
}

const UNKNOWN = /^(onbekend|onb\.?|n\.?v\.?t\.?|geen|niet bekend|unknown|null|-{1,3}|\?{1,3}|--:--)$/i;

/** What a file writes where no time is known; the date beside it still counts. */
export const isUnknownTime = (text: string): boolean => text.length <= 12 && UNKNOWN.test(text);

/** A time of only digits under the reading that was decided for its column: `5` is 00:05 under `hhmm` and 05:00 under `hour`; null for anything else. */
export function parseDigits(text: string, digits: ClockDigits): TimeOfDay | null {
  const bare = text.trim();
  if (!/^\d{1,6}$/.test(bare)) return null;
  if (digits === 'hour') return bare.length > 2 ? null : compose(bare, '0', undefined, undefined, null);
  const run = BARE.exec(bare.padStart(digits.length, '0'));
  return run ? compose(run[1]!, run[2]!, run[3], undefined, null) : null;
}

function offsetOf(text: string | undefined): number | null {
  if (!text) return null;
  if (/^(z|utc)$/i.test(text)) return 0;
  const digits = text.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return text.startsWith('-') ? -minutes : minutes;
}

function compose(
  hourText: string,
  minuteText: string,
  secondText: string | undefined,
  half: string | undefined,
  offset: number | null,
): TimeOfDay | null {
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (half && /^[ap]m$/i.test(half)) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (minute > 59 || Number(secondText ?? 0) > 59) return null;
  const total = hour * 60 + minute;
  return hour < 24 || total === 1440 ? { minute: total, offset } : null;
}

/** What Access and Excel write before a time that has no date. */
const NO_DATE = /^(?:30-12-1899|31-12-1899|12\/30\/1899|1899-12-3[01]|0?0-0?1-1900|1900-01-0[01])[ T]/;

/** A time of day: `9:30`, `09.30 uur`, `0930`, `21:05:59`, `9u30`, `9 uur`, `9:30 PM`, `14:05+02:00`, or the fraction of a day of Excel. */
export function parseTime(text: string): TimeOfDay | null {
  const bare = text.trim().replace(NO_DATE, '');
  // longer is none, and would keep the patterns busy
  if (bare.length > 40) return null;
  if (FRACTION.test(bare)) {
    const seconds = Math.round(Number(bare.replace(',', '.')) * 86_400);
    return { minute: Math.floor(seconds / 60), offset: null };
  }
  const clock = CLOCK.exec(bare);
  if (clock) return compose(clock[1]!, clock[2]!, clock[3], clock[4], offsetOf(clock[5]));
  const run = BARE.exec(bare);
  if (run) return compose(run[1]!, run[2]!, run[3], undefined, null);
  const hour = HOUR.exec(bare);
  return hour ? compose(hour[1]!, '0', undefined, hour[2], null) : null;
}
