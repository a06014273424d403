import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/stats/random.ts';
import { localMetres } from '../../../src/stats/reports/local-metres.ts';
import { type Reports, uniqueProblems } from '../../../src/stats/reports/problems.ts';
import { compositionOf, survivesWithoutTop } from '../../../src/stats/reports/reporters.ts';

/** East and north in metres of a corner of Maastricht, category, hours, reporter. */
type Row = readonly [east: number, north: number, category: number, hours: number, reporter: number];

const PER_DEGREE = 111_195.0797;
const reportsOf = (rows: readonly Row[]): Reports => ({
  lng: Float64Array.from(rows, ([east]) => 5.69 + east / (PER_DEGREE * Math.cos((50.85 * Math.PI) / 180))),
  lat: Float64Array.from(rows, ([, north]) => 50.85 + north / PER_DEGREE),
  category: Uint16Array.from(rows, (row) => row[2]),
  minute: Int32Array.from(rows, (row) => row[3] * 60),
  reporter: BigUint64Array.from(rows, (row) => BigInt(row[4])),
});
const problems = (rows: readonly Row[]) => [...uniqueProblems(reportsOf(rows)).problem];

describe('uniqueProblems', () => {
  it('joins 13 calls by one person about one place, however long it goes on', () => {
    const rows = Array.from({ length: 13 }, (_, k): Row => [k % 3, 0, 1, k * 50, 7]);
    expect(uniqueProblems(reportsOf(rows)).count).toBe(1);
  });

  it('joins reports of different people within a day, link by link', () => {
    expect(
      problems([
        [0, 0, 1, 0, 1],
        [0, 0, 1, 23, 2],
        [0, 0, 1, 46, 3],
        [0, 0, 1, 200, 4],
      ]),
    ).toEqual([0, 0, 0, 1]);
  });

  it('keeps its limits: 50 m and 24 hours belong to it, what lies beyond does not', () => {
    expect(
      problems([
        [0, 0, 1, 0, 0],
        [49.9, 0, 1, 24, 0],
      ]),
    ).toEqual([0, 0]);
    expect(
      problems([
        [0, 0, 1, 0, 0],
        [50.2, 0, 1, 0, 0],
      ]),
    ).toEqual([0, 1]);
    expect(
      problems([
        [0, 0, 1, 0, 0],
        [0, 0, 1, 24.1, 0],
      ]),
    ).toEqual([0, 1]);
  });

  it('keeps categories and, for one person, far places apart', () => {
    expect(
      problems([
        [0, 0, 1, 0, 5],
        [0, 0, 2, 0, 5],
        [300, 0, 1, 0, 5],
      ]),
    ).toEqual([0, 1, 2]);
  });

  it('joins reports without a place only by their reporter', () => {
    const none = Number.NaN;
    expect(
      problems([
        [none, none, 1, 0, 5],
        [none, none, 1, 1, 6],
        [none, none, 1, 90, 5],
        [0, 0, 1, 0, 5],
      ]),
    ).toEqual([0, 1, 0, 2]);
  });

  it('is what a comparison of all with all gives', () => {
    const row = fc.tuple(
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        // Fifty metres to the last digit is a matter of rounding on a globe.
        const isEdge = (a: (typeof rows)[number], b: (typeof rows)[number]) => Math.abs(Math.hypot(a[0] - b[0], a[1] - b[1]) - 50) < 1e-6;
        fc.pre(!rows.some((a) => rows.some((b) => isEdge(a, b))));
        const group = rows.map((_, i) => i);
        for (let changed = true; changed; ) {
          changed = false;
          for (const [i, a] of rows.entries()) {
            for (const [j, b] of rows.entries()) {
              const near = a[2] === b[2] && Math.hypot(a[0] - b[0], a[1] - b[1]) <= 50;
              const linked = near && (Math.abs(a[3] - b[3]) <= 24 || (a[4] === b[4] && a[4] !== 0));
              if (!linked || group[i]! <= group[j]!) continue;
              group[i] = group[j]!;
              changed = true;
            }
          }
        }
        const order = [...new Set(group)];
        expect(problems(rows)).toEqual(group.map((g) => order.indexOf(g)));
      }),
      { numRuns: 200 },
    );
  });

  it('handles 100,000 reports, many on one spot', () => {
    const random = seededRandom(1);
    const rows = Array.from({ length: 100_000 }, (): Row => {
      const spot = random() < 0.2 ? 0 : 1;
      return [
        spot * random() * 9000,
        spot * random() * 9000,
        Math.floor(random() * 20),
        random() * 24 * 730,
        Math.floor(random() * 20_000),
      ];
    });
    const { count } = uniqueProblems(reportsOf(rows));
    expect(count).toBeGreaterThan(50_000);
    expect(count).toBeLessThan(100_000);
  });
});

it('local metres are great-circle metres within 1 in 1,000', () => {
  const lng = Float64Array.of(5.64, 5.76);
  const lat = Float64Array.of(50.8, 50.92);
  const { x, y } = localMetres(lng, lat);
  const rad = Math.PI / 180;
  const half =
    Math.sin((lat[1]! - lat[0]!) * rad * 0.5) ** 2 +
    Math.cos(lat[0]! * rad) * Math.cos(lat[1]! * rad) * Math.sin((lng[1]! - lng[0]!) * rad * 0.5) ** 2;
  const haversine = 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
  expect(Math.hypot(x[1]! - x[0]!, y[1]! - y[0]!) / haversine).toBeCloseTo(1, 4);
});

describe('reporters', () => {
  const reporter = BigUint64Array.of(1n, 1n, 1n, 2n, 0n);
  const problem = [0, 0, 1, 1, 2];

  it('are counted by hand', () => {
    expect(compositionOf([0, 1, 2, 3, 4], reporter, problem)).toEqual({
      reports: 5,
      reporters: 2,
      unknown: 1,
      problems: 3,
      topReports: 3,
      withoutTop: { reports: 2, problems: 2 },
    });
  });

  it('decide whether a hotspot survives without the one who reported most', () => {
    const composition = compositionOf([0, 1, 2, 3, 4], reporter, problem);
    const p = (reports: number): number => 1 / 10 ** reports;
    expect(survivesWithoutTop(composition, p, 0.05)).toEqual({ verdict: 'survives', p: 0.01 });
    expect(survivesWithoutTop(composition, p, 0.001).verdict).toBe('one-reporter');
    const unknown = compositionOf([4, 4, 3], reporter, problem);
    expect(survivesWithoutTop(unknown, p, 0.001).verdict).toBe('unknown-reporters');
  });
});

describe('reports that the file links', () => {
  it('are one problem wherever and whenever they were, and 0 links nothing', () => {
    const far = {
      lng: Float64Array.of(5.6, 5.7, 5.8, 5.9),
      lat: Float64Array.of(50.8, 50.8, 50.8, 50.8),
      category: [1, 1, 2, 2],
      minute: Int32Array.of(0, 100_000, 200_000, 300_000),
      reporter: new BigUint64Array(4),
    };
    expect([...uniqueProblems({ ...far, linked: BigUint64Array.of(7n, 0n, 7n, 0n) }).problem]).toEqual([0, 1, 0, 2]);
    expect(uniqueProblems(far).count).toBe(4);
  });
});
