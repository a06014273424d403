/**
 * How often does every method see something where there is nothing to see?
 * Usage: npm run calibrate -- [runs per case, 200] [part of the name of a method]. Ends with code 1 when the lower end of a
 * 95 % interval lies above the share that the method allows itself.
 */

import type { NullCase } from './evaluation/null-case.ts';
import { DATA_CASES, NEAR_REPEAT_CASES } from './evaluation/null-data.ts';
import { EVENT_CASES } from './evaluation/null-days.ts';
import { EFFECT_CASES } from './evaluation/null-effects.ts';
import { HOTTIME_CASES } from './evaluation/null-hottimes.ts';
import { MONTH_CASES, TREND_CASES } from './evaluation/null-months-of-year.ts';
import { SCAN_CASES } from './evaluation/null-scans.ts';
import { SERIES_CASES } from './evaluation/null-series.ts';
import { PRESSURE_CASES, SIGNAL_CASES } from './evaluation/null-signals.ts';
import { printCases } from './evaluation/print-cases.ts';

const DRAWS = 99;
const SCANS: readonly NullCase[] = SCAN_CASES.map(({ name, holds, scan }) => ({
  method: 'scan (99 draws)',
  setting: name,
  nominal: 0.05,
  warning: !holds,
  flags: (random) => {
    const found = scan(random, DRAWS);
    return found !== undefined && found.p <= 0.05;
  },
}));

const ALL: readonly NullCase[] = [
  ...SIGNAL_CASES,
  ...PRESSURE_CASES,
  ...HOTTIME_CASES,
  ...MONTH_CASES,
  ...TREND_CASES,
  ...EVENT_CASES,
  ...SCANS,
  ...SERIES_CASES,
  ...NEAR_REPEAT_CASES,
  ...DATA_CASES,
  ...EFFECT_CASES,
];

const runs = Number(process.argv[2] ?? 200);
const wanted = (process.argv[3] ?? '').toLowerCase();
const started = performance.now();
console.log('Share of runs with a flag where there is nothing to find; intervals are Clopper-Pearson, runs are seeded');
const good = printCases(
  ALL.filter(({ method }) => method.toLowerCase().includes(wanted)),
  runs,
);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = good ? 0 : 1;
