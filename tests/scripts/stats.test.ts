import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridDisk } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { helpText, METHODS, runMethod } from '../../scripts/stats/run.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'tests/golden/cli');
const example = (name: string): string => readFileSync(join(EXAMPLES, `${name}.json`), 'utf8');
const run = (name: string, input: unknown): Record<string, unknown> => {
  const { result } = JSON.parse(runMethod(name, typeof input === 'string' ? input : JSON.stringify(input))) as {
    result: Record<string, unknown>;
  };
  return result;
};
/** The number at a path such as `clusters.0.count`. */
const at = (result: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], result);

/** Values of the examples that are published or follow by hand. */
const EXPECTED: readonly (readonly [method: string, path: string, value: number | string])[] = [
  ['gi-star', 'z.0', -1.39727626],
  ['gi-star', 'z.5', 2.02424331],
  ['exact-gi-star', 'p.3', 0.1],
  ['exact-gi-star', 'p.4', 0.2],
  ['bh', 'threshold', 0.04],
  ['moran', 'global.expected', -0.2],
  // 5 / (2 x 6) x 21 / 58
  ['geary', 'ratio', 105 / 696],
  // 2 (2 + 6 + 21 + 56 + 72) / (30 x 30 - 208)
  ['general-g', 'index', 314 / 692],
  ['eb-rates', 'mean', 84 / 17],
  ['eb-rates', 'local.rate.4', 20 / 7],
  ['mann-kendall', 's', 5],
  ['mann-kendall', 'senSlope', 1],
  ['mann-kendall', 'variance', 138 / 18],
  ['poisson-scan', 'clusters.0.likelihood', 11 * Math.log(11 / 4) + 5 * Math.log(5 / 12)],
  ['space-time-permutation', 'clusters.0.expected', (3 * 6) / 14],
  ['space-time-permutation', 'clusters.0.firstDate', '2026-01-24'],
  ['knox', 'table.0.1.pairs', 2],
  ['farrington', '0.at', 61],
  ['aoristic', 'week.23', 0.5],
  ['hottimes', 'hottimes.0.block.firstHour', 22],
  ['count-change', 'p', 0.03223475885444441],
  ['emerging', 'classes.2', 'oscillating-hot'],
  ['signal', 'flagged.4', 1],
  ['problems', 'count', 2],
  ['wdd', 'total.se', Math.sqrt(500)],
  ['wdd', 'total.interval.0', -76.78004522900576],
  ['wdq', 'wdq', -0.25],
  ['smallest-visible-fall', 'incidents', 31.57210296],
  ['inspection-value', 'lift', 4.5],
  ['pai', 'pei', 0.6],
  // R fisher.test, see scripts/golden/month-profile.R
  ['month-profile', 'months.3.p', 0.0011973718],
  // P(X >= 24) of a binomial with 24 + 64 trials and 4 of 36 days
  ['event-effect', 'p', 0.000022878824728641036],
  ['event-effect', 'expected', 8],
  ['data-change', 'checks.0.before', 63 / 3000],
  ['biography', 'hotspots.0.events.2.kind', 'split'],
  ['biography', 'hotspots.0.events.3.count', 27],
  ['walk-forward', 'flags.hits', 7],
  ['walk-forward', 'chance', 0.25],
];

describe('every method', () => {
  it.each(METHODS.map(({ name }) => name))('%s runs its example', (name) => {
    const result = run(name, example(name));
    const found = EXPECTED.filter(([method]) => method === name);
    if (name !== 'gi') expect(found.length).toBeGreaterThan(0);
    for (const [, path, value] of found) {
      if (typeof value === 'number') expect(at(result, path)).toBeCloseTo(value, 7);
      else expect(at(result, path)).toBe(value);
    }
  });

  it.each(METHODS.map(({ name }) => name))('%s explains every field and refuses others', (name) => {
    const help = helpText(name);
    for (const field of Object.keys(METHODS.find((method) => method.name === name)!.fields)) expect(help).toContain(`"${field}"`);
    expect(() => run(name, { ...JSON.parse(example(name)), bnad: 3 })).toThrow(/does not read "bnad"/);
    expect(() => run(name, {})).toThrow(/missing|neighbourhood/);
  });

  it('has an example and no example is left over', () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(METHODS.map(({ name }) => `${name}.json`).sort());
    expect(new Set(METHODS.map(({ name }) => name)).size).toBe(METHODS.length);
  });
});

describe('forms of the input', () => {
  const values = [2, 3, 3.2, 5, 8, 7];
  const points = [
    [10, 10],
    [20, 10],
    [40, 10],
    [15, 20],
    [30, 20],
    [30, 30],
  ];

  it('neighbours by list, counted from 1, are those of the band', () => {
    const neighbours = [[2, 4], [1, 4, 5], [5], [1, 2, 5], [2, 3, 4, 6], [5]];
    expect(run('gi-star', { neighbours, values, base: 1 })).toEqual(run('gi-star', { points, values, band: 15 }));
  });

  it('x and y are points, degrees are metres apart', () => {
    const [x, y] = [points.map((p) => p[0]), points.map((p) => p[1])];
    expect(run('gi', { x, y, values, band: 15 })).toEqual(run('gi', { points, values, band: 15 }));
    const degrees = points.map(([a, b]) => [5.7 + a! / 1e5, 50.8 + b! / 1e5]);
    // 10 steps are 7.0 m of longitude and 11.1 m of latitude there, both together 13.2 m.
    expect(run('gi', { points: degrees, degrees: true, values, band: 13.5 })).toEqual(run('gi', { points, values, band: 15 }));
  });

  it('a clock turns UTC into local hours', () => {
    const utc = run('aoristic', { begin: ['2026-07-01T22:30Z'], zone: 'Europe/Amsterdam' });
    const local = run('aoristic', { begin: ['2026-07-02T00:30'], zone: 'Europe/Amsterdam', local: true });
    const written = run('aoristic', { begin: ['2026-07-02T00:30'] });
    // Thursday 00:00-00:59 is hour 72.
    for (const result of [utc, local, written]) expect(at(result, 'week.72')).toBe(1);
  });

  it('cases, population and counts, expected are the same words', () => {
    const input = JSON.parse(example('poisson-scan'));
    const { cases: counts, population: expected, ...rest } = input;
    expect(run('poisson-scan', { ...rest, counts, expected })).toEqual(run('poisson-scan', input));
  });
});

describe('neighbours in other forms', () => {
  const values = [2, 3, 3.2, 5, 8, 7];
  const points = JSON.parse(example('gi-star')).points as [number, number][];
  const near = [[1, 3], [0, 3, 4], [4], [0, 1, 4], [1, 2, 3, 5], [4]];
  const expected = run('gi-star', { points, values, band: 15 });

  it('edges, a matrix and points with names are those of the band', () => {
    const edges = near.flatMap((list, i) => list.filter((j) => j > i).map((j) => [i, j]));
    const matrix = near.map((list) => values.map((_, j) => (list.includes(j) ? 1 : 0)));
    expect(run('gi-star', { edges, values })).toEqual(expected);
    expect(run('gi-star', { matrix, values })).toEqual(expected);
    expect(run('gi-star', { points: points.map(([x, y]) => ({ x, y })), values, band: 15 })).toEqual(expected);
    expect(run('gi-star', { x: points.map((p) => p[0]), y: points.map((p) => p[1]), counts: values, distance_band: 15 })).toEqual(expected);
  });

  it('H3 cells that touch, and two rings of them', () => {
    const cells = gridDisk('891fa4622afffff', 3);
    const counts = cells.map((_, i) => (i * 7) % 5);
    const rings = (k: number) =>
      cells.map((cell) => gridDisk(cell, k).flatMap((other) => (cells.includes(other) ? [cells.indexOf(other)] : [])));
    expect(run('gi-star', { cells, values: counts })).toEqual(run('gi-star', { neighbours: rings(1), values: counts }));
    expect(run('gi-star', { cells, values: counts, ring: 2 })).toEqual(run('gi-star', { neighbours: rings(2), values: counts }));
  });

  it('weights are those of localG of spdep, shares and raw alike', () => {
    const golden = JSON.parse(readFileSync(join(ROOT, 'tests/golden/gi-weighted/six-points.json'), 'utf8'));
    for (const [name, form] of [
      ['gi', golden.gi],
      ['gi-star', golden.star],
    ]) {
      for (const style of ['B', 'W']) {
        const { z } = run(name, { values: golden.values, neighbours: form.neighbours, weights: form.weights, style }) as { z: number[] };
        for (const [i, value] of form[style].entries()) expect(z[i]).toBeCloseTo(value, 9);
      }
    }
    const moran = run('moran', { values: golden.values, neighbours: golden.gi.neighbours, weights: golden.gi.weights });
    expect(at(moran, 'global.index')).toBeCloseTo(golden.moran.index, 10);
  });

  it('Gi* of a place that is not its own neighbour is Gi, as spdep has it', () => {
    expect(run('gi-star', { points, values, band: 15, self: false })).toEqual(run('gi', { points, values, band: 15 }));
  });
});

describe('names and forms of elsewhere', () => {
  it('longitude and latitude are degrees', () => {
    const input = { longitude: [5.7, 5.7], latitude: [50.85, 50.86], dates: [0, 1], days: [7], draws: 9 };
    expect(at(run('knox', { ...input, distances: [1110] }), 'table.0.0.pairs')).toBe(0);
    expect(at(run('knox', { ...input, distances: [1114] }), 'table.0.0.pairs')).toBe(1);
  });

  it('the pair of the vignette of R NearRepeat: 100 m and 3 days lie in [100, 200) and [3, 6)', () => {
    const pair = { x: [0, 0], y: [0, 100], dates: ['2019-01-01', '2019-01-04'], nrep: 9, metric: 'manhattan' };
    const counts = (closed: string, sds: (number | string)[], tds: (number | string)[]) =>
      (run('knox', { ...pair, closed, sds, tds }) as unknown as { table: { pairs: number }[][] }).table.map((row) =>
        row.map((c) => c.pairs),
      );
    expect(counts('left', [0, 0.001, 100, 200, 'Inf'], [0, 3, 6, 'Inf'])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
    expect(counts('right', [0, 100, 200], [3, 6])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it('control names of farringtonFlexible, also of the first paper', () => {
    const golden = JSON.parse(readFileSync(join(ROOT, 'tests/golden/farrington/months-delta.json'), 'utf8'));
    const [{ result }] = run('farrington', {
      observed: golden.counts,
      at: [golden.from + 3],
      freq: 12,
      b: 5,
      w: 1,
      noPeriods: 1,
      pastWeeksNotIncluded: 1,
      weightsThreshold: 1,
      pThresholdTrend: 0.05,
      thresholdMethod: 'delta',
      alpha: 0.01,
    }) as unknown as [{ result: { upper: number; trend: number } }];
    expect(result.upper).toBeCloseTo(golden.upper[3], 8);
    expect(result.trend).toBeCloseTo(golden.trend[3], 9);
  });

  it('a population decides how large a circle may be, the expected counts what is compared', () => {
    const input = { x: [0, 1, 2, 3], y: [0, 0, 0, 0], counts: [8, 8, 2, 2], expected: [5, 5, 5, 5], draws: 9 };
    expect(at(run('poisson-scan', input), 'clusters.0.locations')).toEqual([0, 1]);
    expect(at(run('poisson-scan', { ...input, population: [40, 40, 10, 10] }), 'clusters.0.locations')).toEqual([0]);
  });

  it('Gi* per step: hot from 1.96 on, the trend by Mann-Kendall', () => {
    const z = [
      [2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, -2],
    ];
    expect(run('emerging', { z })).toMatchObject({ classes: ['intensifying-hot', 'new-cold'] });
  });

  it('counts before and after as an object', () => {
    const named = run('wdd', { treated: { pre: 120, post: 100 }, control: { before: 130, after: 150 } });
    expect(at(named, 'total.estimate')).toBe(-40);
  });
});

describe('cases', () => {
  it('one by one, as fields, and as points beside dates are the same', () => {
    const input = JSON.parse(example('space-time-permutation'));
    const { cases, ...rest } = input as { cases: [number, number, string][] };
    const expected = run('space-time-permutation', input);
    expect(run('space-time-permutation', { ...rest, cases: cases.map(([x, y, date]) => ({ x, y, date })) })).toEqual(expected);
    expect(run('space-time-permutation', { ...rest, points: cases.map(([x, y]) => [x, y]), dates: cases.map((c) => c[2]) })).toEqual(
      expected,
    );
  });

  it('in degrees are metres apart: a hundredth of a degree of latitude is 1,112 m', () => {
    const table = run('knox', {
      points: [
        [5.7, 50.85],
        [5.7, 50.86],
      ],
      degrees: true,
      dates: [0, 1],
      distances: [1110, 1114],
      days: [7],
      draws: 9,
    });
    expect(at(table, 'table.0.0.pairs')).toBe(0);
    expect(at(table, 'table.1.0.pairs')).toBe(1);
  });
});

describe('the command', () => {
  const script = join(ROOT, 'scripts/stats.ts');
  const input = join(EXAMPLES, 'wdd.json');

  it('prints the result as JSON', () => {
    const printed = execFileSync(process.execPath, [script, 'wdd', '--input', input], { encoding: 'utf8' });
    expect(JSON.parse(printed).result.total.estimate).toBe(-40);
  });

  it.each([
    [['nonsense', '--input', input], 'there is no method "nonsense"'],
    [['wdd'], 'give the input of wdd'],
    [['wdd', '--input', 'not-there.json'], 'cannot be read'],
    [['gi', '--input', input], 'does not read "treated"'],
    [['wdd', '--inptu', input], '--inptu'],
  ])('%j ends with code 2 and one sentence', (args, says) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['gi-star', { points: [[1, 2]], values: [1, 2], band: 1 }, /"values" must hold 1 numbers/],
    ['gi-star', { points: [[1, 2]], values: ['a'], band: 1 }, /entry 0 is "a"/],
    ['gi-star', { values: [1] }, /give the neighbourhood/],
    ['exact-gi-star', { neighbours: [[1], [0]], values: [1.5, 2] }, /whole number/],
    ['gi-star', { neighbours: [[5], [0]], values: [1, 2] }, /neighbour 5/],
    ['knox', { points: [[0, 0]], dates: ['gisteren'], distances: [1], days: [1] }, /must be a date/],
    [
      'poisson-scan',
      {
        points: [
          [0, 0],
          [1, 0],
        ],
        counts: [1, 2],
        expected: [0, 1],
      },
      /none are expected/,
    ],
    ['wdd', { treated: [1], control: [1, 2] }, /\[before, after\]/],
    ['bh', { p: [2] }, /from 0 to 1/],
  ])('%s refuses %j', (name, wrong, says) => expect(() => run(name, wrong)).toThrow(says));
});
