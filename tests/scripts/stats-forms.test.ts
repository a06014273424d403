import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../scripts/stats/fields.ts';
import { helpText, METHODS, runMethod } from '../../scripts/stats/run.ts';

const run = (name: string, input: unknown) => JSON.parse(runMethod(name, JSON.stringify(input))).result;

const POINTS = [
  [10, 10],
  [20, 10],
  [40, 10],
  [15, 20],
  [30, 20],
  [30, 30],
] as const;
const VALUES = [2, 3, 3.2, 5, 8, 7];
const expected = run('gi-star', { points: POINTS, values: VALUES, band: 15, self: true });

describe('methods by other names', () => {
  it.each(['gi_star', 'GiStar', 'Gi*', 'getis-ord', 'Getis Ord Gi*'])('%s is gi-star', (name) => {
    expect(run(name, { points: POINTS, values: VALUES, band: 15 })).toEqual(expected);
  });

  it('help knows them too, and an unknown one is named in one sentence', () => {
    expect(helpText('kulldorff')).toContain('poisson-scan:');
    expect(helpText('kulldorff')).toContain('Gives: "clusters"');
    expect(() => run('voronoi', {})).toThrow(/there is no method "voronoi"; there are gi-star/);
  });
});

describe('places in other forms', () => {
  const features = POINTS.map((coordinates, i) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [coordinates[0] * 1000, coordinates[1] * 1000] },
    properties: { name: `place ${i}`, value: VALUES[i] },
  }));

  it.each([
    ['objects with a value', { points: POINTS.map(([x, y], i) => ({ id: i, x, y, value: VALUES[i] })), band: 15 }],
    ['a list of objects', { sites: POINTS.map(([x, y], i) => ({ Easting: x, Northing: y, count: VALUES[i] })), dmax: 15 }],
    ['a height that is left aside', { points: POINTS.map(([x, y]) => [x, y, 0]), values: VALUES, band: 15 }],
    ['coordinates in an object', { points: POINTS.map((coordinates) => ({ coordinates })), values: VALUES, bandwidth: 15 }],
    ['self as 1', { points: POINTS, values: VALUES, d: 15, self: 1 }],
    ['a band from 0', { points: POINTS, values: VALUES, band: [0, 15] }],
    ['GeoJSON that cannot be degrees', { type: 'FeatureCollection', features, band: 15_000 }],
    [
      'neighbours from 1 as R prints them',
      { neighbours: [[2, 4], [1, 4, 5], 5, [1, 2, 5], [2, 3, 4, 6], 5].map((row) => [row].flat()), nb_base: 1 },
    ],
  ])('%s', (_, input) => {
    const { nb_base: base, ...rest } = input as Record<string, unknown>;
    expect(run('gi-star', base === undefined ? rest : { ...rest, base, values: VALUES })).toEqual(expected);
  });

  it('GeoJSON is in degrees: a hundredth of a degree of latitude is 1,112 m', () => {
    const at = (lat: number) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [5.7, lat] },
      properties: { n: 1, value: lat },
    });
    const collection = (band: number) => ({ type: 'FeatureCollection', features: [50.85, 50.86, 50.87, 50.9].map(at), band });
    expect(run('moran', collection(1114)).global.index).toBeGreaterThan(0);
    expect(() => run('moran', collection(1110))).toThrow('no place has a neighbour');
  });

  it('an empty row of R is a 0, and a wrong base is told', () => {
    const nb = [[2], [1], [0]];
    expect(run('gi-star', { nb, values: [1, 2, 4], base: 1 })).toEqual(run('gi-star', { neighbours: [[1], [0], []], values: [1, 2, 4] }));
    expect(() => run('gi-star', { nb: [[2], [1], [3]], values: [1, 2, 4] })).toThrow('give "base": 1 when they are counted from 1');
  });

  it('edges may have a weight', () => {
    const weighted = run('gi', {
      edges: [
        [0, 1, 2],
        [1, 2, 1],
      ],
      values: [1, 5, 2],
    });
    expect(weighted).toEqual(run('gi', { neighbours: [[1], [0, 2], [1]], weights: [[2], [2, 1], [1]], values: [1, 5, 2] }));
  });
});

describe('many places', () => {
  const n = 600;
  const x = Array.from({ length: n }, (_, i) => (i * 7919) % 1009);
  const y = Array.from({ length: n }, (_, i) => (i * 104_729) % 997);
  const values = x.map((_, i) => i % 7);
  const far = (i: number, j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  const others = (i: number) => x.map((_, j) => j).filter((j) => j !== i);

  it('in a band are those that a look at every pair finds', () => {
    const neighbours = x.map((_, i) => others(i).filter((j) => far(i, j) <= 60));
    expect(run('gi', { x, y, values, band: 60 })).toEqual(run('gi', { neighbours, values }));
  });

  it('nearest ones too', () => {
    const nearest = (i: number) =>
      others(i)
        .sort((a, b) => far(i, a) - far(i, b) || a - b)
        .slice(0, 5);
    expect(run('gi', { x, y, values, k: 5 })).toEqual(run('gi', { neighbours: x.map((_, i) => nearest(i)), values }));
  });

  it('in degrees as in the plane, wherever on earth', () => {
    for (const lat of [0, 50.85, -79]) {
      const points = x.map((a, i) => [5 + a / 1000, lat + y[i]! / 1000]);
      const metres = (i: number, j: number) => {
        const [a, b] = [points[i]!, points[j]!].map(([lng, at]) => [(lng! * Math.PI) / 180, (at! * Math.PI) / 180] as const);
        const half = Math.sin((b![1] - a![1]) / 2) ** 2 + Math.cos(a![1]) * Math.cos(b![1]) * Math.sin((b![0] - a![0]) / 2) ** 2;
        return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
      };
      const neighbours = x.map((_, i) => others(i).filter((j) => metres(i, j) <= 5000));
      expect(run('gi', { points, degrees: true, values, band: 5000 })).toEqual(run('gi', { neighbours, values }));
    }
  });
});

describe('cases as objects', () => {
  const cases = [
    { x: 1, y: 2, date: '2026-01-01' },
    { x: 1, y: 2, date: '2026/01/03' },
    { x: 5, y: 2, date: '20260103' },
  ];
  const bands = { distances: [0, 10], days: [2, 7], draws: 9 };

  it('knox reads them, and dates in any order of signs', () => {
    const dates = ['2026-01-01', '2026-01-03', '2026-01-03T22:15'];
    const points = cases.map(({ x, y }) => [x, y]);
    expect(run('knox', { cases, ...bands })).toEqual(run('near-repeat', { points, dates, ...bands }));
    expect(run('knox', { points, times: [1, 3, 3], s_band: [0, 10], t_band: [2, 7], draws: 9 })).toEqual(run('knox', { cases, ...bands }));
    expect(run('knox', { points, day: [1, 3, 3], distance: 10, days: 7, draws: 9 }).table).toHaveLength(1);
  });

  it('days with a fraction count to the minute, and the p of Knox is that of a Poisson', () => {
    const points = [
      [0, 0],
      [0, 1],
      [0, 2],
    ];
    // Apart 1.25, 1.5 and 2.75 days: one pair up to 1.25.
    const [[cell, next]] = run('knox', { points, dates: [1, 2.25, 3.75], distances: [5], days: [1.25, 2], draws: 9 }).table;
    expect(cell).toMatchObject({ days: [0, 1.25], pairs: 1, expected: 1 });
    expect(next).toMatchObject({ days: [1.25, 2], pairs: 1 });
    expect(cell.pPoisson).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(() => run('knox', { points, dates: [1, 2.25, '2026-01-01'], distances: [5], days: [1] })).toThrow('with a fraction');
    expect(() => run('stp', { points, dates: [1, 2.25, 3] })).toThrow('a whole day number, not 2.25');
  });

  it('the scan knows other names of a date', () => {
    const scan = (rows: unknown) => run('space-time-permutation', { cases: rows, draws: 9 });
    const plain = scan(cases);
    expect(scan(cases.map(({ x, y, date }) => ({ coordinates: [x, y], day: date })))).toEqual(plain);
    expect(scan(cases.map(({ x, y, date }) => ({ x, y, time: date })))).toEqual(plain);
  });

  it('aoristic and poisson-scan take them apart', () => {
    const times = { begin: '2026-01-01 10:00', end: '2026-01-01 12:00' };
    expect(run('aoristic', { events: [times] })).toEqual(run('aoristic', { begin: [times.begin], end: [times.end] }));
    const areas = POINTS.map(([x, y], i) => ({ id: `a${i}`, x, y, cases: i, population: 10 }));
    const [cluster] = run('kulldorff', { areas, nsim: 9 }).clusters;
    expect(cluster).toMatchObject({ point: [30, 30], population: 30, count: 12, expected: 7.5, ratio: 1.6 });
    expect(cluster.llr).toBeCloseTo(12 * Math.log(1.6) + 3 * Math.log(3 / 7.5), 12);
  });
});

describe('displacement by the names of the papers', () => {
  const published = run('wdd', { treated: [120, 100], control: [130, 150] });

  it.each([
    [{ T0: 120, T1: 100, C0: 130, C1: 150 }],
    [{ treatedBefore: 120, treated_after: 100, control_before: 130, controlAfter: 150 }],
    [{ pre_treat: 120, post_treat: 100, pre_control: 130, post_control: 150 }],
    [{ treated: [120, 100], control: [130, 150], alpha: 0.1 }],
  ])('%j', (input) => expect(run('wdd', input)).toEqual(published));

  it('holds both usual intervals', () => {
    expect(published.total.interval90).toEqual(published.total.interval);
    expect(published.total.interval95.map((limit: number) => Math.round(limit * 10) / 10)).toEqual([-83.8, 3.8]);
  });

  it('A, B and C of the quotient', () => {
    const areas = { treated: [100, 60], buffer: [50, 60], control: [200, 200] };
    expect(run('wdq', { A: [100, 60], B: [50, 60], C: [200, 200] })).toEqual(run('wdq', areas));
    expect(run('wdq', { a0: 100, a1: 60, b0: 50, b1: 60, c0: 200, c1: 200 })).toEqual(run('wdq', areas));
  });
});

describe('lists and numbers without names', () => {
  it('p-values, a series, two counts', () => {
    expect(run('fdr', [0.01, 0.2])).toEqual(run('bh', { p: [0.01, 0.2] }));
    expect(run('mk', [1, 2, 2, 4]).s).toBe(5);
    expect(run('two-counts', [276, 227])).toEqual(run('count-change', { before: 276, after: 227 }));
  });

  it('two counts as binom.test of R, also of millions, and exactly 1 where they are as expected', () => {
    expect(run('count-change', [10_000_000, 10_010_000]).p).toBeCloseTo(0.0253986011324748, 10);
    expect(run('count-change', { before: 10, after: 20, exposure: [100, 200] }).p).toBe(1);
  });

  it('n, N, a and A of Chainey are told apart', () => {
    expect(run('pai', { n: 30, N: 100, a: 2, A: 10, 'n*': 50 })).toMatchObject({ hitRate: 0.3, area: 0.2, pei: 0.6 });
    expect(run('pai', { n: 30, N: 100, a: 2, A: 10 }).pai).toBeCloseTo(1.5, 12);
    expect(run('pai', { predicted: [true, false, false], actual: [3, 2, 1], sizes: [1, 1, 2] })).toMatchObject({ hitRate: 0.5, pai: 2 });
  });
});

describe('what cannot be is refused in a sentence', () => {
  it.each([
    ['gi-star', { points: POINTS, values: [2, null, 3, 4, 5, 6], band: 15 }, '"values" must hold numbers, but entry 1 is null'],
    ['gi-star', { points: POINTS, values: VALUES, band: -1 }, '"band" must be a distance of at least 0'],
    ['gi-star', { points: POINTS, values: VALUES, nearest: 6 }, '"nearest" is 6, but a place has only 5 others'],
    ['gi-star', { neighbours: [[3], [2]], values: [1, 2], base: 2 }, '"base" must be 0 or 1'],
    ['moran', { points: POINTS, values: [4, 4, 4, 4, 4, 4], band: 15 }, 'all equal'],
    ['moran', { points: POINTS, values: VALUES, band: 1 }, 'no place has a neighbour'],
    ['general-g', { points: POINTS, values: [-1, 2, 3, 4, 5, 6], band: 15 }, 'at least 0'],
    ['eb-rates', { counts: [1, 2], population: [0, 3] }, 'above 0, but entry 0 is 0'],
    [
      'poisson-scan',
      { points: POINTS, cases: [1, 1, 1.5, 1, 1, 1], population: VALUES },
      'whole numbers of at least 0, but entry 2 is 1.5',
    ],
    ['poisson-scan', { points: POINTS, cases: [1, 1, 1, 1, 1, 1] }, 'give "population" or "expected"'],
    ['poisson-scan', { points: POINTS, cases: [1, 1, 1, 1, 1, 1], population: VALUES, share: 50 }, 'a share between 0 and 1'],
    [
      'poisson-scan',
      { x: Array(6000).fill(0), y: Array(6000).fill(0), cases: Array(6000).fill(1), expected: Array(6000).fill(1) },
      'too many',
    ],
    ['space-time-permutation', { cases: [[1, 2, '2026-01-01', -1]] }, '"cases.0.count" must be a whole number'],
    ['space-time-permutation', { cases: [] }, 'no cases'],
    ['knox', { points: POINTS.slice(0, 2), dates: ['2026-02-30', '2026-02-01'], distances: [1], days: [1] }, 'must be a date'],
    ['knox', { points: [[0, 0]], dates: [1], distances: [1], days: [1] }, 'at least 2 points'],
    ['wdd', { treated: [-1, 2], control: [1, 2] }, 'counts of at least 0'],
    ['wdd', { treated: [1, 2], control: [1, 2], confidence: 95 }, 'a share between 0 and 1'],
    ['count-change', { before: 1.5, after: 2 }, 'whole number'],
    ['count-change', { before: 1, after: 2, exposure: [1, 0] }, 'above 0'],
    ['farrington', { counts: [1, -2, 3] }, 'entry 1 is -2'],
    ['farrington', { counts: [1, 2, 3], periods: 50 }, 'a year has 46 steps outside the window'],
    ['emerging', { steps: [[1, 2]] }, '1, 0 or -1'],
    ['inspection-value', { chosen: [11, 10], random: [1, 4] }, 'no more hits than sites'],
    ['pai', { n: 30, N: 20, a: 2, A: 10 }, 'between 0 and "total"'],
    ['bh', { p: [] }, '"p" is empty'],
    ['bh', 3, 'must be an object'],
  ])('%s: %j', (name, input, says) => expect(() => run(name, input)).toThrow(says));
});

describe.each(METHODS.map(({ name, fields }) => [name, Object.keys(fields)] as const))('whatever a field of %s holds', (name, fields) => {
  const example = JSON.parse(readFileSync(new URL(`../golden/cli/${name}.json`, import.meta.url), 'utf8'));

  it.each([null, 'x', -1, 1e308])('%j is answered or refused in a sentence, never a fault of ours', (value) => {
    const faults = fields.flatMap((field) => {
      try {
        runMethod(name, JSON.stringify({ ...example, ...(fields.includes('draws') ? { draws: 5 } : {}), [field]: value }));
        return [];
      } catch (fault) {
        return fault instanceof InputError ? [] : [`${field}: ${fault}`];
      }
    });
    expect(faults).toEqual([]);
  });
});
