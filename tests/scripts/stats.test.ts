import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  ['mann-kendall', 's', 5],
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
