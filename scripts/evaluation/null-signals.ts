import { addMonths, type Month, month, monthsOf } from '../../src/domain/time/month.ts';
import { pressure } from '../../src/stats/pressure.ts';
import { monthlySignal } from '../../src/stats/signal.ts';
import { cubeOf } from '../../tests/fixtures/cube-of.ts';
import { hexArea } from '../../tests/fixtures/hex-area.ts';
import { type Background, drawPoisson, LIVELY, simulateBackground } from '../../tests/fixtures/simulated-city.ts';
import type { NullCase } from './null-case.ts';

const HISTORY = 36;
const FIRST = month(2023, 10);
const LAST = addMonths(FIRST, HISTORY);
const PAST: readonly Month[] = monthsOf({ from: FIRST, to: addMonths(LAST, -1) });
const ALPHA = 0.05;

const CITIES: Readonly<Record<string, Background>> = {
  'lively: uneven, seasonal, overdispersed, repeats': LIVELY,
  'without repeats': { ...LIVELY, repeats: 0 },
  'many repeats (one in four)': { ...LIVELY, repeats: 0.25 },
  'restless months (shape 2)': { ...LIVELY, monthShape: 2 },
  'very uneven (shape 0.2)': { ...LIVELY, cellShape: 0.2 },
  'even and calm': { ...LIVELY, cellShape: 50, monthShape: 1000, season: 0, repeats: 0 },
  'twenty rare categories': { ...LIVELY, perMonth: Array.from({ length: 20 }, (_, i) => 1 + i / 2) },
};

const isAny = (flagged: Uint8Array): boolean => flagged.includes(1);

/** A month in which nothing happens, each with a city and a history of its own: any flagged cell counts. */
export const SIGNAL_CASES: readonly NullCase[] = Object.entries(CITIES).map(([setting, background]) => {
  const area = hexArea(background.rows, background.columns);
  return {
    method: 'Ongewoon, one month',
    setting,
    nominal: ALPHA,
    flags: (random) => {
      const cube = simulateBackground(random, background, FIRST, HISTORY + 1);
      const options = { period: { from: LAST, to: LAST }, history: PAST, categories: null, alpha: ALPHA };
      return isAny(monthlySignal(cube, area, options).flagged);
    },
  };
});

const SIDE = 40;
const AREA = hexArea(SIDE, SIDE);

/** Every cell alike, which is what Gi* tests; in an uneven city *Druk* is meant to flag. */
export const PRESSURE_CASES: readonly NullCase[] = [0.05, 0.2, 1].map((mean) => ({
  method: 'Druk (Gi*, exact p, BH)',
  setting: `${SIDE * SIDE} cells alike, ${mean} incidents a cell`,
  nominal: ALPHA,
  flags: (random) => {
    const cube = cubeOf(Array.from({ length: SIDE * SIDE }, (_, cell) => [cell, 0, LAST, drawPoisson(random, mean)] as const));
    return isAny(pressure(cube, AREA, { period: { from: LAST, to: LAST }, categories: null, alpha: ALPHA }).flagged);
  },
}));
