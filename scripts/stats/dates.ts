import { NO_TIME } from '../../src/domain/incident.ts';
import type { LocalClock } from '../../src/domain/time/local-clock.ts';
import { type Month, monthFromIso, type Period } from '../../src/domain/time/month.ts';
import { intlClock, intlOffset } from '../../tests/fixtures/intl-clock.ts';
import { type Fields, InputError } from './fields.ts';

const DAY = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:$|[T ])/;

/** The day number of a date that is written year, month, day; NaN when there is no such day. */
function dayOf(text: string): number {
  const [, year, , month, day] = DAY.exec(text.trim()) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T00:00Z`);
  return new Date(time).getUTCDate() === Number(day) ? time / 86_400_000 : Number.NaN;
}

/** Day numbers: of a date `2026-11-23` (also with `/`, `.` or nothing between) since 1970, or the number itself. */
export function daysOf(values: readonly (string | number | null)[], name: string): Int32Array {
  return Int32Array.from(values, (value, i) => {
    if (typeof value === 'number') {
      if (Number.isInteger(value)) return value;
      throw new InputError(`entry ${i} of "${name}" must be a whole day number, not ${value}`);
    }
    const day = typeof value === 'string' ? dayOf(value) : Number.NaN;
    if (Number.isNaN(day))
      throw new InputError(`entry ${i} of "${name}" must be a date such as 2026-11-23 or a day number, not ${JSON.stringify(value)}`);
    return day;
  });
}

export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export const TIME_FIELDS = {
  begin: 'list of times: "2026-11-27T22:59" or minutes since 1970 (UTC)',
  end: 'list of times, null when unknown (then the begin)',
  zone: 'IANA zone in whose hours the answer is, e.g. "America/New_York"; left out: hours as they are written',
  local: 'true: times without offset are on the clock of "zone"; false: they are UTC (default false)',
} as const;

export interface Times {
  readonly begin: Int32Array;
  readonly end: Int32Array;
  readonly clock: LocalClock;
}

const AS_WRITTEN: LocalClock = {
  pieceAt: () => ({ from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, offset: 0 }),
};

export function timesOf(input: Fields): Times {
  const zone = input.has('zone') ? input.text('zone', []) : null;
  const offset = zone === null || !input.flag('local', false) ? () => 0 : offsetOf(zone);
  const read = (name: string): Int32Array =>
    Int32Array.from(input.texts(name), (value, i) => {
      if (value === null) return NO_TIME;
      if (typeof value === 'number') return value;
      const hasOffset = /([zZ]|[+-]\d\d:?\d\d)$/.test(value);
      const minute = Math.floor(Date.parse(hasOffset ? value : `${value.replace(' ', 'T')}Z`) / 60_000);
      if (Number.isNaN(minute)) throw new InputError(`entry ${i} of "${name}" is no time: ${JSON.stringify(value)}`);
      return hasOffset ? minute : minute - offset(minute - offset(minute));
    });
  const begin = read('begin');
  const end = input.has('end') ? read('end') : begin.slice();
  if (begin.length !== end.length) throw new InputError(`"begin" holds ${begin.length} times and "end" ${end.length}`);
  return { begin, end, clock: zone === null ? AS_WRITTEN : clockOf(zone, begin, end) };
}

function offsetOf(zone: string): (minute: number) => number {
  try {
    return intlOffset(zone);
  } catch {
    throw new InputError(`"zone" is no time zone: ${JSON.stringify(zone)}`);
  }
}

function clockOf(zone: string, begin: Int32Array, end: Int32Array): LocalClock {
  offsetOf(zone);
  const known = [...begin, ...end].filter((minute) => minute !== NO_TIME);
  if (known.length === 0) return AS_WRITTEN;
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  return intlClock(zone, Math.floor(first / 60) * 60 - 60, Math.ceil(last / 60) * 60 + 120);
}

export function monthOf(value: unknown, name: string): Month {
  const found = typeof value === 'string' ? monthFromIso(value) : undefined;
  if (found === undefined) throw new InputError(`"${name}" must hold months such as "2026-10", not ${JSON.stringify(value)}`);
  return found;
}

export function periodOf(input: Fields, name: string): Period {
  const [from, to = from, ...more] = input.texts(name);
  if (more.length > 0) throw new InputError(`"${name}" must be [first month, last month]`);
  const period = { from: monthOf(from, name), to: monthOf(to, name) };
  if (period.to < period.from) throw new InputError(`"${name}" ends before it begins`);
  return period;
}
