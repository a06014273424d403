import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FARRINGTON_MONTHS, FARRINGTON_WEEKS, type FarringtonOptions, farrington } from '../../src/stats/farrington.ts';
import { deltaFarrington } from '../../src/stats/series/delta-farrington.ts';
import { meanQuantileFarrington } from '../../src/stats/series/mean-quantile-farrington.ts';

interface Golden extends FarringtonOptions {
  readonly method: 'nbPlugin' | 'delta' | 'muan';
  /** Date of the first step. */
  readonly first?: string;
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
  dated(JSON.parse(readFileSync(fileURLToPath(new URL(`../golden/farrington/${name}.json`, import.meta.url)), 'utf8')));

const dated = (golden: Golden): Golden =>
  golden.first === undefined ? golden : { ...golden, firstDay: Date.parse(`${golden.first}T00:00Z`) / 86_400_000 };

const JUDGES = { nbPlugin: farrington, delta: deltaFarrington, muan: meanQuantileFarrington };

describe.each([
  'weeks',
  'weeks-few',
  'months',
  'weeks-delta',
  'months-delta',
  'newport',
  'dated-weeks',
  'dated-weeks-muan',
  'dated-months',
])('equals surveillance::farringtonFlexible on %s', (name) => {
  const golden = read(name);
  const judged = JUDGES[golden.method];
  // R gives the trend of dated months per length of the first one, of 31 days.
  const perStep = name === 'dated-months' ? (31 * 12) / 365.25 : 1;

  it.each(golden.p.map((_, i) => i))('step %i', (i) => {
    const got = judged(golden.counts, golden.from + i, golden)!;
    if (golden.expected[i] === null) expect(got.enough).toBe(false);
    else {
      expect(got.enough).toBe(true);
      expect(got.expected / golden.expected[i]!).toBeCloseTo(1, 8);
      expect(got.upper / golden.upper[i]!).toBeCloseTo(1, 8);
    }
    expect(got.dispersion).toBeCloseTo(golden.dispersion[i]!, 8);
    expect(got.p).toBeCloseTo(golden.p[i]!, 8);
    if (golden.trend[i] === null) expect(got.trend).toBeNull();
    else expect(got.trend! * perStep).toBeCloseTo(golden.trend[i]!, 9);
    expect(got.alarm ? 1 : 0).toBe(golden.alarm[i]);
  });

  it('has steps with and without an alarm', () => {
    expect(new Set(golden.alarm).size).toBe(2);
  });
});

it('compares dated weeks on the same date, not 52 weeks apart', () => {
  const { firstDay: _, ...undated } = read('dated-weeks');
  const golden = read('dated-weeks');
  const differ = golden.expected.filter((value, i) => {
    const got = farrington(golden.counts, golden.from + i, undated)!;
    return value !== null && Math.abs(got.expected / value - 1) > 1e-3;
  });
  expect(differ.length).toBeGreaterThan(10);
});

it('finds the threshold of the first paper by hand', () => {
  // Twelve in every step: nothing varies, so 12^(2/3) + 2.3263 sqrt(4/9 12^(1/3)), to the power 3/2.
  const got = deltaFarrington(new Array(62).fill(12), 61, { ...FARRINGTON_MONTHS, trendBelow: 0.05 })!;
  expect(got.upper).toBeCloseTo(20.9025, 3);
  expect(got.trend).toBeNull();
});

it('says nothing before the history is long enough', () => {
  expect(farrington(new Array(60).fill(9), 59, FARRINGTON_MONTHS)).toBeNull();
  expect(farrington(new Array(62).fill(9), 61, FARRINGTON_MONTHS)).not.toBeNull();
  expect(farrington(new Array(262).fill(9), 261, FARRINGTON_WEEKS)).toBeNull();
});
