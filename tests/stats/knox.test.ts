import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnoxCell, knoxTable } from '../../src/stats/knox.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { goldenJson } from './golden-json.ts';

const points = (rows: readonly (readonly [x: number, y: number, day: number])[]) => ({
  x: Float64Array.from(rows, (r) => r[0]),
  y: Float64Array.from(rows, (r) => r[1]),
  day: Int32Array.from(rows, (r) => r[2]),
});
const run = (rows: readonly (readonly [number, number, number])[], distances: readonly number[], days: readonly number[], draws = 99) =>
  knoxTable(points(rows), { distances, days, random: seededRandom(1), draws })!;

describe('knoxTable', () => {
  it('counts pairs by hand, limits belonging to the lower band', () => {
    const table = run(
      [
        [0, 0, 1],
        [0, 0, 2],
        [0, 0, 40],
        [100, 0, 8],
        [100.5, 0, 8],
        [5000, 0, 1],
      ],
      [0, 100, 200],
      [0, 7, 60],
    );
    // 0 m: 1-2 (1 day), 1-3, 2-3 (39, 38). 100 m: 1-4 (7), 2-4 (6), 3-4 (32), 4-5 at 0.5 m (0). 100.5 m: 1-5, 2-5, 3-5.
    expect(table.map((row) => row.map((c) => c.pairs))).toEqual([
      [0, 1, 2],
      [1, 2, 1],
      [0, 2, 1],
    ]);
    expect(table[1]![2]).toMatchObject({ distance: [0, 100], days: [7, 60] });
  });

  it('counts every pair that a comparison of all with all counts', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const table = run(rows, [50, 150], [3, 14], 1);
        const expected = [
          [0, 0],
          [0, 0],
        ];
        for (const [i, a] of rows.entries()) {
          for (const b of rows.slice(i + 1)) {
            const apart = Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
            const days = Math.abs(a[2] - b[2]);
            if (apart <= 150 && days <= 14) expected[apart <= 50 ? 0 : 1]![days <= 3 ? 0 : 1]!++;
          }
        }
        expect(table.map((r) => r.map((c) => c.pairs))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('has the mean and chance of all orders of the dates', () => {
    // Two places of two incidents, days 0, 1, 100, 101: of the 3 ways to pair the dates one gives 2 near pairs, two give none.
    const rows = [
      [0, 0, 0],
      [0, 0, 1],
      [900, 0, 100],
      [900, 0, 101],
    ] as const;
    const cell = run(rows, [10], [5], 9999)[0]![0]!;
    expect(cell.pairs).toBe(2);
    expect(cell.expected).toBeCloseTo(2 / 3, 1);
    expect(cell.p).toBeCloseTo(1 / 3, 1);
  });

  it('sees near repeats, and none where places and dates are unrelated', () => {
    const random = seededRandom(3);
    const somewhere = () => [random() * 5000, random() * 5000, Math.floor(random() * 365)] as const;
    const alone = Array.from({ length: 300 }, somewhere);
    const repeated = alone.slice(0, 60).map(([x, y, day]) => [x + 30 * random(), y, day + Math.floor(random() * 7)] as const);
    expect(run(alone, [100], [7], 199)[0]![0]!.p).toBeGreaterThan(0.05);
    const found = run([...alone, ...repeated], [100], [7], 199)[0]![0]!;
    expect(found.p).toBe(0.005);
    expect(found.ratio).toBeGreaterThan(5);
  });

  it('counts more pairs than a byte holds, in more bands of time than fit in one number', () => {
    // 40 incidents on one spot on days 0-39: 40 - d pairs lie d days apart.
    const rows = Array.from({ length: 40 }, (_, day) => [7, 7, day] as const);
    const [row] = run(rows, [0], [0, 1, 2, 3, 4, 39], 9);
    expect(row!.map((cell) => cell.pairs)).toEqual([0, 39, 38, 37, 36, 630]);
    // 600 on one day: 600 * 599 / 2 pairs, every one of them in every order of the dates.
    const [[cell]] = run(
      Array.from({ length: 600 }, () => [0, 0, 5] as const),
      [10],
      [3],
      9,
    ) as [[KnoxCell]];
    expect([cell.pairs, cell.expected, cell.ratioMedian, cell.p]).toEqual([179_700, 179_700, 1, 1]);
  });

  it('can be stopped', () => {
    expect(knoxTable(points([[0, 0, 1]]), { distances: [10], days: [5], random: seededRandom(1), shouldStop: () => true })).toBeNull();
  });
});

interface Golden {
  readonly x: number[];
  readonly y: number[];
  readonly day: number[];
  readonly closed: 'left' | 'right';
  readonly metric: 'euclidean' | 'manhattan';
  readonly distances: number[];
  readonly days: number[];
  readonly observed: number[][];
  readonly expected: number[][];
  readonly knox: number;
  readonly knoxExpected: number;
}

describe.each(['left-euclidean', 'left-manhattan', 'right-euclidean', 'right-manhattan'])('against R, %s', (name) => {
  const golden = goldenJson<Golden>(`knox/${name}.json`);
  const dated = { x: Float64Array.from(golden.x), y: Float64Array.from(golden.y), day: Int32Array.from(golden.day) };
  const { closed, metric, distances, days } = golden;
  const table = knoxTable(dated, { closed, metric, distances, days, random: seededRandom(1), draws: 499 })!;

  it('counts the pairs that cut() counts', () => expect(table.map((row) => row.map((c) => c.pairs))).toEqual(golden.observed));

  it('expects what all orders of the dates give, and the shuffles have their median there', () => {
    for (const [r, row] of table.entries()) {
      for (const [c, cell] of row.entries()) {
        expect(cell.expected).toBeCloseTo(golden.expected[r]![c]!, 9);
        if (cell.expected > 20) expect(cell.pairs / cell.ratioMedian / cell.expected).toBeCloseTo(1, 1);
      }
    }
  });

  it('gives the statistic of surveillance::knox for one band, which holds its limits', () => {
    const [[cell]] = knoxTable(dated, { metric, distances: [100], days: [7], random: seededRandom(1), draws: 9 }) as [[KnoxCell]];
    expect(cell.pairs).toBe(golden.knox);
    expect(cell.expected).toBeCloseTo(golden.knoxExpected, 9);
  });
});

it('puts everything beyond in a last band without an end', () => {
  const rows = [
    [0, 0, 0],
    [0, 0, 50],
    [900, 0, 100],
  ] as const;
  const table = run(rows, [10, Number.POSITIVE_INFINITY], [5, Number.POSITIVE_INFINITY]);
  expect(table.map((row) => row.map((c) => c.pairs))).toEqual([
    [0, 1],
    [0, 2],
  ]);
});
