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
 * taken. The offsets around each day are asked once; only days on which the clock moves are worked out by the minute.
 */
function byTables(zone: string): ZoneReader {
  const offsetAt = offsetReader(zone);
  const steady = new Map<number, number>();
  const offsetsOf = (local: number): readonly [before: number, after: number] => [offsetAt(local - DAY), offsetAt(local + DAY)];
  const steadyOffset = (day: number): number => {
    let known = steady.get(day);
    if (known === undefined) {
      const [before, after] = [offsetAt((day - 1) * DAY), offsetAt((day + 2) * DAY)];
      known = before === after ? before : Number.NaN;
      steady.set(day, known);
    }
    return known;
  };
  return (local) => {
    const fixed = steadyOffset(Math.floor(local / DAY));
    if (!Number.isNaN(fixed)) return { minute: local - fixed, trouble: 'none' };
    const [before, after] = offsetsOf(local);
    const fitsBefore = offsetAt(local - before) === before;
    const fitsAfter = offsetAt(local - after) === after;
    if (fitsBefore && fitsAfter && before !== after) return { minute: local - Math.max(before, after), trouble: 'double' };
    if (fitsBefore) return { minute: local - before, trouble: 'none' };
    return fitsAfter ? { minute: local - after, trouble: 'none' } : { minute: local - before, trouble: 'skipped' };
  };
}

/** Reads the wall clock of an IANA zone; throws a `RangeError` for a zone that does not exist. */
export const zoneReader = (zone: string): ZoneReader => (zone === 'Europe/Amsterdam' ? toUtc : byTables(zone));
