import { type ClockTrouble, toUtc } from '../../domain/time/wall-clock.ts';

/** Turns wall-clock minutes of one zone into UTC minutes. */
export type ZoneReader = (localMinute: number) => { readonly minute: number; readonly trouble: ClockTrouble };

const DAY = 1440;

/** Offset from UTC in minutes at UTC minutes, asked of the platform's time-zone tables. */
function offsetReader(zone: string): (utcMinute: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (utcMinute) => {
    const parts = new Map(format.formatToParts(utcMinute * 60_000).map(({ type, value }) => [type, Number(value)]));
    const local = Date.UTC(parts.get('year')!, parts.get('month')! - 1, parts.get('day')!, parts.get('hour')!, parts.get('minute')!);
    return Math.round(local / 60_000) - utcMinute;
  };
}

/**
 * The rule of `wall-clock.ts` for any zone: in a skipped hour the clock is read as if it had not been moved, in a double hour the first is
 * taken.
 */
function byTables(zone: string): ZoneReader {
  const offsetAt = offsetReader(zone);
  return (local) => {
    const [before, after] = [offsetAt(local - DAY), offsetAt(local + DAY)];
    const fitsBefore = offsetAt(local - before) === before;
    const fitsAfter = offsetAt(local - after) === after;
    if (fitsBefore && fitsAfter && before !== after) return { minute: local - Math.max(before, after), trouble: 'double' };
    if (fitsBefore) return { minute: local - before, trouble: 'none' };
    return fitsAfter ? { minute: local - after, trouble: 'none' } : { minute: local - before, trouble: 'skipped' };
  };
}

/** The same reader, asked once for every day on which the clock does not move. */
function remembered(read: ZoneReader): ZoneReader {
  const steady = new Map<number, number>();
  return (local) => {
    const day = Math.floor(local / DAY);
    let offset = steady.get(day);
    if (offset === undefined) {
      const [before, after] = [(day - 1) * DAY, (day + 2) * DAY];
      const first = before - read(before).minute;
      offset = first === after - read(after).minute ? first : Number.NaN;
      steady.set(day, offset);
    }
    return Number.isNaN(offset) ? read(local) : { minute: local - offset, trouble: 'none' };
  };
}

/** Reads the wall clock of an IANA zone; throws a `RangeError` for a zone that does not exist. */
export const zoneReader = (zone: string): ZoneReader => remembered(zone === 'Europe/Amsterdam' ? toUtc : byTables(zone));
