import { aoristicWeek } from '../../src/stats/aoristic.ts';
import { seededRandom } from '../../src/stats/random.ts';
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
  ];
}
