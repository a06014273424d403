import { PRECISIONS } from '../../domain/incident.ts';
import { month } from '../../domain/time/month.ts';
import { hourOfWeek, toLocal } from '../../domain/time/wall-clock.ts';
import { NO_HOUR } from '../../queries/tables.ts';

export interface LocalTimes {
  readonly month: Int16Array;
  /** Days since 1970-01-01. */
  readonly day: Int16Array;
  /** 0-167, `NO_HOUR` unless known to the minute. */
  readonly how: Uint8Array;
}

const MINUTE = PRECISIONS.indexOf('minute');

/** Local month, day and hour of the week of UTC minutes. */
export function deriveTime(begin: Int32Array, precision: Uint8Array): LocalTimes {
  const times = { month: new Int16Array(begin.length), day: new Int16Array(begin.length), how: new Uint8Array(begin.length) };
  const months = new Map<number, number>();
  for (let i = 0; i < begin.length; i++) {
    const local = toLocal(begin[i]!);
    const day = Math.floor(local / 1440);
    times.day[i] = day;
    times.how[i] = precision[i] === MINUTE ? hourOfWeek(local) : NO_HOUR;
    let monthOfDay = months.get(day);
    if (monthOfDay === undefined) {
      const date = new Date(day * 86_400_000);
      monthOfDay = month(date.getUTCFullYear(), date.getUTCMonth() + 1);
      months.set(day, monthOfDay);
    }
    times.month[i] = monthOfDay;
  }
  return times;
}
