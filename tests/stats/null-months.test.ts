import { expect, it } from 'vitest';
import { nullMonths } from '../../scripts/evaluation/null-months.ts';
import { LIVELY } from '../fixtures/simulated-city.ts';

/**
 * The short form of scripts/calibrate.ts, seeds fixed. Of 40 months 6 alarms are the first number whose exact
 * 95 % interval (5.7 % - 29.8 %, R binom.test) lies above 5 %: from there on the correction would be broken.
 */
it('flags something in no more simulated months without a hotspot than 5 % allows', () => {
  const { runs, alarms, interval } = nullMonths({ ...LIVELY, rows: 24, columns: 24, perMonth: [12, 25, 40, 15] }, 40, 1000);
  expect(runs).toBe(40);
  expect(interval[0]).toBeLessThanOrEqual(0.05);
  expect(alarms).toBeLessThan(6);
}, 60_000);
