import { REPEAT_DAYS, REPEAT_METRES } from '../../src/domain/near-repeats.ts';
import { aoristicWeek } from '../../src/stats/aoristic.ts';
import { closePairs } from '../../src/stats/close-pairs.ts';
import { knoxSteps } from '../../src/stats/knox.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { runThrough } from '../../src/stats/run-through.ts';
import { cityWeek, flatWeek } from '../../src/stats/week-reference.ts';
import { findHottimes } from '../../src/stats/week-scan.ts';
import { incidents, joined, mixedLength, outGoing } from '../fixtures/weekly-incidents.ts';
import type { BenchRow } from './bench-row.ts';

/** Median milliseconds of several runs after one to warm up. */
function median(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const row = (what: string, ms: number, limit: number): BenchRow => ({
  what,
  ours: `${ms.toFixed(0)} ms (median of 5)`,
  peer: '-',
  target: `<= ${limit} ms`,
  met: ms <= limit,
});

function search(n: number): number {
  const random = seededRandom(n);
  const place = incidents(random, [{ n, minute: outGoing, length: mixedLength }]);
  return median(5, () => {
    if (findHottimes(place, flatWeek(), { random: seededRandom(1), most: 1 }).kind !== 'found') throw new Error('the peak must be found');
  });
}

function searchInCity(n: number, all: number): number {
  const random = seededRandom(n);
  const place = incidents(random, [{ n, minute: outGoing, length: mixedLength }]);
  const rest = incidents(random, [{ n: all - n, minute: (r) => Math.floor(r() * 10_080), length: mixedLength }]);
  const reference = cityWeek(joined(place, rest));
  return median(5, () => {
    if (findHottimes(place, reference, { random: seededRandom(1), most: 1 }).kind !== 'found') throw new Error('the peak must be found');
  });
}

/** Spread over a year and 60 km2, a third of them at a few busy spots; one run, its shuffles from 20. */
function nearRepeats(n: number): BenchRow {
  const random = seededRandom(n);
  const metres = (): Float64Array => Float64Array.from({ length: n }, (_, i) => (i % 3 ? random() * 7750 : 3000 + random() * 1500));
  const points = { x: metres(), y: metres(), day: Int32Array.from({ length: n }, () => Math.floor(random() * 365)) };
  const limits = { distances: REPEAT_METRES, days: REPEAT_DAYS };
  const start = performance.now();
  const pairs = runThrough(closePairs(points, limits));
  if (pairs === null || typeof pairs === 'number') throw new Error('the pairs must be found');
  const found = performance.now() - start;
  const shuffles = 20;
  const begin = performance.now();
  runThrough(knoxSteps(points.day, pairs, { ...limits, random, draws: shuffles }));
  const perShuffle = (performance.now() - begin) / (shuffles + 1);
  const seconds = (found + 999 * perShuffle) / 1000;
  const limit = 120;
  return {
    what: `near repeats of ${n} incidents (${(pairs.total / 1e6).toFixed(1)} M pairs), 999 shuffles`,
    ours: `${seconds.toFixed(1)} s (pairs ${found.toFixed(0)} ms, a shuffle ${perShuffle.toFixed(1)} ms)`,
    peer: '-',
    target: `<= ${limit} s`,
    met: seconds <= limit,
  };
}

/** Half points in time, half intervals as police registrations have them (median 5.5 h, 95 % within 80 h). */
export async function rows(): Promise<BenchRow[]> {
  const million = incidents(seededRandom(1), [{ n: 1_000_000, minute: outGoing, length: mixedLength }]);
  return [
    row(
      'aoristic week, 1 M intervals',
      median(5, () => aoristicWeek(million.begin, million.end)),
      300,
    ),
    row('hottimes of 500 incidents against a flat week, 999 draws', search(500), 150),
    row('hottimes of 5,000 incidents against a flat week, 999 draws', search(5000), 1000),
    row('hottimes of 500 incidents against a city of 50,000, 999 draws', searchInCity(500, 50_000), 150),
    ...[6000, 30_000, 100_000].map(nearRepeats),
  ];
}
