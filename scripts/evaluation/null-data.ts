import { knoxTable } from '../../src/stats/knox.ts';
import type { Random } from '../../src/stats/random.ts';
import { type BatchCounts, dataChanges } from '../../src/stats/reports/data-change.ts';
import { drawGamma, drawPoisson } from '../../tests/fixtures/simulated-city.ts';
import type { NullCase } from './null-case.ts';

const SHARES = [0.3, 0.2, 0.15, 0.1, 0.08, 0.07, 0.05, 0.03, 0.02];
const MONTHS = 12;

/** A month of records; with a shape, the shares move from month to month. */
function batch(random: Random, records: number, shape: number): BatchCounts {
  const moving = (): number => (Number.isFinite(shape) ? drawGamma(random, shape) : 1);
  const counts = SHARES.map((share) => drawPoisson(random, records * share * moving()));
  const total = counts.reduce((sum, n) => sum + n, 0);
  const late = moving();
  const delays = Float64Array.from({ length: total }, () => 60 * late * -Math.log(1 - random()));
  const categories = new Map(counts.map((n, code) => [String(code), n]));
  return { records: total, categories, channels: null, withoutPlace: Math.min(total, drawPoisson(random, 0.03 * total)), delays };
}

/** Twelve months and one more, registered in the same way: any alarm counts. */
export const DATA_CASES: readonly NullCase[] = [
  { setting: '100 records a month', records: 100, shape: Number.POSITIVE_INFINITY },
  { setting: '1,000 records a month', records: 1000, shape: Number.POSITIVE_INFINITY },
  { setting: '1,000 records a month, shares that move', records: 1000, shape: 50 },
].map(({ setting, records, shape }) => ({
  method: 'data-change alarm',
  setting,
  nominal: 0.01,
  flags: (random) => {
    const past = Array.from({ length: MONTHS }, () => batch(random, records, shape));
    return dataChanges(past, batch(random, records, shape)).some(({ alarm }) => alarm);
  },
}));

const ONE_BAND = { distances: [100], days: [7], draws: 199 };

/** Places and dates that have nothing to do with each other, one band of 100 m and 7 days. */
export const NEAR_REPEAT_CASES: readonly NullCase[] = [
  {
    method: 'near repeat (Knox)',
    setting: '300 incidents, busy places, busy months',
    nominal: 0.05,
    flags: (random) => {
      const away = (): number => 1500 * (random() + random() + random() - 1.5);
      const x = Float64Array.from({ length: 300 }, away);
      const y = Float64Array.from({ length: 300 }, away);
      const day = Int32Array.from({ length: 300 }, () => Math.floor(365 * Math.sqrt(random())));
      return knoxTable({ x, y, day }, { ...ONE_BAND, random })![0]![0]!.p <= 0.05;
    },
  },
];
