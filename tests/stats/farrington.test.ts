import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FARRINGTON_MONTHS, FARRINGTON_WEEKS, type FarringtonOptions, farrington } from '../../src/stats/farrington.ts';

interface Golden extends FarringtonOptions {
  readonly counts: number[];
  readonly from: number;
  readonly expected: (number | null)[];
  readonly upper: (number | null)[];
  readonly p: number[];
  readonly dispersion: number[];
  readonly trend: (number | null)[];
  readonly alarm: number[];
}

const read = (name: string): Golden =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../golden/farrington/${name}.json`, import.meta.url)), 'utf8'));

describe.each(['weeks', 'weeks-few', 'months'])('equals surveillance::farringtonFlexible on %s', (name) => {
  const golden = read(name);

  it.each(golden.p.map((_, i) => i))('step %i', (i) => {
    const got = farrington(golden.counts, golden.from + i, golden)!;
    if (golden.expected[i] === null) expect(got.enough).toBe(false);
    else {
      expect(got.enough).toBe(true);
      expect(got.expected / golden.expected[i]!).toBeCloseTo(1, 8);
      expect(got.upper).toBe(golden.upper[i]);
    }
    expect(got.dispersion).toBeCloseTo(golden.dispersion[i]!, 8);
    expect(got.p).toBeCloseTo(golden.p[i]!, 8);
    if (golden.trend[i] === null) expect(got.trend).toBeNull();
    else expect(got.trend).toBeCloseTo(golden.trend[i]!, 9);
    expect(got.alarm ? 1 : 0).toBe(golden.alarm[i]);
  });

  it('has steps with and without an alarm', () => {
    expect(new Set(golden.alarm).size).toBe(2);
  });
});

it('says nothing before the history is long enough', () => {
  expect(farrington(new Array(60).fill(9), 59, FARRINGTON_MONTHS)).toBeNull();
  expect(farrington(new Array(62).fill(9), 61, FARRINGTON_MONTHS)).not.toBeNull();
  expect(farrington(new Array(262).fill(9), 261, FARRINGTON_WEEKS)).toBeNull();
});
