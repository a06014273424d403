import type { Cube } from '../domain/cube.ts';
import type { HotspotShape, PressureArea, PressureOptions, PressureSignal } from '../domain/signal.ts';
import { adjustedP, stepUpThreshold } from './benjamini-hochberg.ts';
import { negativeBinomialQuantile } from './distributions/negative-binomial.ts';
import { randomisationP } from './exact-p.ts';
import { diskSums, giStar, moments } from './gi-star.ts';
import { connectedCells } from './hotspot-objects.ts';
import { countPeriod, type PeriodCounts } from './period-counts.ts';

/**
 * Where the period holds many incidents, whatever is normal there: Gi* on the sum of all tested categories,
 * with the exact p of total randomisation and one Benjamini-Hochberg over all cells. `count` and `expected`
 * of a cell are those of its disk; a hotspot counts its own cells.
 *
 * Example: 400 cells with 0 or 1 each and a disk of 7 with 9 each: the disk is flagged, and so are cells beside it whose own
 * disk holds enough of it.
 */
export function pressure(cube: Cube, area: PressureArea, options: PressureOptions): PressureSignal {
  const counts = countPeriod(cube, area.cells, options);
  const { mean } = moments(counts.total);
  const size = (cell: number): number => area.disks.offset[cell + 1]! - area.disks.offset[cell]!;
  const { p, method } = randomisationP(counts.total, area.disks);
  const q = adjustedP(p);
  const flagged = Uint8Array.from(q, (value) => (value <= options.alpha ? 1 : 0));
  const main = mainCategories(counts, area);
  return {
    count: diskSums(counts.total, area.disks),
    expected: Float64Array.from(p, (_, cell) => size(cell) * mean),
    p,
    q,
    ...main,
    flagged,
    enough: new Uint8Array(area.cells).fill(1),
    tests: area.cells,
    flaggedUncorrected: p.reduce((sum, value) => sum + (value <= options.alpha ? 1 : 0), 0),
    threshold: stepUpThreshold(p, options.alpha),
    hotspots: connectedCells(flagged, area.neighbours)
      .map((cells) => describeGroup(occupied(cells, counts.total, area), counts, least(cells, p), least(cells, q)))
      .sort((a, b) => b.count - b.expected - (a.count - a.expected) || a.cells[0]! - b.cells[0]!),
    z: giStar(counts.total, area.disks),
    method,
  };
}

/** The largest category in the disk of every cell. */
function mainCategories(
  { byCategory, codes }: PeriodCounts,
  { cells, disks }: PressureArea,
): Pick<PressureSignal, 'category' | 'categoryCount' | 'categoryExpected'> {
  const category = new Int32Array(cells).fill(-1);
  const categoryCount = new Float64Array(cells);
  const categoryExpected = new Float64Array(cells);
  for (const [position, counts] of byCategory.entries()) {
    const { mean } = moments(counts);
    const sums = diskSums(counts, disks);
    for (let i = 0; i < cells; i++) {
      if (sums[i]! <= categoryCount[i]!) continue;
      category[i] = codes[position]!;
      categoryCount[i] = sums[i]!;
      categoryExpected[i] = mean * (disks.offset[i + 1]! - disks.offset[i]!);
    }
  }
  return { category, categoryCount, categoryExpected };
}

const least = (cells: Int32Array, values: Float64Array): number => cells.reduce((min, cell) => Math.min(min, values[cell]!), 1);

/** A flagged group may itself be empty, in the middle of a ring: then the cells with incidents around it are meant. */
function occupied(cells: Int32Array, total: Float64Array, { disks }: PressureArea): Int32Array {
  if (cells.some((cell) => total[cell]! > 0)) return cells;
  const around = Array.from(cells).flatMap((cell) => [...disks.index.subarray(disks.offset[cell], disks.offset[cell + 1])]);
  return Int32Array.from(new Set(around.filter((cell) => total[cell]! > 0))).sort();
}

/** Counts of a group; the band is that of as many cells drawn at random. */
function describeGroup(cells: Int32Array, { total, byCategory, codes }: PeriodCounts, p: number, q: number): HotspotShape {
  const sumOver = (values: Float64Array): number => cells.reduce((sum, cell) => sum + values[cell]!, 0);
  const { mean, variance } = moments(total);
  const n = total.length;
  const expected = cells.length * mean;
  const spread = (cells.length * variance * (n - cells.length)) / (n - 1);
  const size = spread > expected ? (expected * expected) / (spread - expected) : Number.POSITIVE_INFINITY;
  const present = codes.map((code, position) => ({ code, count: sumOver(byCategory[position]!) })).filter(({ count }) => count > 0);
  present.sort((a, b) => b.count - a.count);
  return {
    cells,
    categories: present.map(({ code }) => code),
    mainCategory: present[0]!.code,
    count: sumOver(total),
    expected,
    band: [negativeBinomialQuantile(0.1, size, expected), negativeBinomialQuantile(0.9, size, expected)],
    p,
    q,
  };
}
