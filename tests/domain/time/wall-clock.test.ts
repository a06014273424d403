import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DUTCH_CLOCK, rememberingClock } from '../../../src/domain/time/local-clock.ts';
import { hourOfWeek, offsetAt, toLocal, toUtc } from '../../../src/domain/time/wall-clock.ts';
import { intlOffset } from '../../fixtures/intl-clock.ts';

const minute = (iso: string): number => Date.parse(iso) / 60_000;

describe('Dutch local time against Intl, 2015-2030', () => {
  const offset = intlOffset('Europe/Amsterdam');

  it('has the same offset at every hour, and at every minute around the 32 changes', () => {
    let changes = 0;
    let wrong = 0;
    let previous = offset(minute('2015-01-01T00:00Z'));
    for (let at = minute('2015-01-01T00:00Z'); at < minute('2031-01-01T00:00Z'); at += 60) {
      const known = offset(at);
      if (offsetAt(at) !== known) wrong++;
      if (known !== previous) {
        changes++;
        for (let near = at - 61; near < at + 61; near++) if (offsetAt(near) !== offset(near)) wrong++;
      }
      previous = known;
    }
    expect(changes).toBe(32);
    expect(wrong).toBe(0);
  });

  it('returns every local minute of 2026 to its UTC minute, but for the second of the double hour', () => {
    let double = 0;
    let skipped = 0;
    for (let at = minute('2026-01-01T00:00Z'); at < minute('2027-01-01T00:00Z'); at++) {
      const back = toUtc(toLocal(at));
      if (back.trouble === 'skipped') skipped++;
      if (back.minute !== at) double++;
    }
    expect(double).toBe(60);
    expect(skipped).toBe(0);
  });

  it('reads the hour that does not exist as winter time and takes the first of the double hour', () => {
    expect(toUtc(minute('2026-03-29T02:30Z'))).toEqual({ minute: minute('2026-03-29T01:30Z'), trouble: 'skipped' });
    expect(toUtc(minute('2026-10-25T02:30Z'))).toEqual({ minute: minute('2026-10-25T00:30Z'), trouble: 'double' });
  });

  it('knows the hour of the week', () => {
    expect(hourOfWeek(minute('2026-11-23T00:00Z'))).toBe(0);
    expect(hourOfWeek(minute('2026-11-29T23:59Z'))).toBe(167);
    expect(hourOfWeek(minute('1969-12-29T05:00Z'))).toBe(5);
  });

  it('is cut into pieces of the same offset', () => {
    const clock = rememberingClock(DUTCH_CLOCK);
    for (let at = minute('2019-01-01T00:17Z'); at < minute('2024-01-01T00:00Z'); at += 389) {
      const piece = clock.pieceAt(at);
      expect(piece.from <= at && at < piece.until).toBe(true);
      expect(piece.offset).toBe(offset(at));
      expect(offset(piece.from)).toBe(piece.offset);
      expect(offset(piece.until)).not.toBe(piece.offset);
    }
  });
});

describe('the time zone of the machine', () => {
  const script = fileURLToPath(new URL('../../fixtures/print-local-hours.ts', import.meta.url));
  const print = (zone: string): string => execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });

  it.each(['UTC', 'Pacific/Auckland', 'America/New_York'])('does not matter: %s', (zone) => {
    const lines = print(zone).trim().split('\n');
    expect(lines[0]).toBe(zone);
    expect(lines.slice(1)).toEqual([
      // 23 hours: two points and an interval over the change; hours 26 (02:00) stay empty on the 29th of March.
      '2026-03-29 145:1 147:1',
      '2026-10-25 146:3 147:1',
    ]);
  });
});
