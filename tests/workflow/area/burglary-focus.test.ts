import { expect, test } from 'vitest';
import { burglaryFocus } from '../../../src/workflow/area/burglary-focus.ts';

const buurt = (code: string, inhabitants: number | null, registered: number, reported: number | null, prevention: number | null) => ({
  code,
  inhabitants,
  registered,
  reported,
  prevention,
});

/*
 * By hand, two years: rates 6/1000/2 = 3, 8/2000/2 = 2, 4/2000/2 = 1, 16/4000/2 = 2: mean 2. Reported 8, 6, 4, 2: mean 5. Prevention 30, 50,
 * 20, 60: mean 40. Weighted by inhabitants the mean rate would be 34/9000/2 = 1.89 and D would lie above it: the average is not weighted.
 */
const CITY = [
  buurt('A', 1000, 6, 8, 30),
  buurt('B', 2000, 8, 6, 50),
  buurt('C', 2000, 4, 4, 20),
  buurt('D', 4000, 16, 2, 60),
  buurt('E', 99, 5, 50, 1),
  buurt('F', 3000, 90, null, 10),
  buurt('G', null, 4, 10, 10),
];

test('the hand-worked case: only A is above average twice and below in prevention', () => {
  const { buurten, average, judged } = burglaryFocus(CITY, 2);
  expect(average).toEqual({ registered: 2, reported: 5, prevention: 40 });
  expect(judged).toBe(4);
  expect(buurten.filter(({ meets }) => meets).map(({ code }) => code)).toEqual(['A']);
  expect(buurten.map(({ code, rate }) => [code, rate])).toEqual([
    ['A', 3],
    ['B', 2],
    ['C', 1],
    ['D', 2],
    ['E', null],
    ['F', 15],
    ['G', null],
  ]);
});

test('exactly average is not above it, and what is not known is not judged', () => {
  const { buurten } = burglaryFocus(CITY, 2);
  const of = (code: string) => buurten.find((one) => one.code === code)!;
  expect(of('B')).toMatchObject({ aboveRegistered: false, aboveReported: true, belowPrevention: false, judged: true });
  expect(of('C')).toMatchObject({ aboveRegistered: false, aboveReported: false, belowPrevention: true });
  for (const code of ['E', 'F', 'G']) expect(of(code)).toMatchObject({ judged: false, meets: false });
});

test('each of the three conditions counts: lifting one out of reach ends the effort', () => {
  const without = (change: Partial<(typeof CITY)[number]>) =>
    burglaryFocus([{ ...CITY[0]!, ...change }, ...CITY.slice(1)], 2).buurten.some(({ meets }) => meets);
  expect(without({})).toBe(true);
  expect(without({ registered: 0 })).toBe(false);
  expect(without({ reported: 1 })).toBe(false);
  expect(without({ prevention: 90 })).toBe(false);
});

test('a city without figures of the survey has nothing to judge', () => {
  expect(burglaryFocus([buurt('A', 1000, 3, null, null)], 1)).toMatchObject({
    judged: 0,
    buurten: [{ judged: false, meets: false, rate: 3 }],
  });
});
