import { describe, expect, it } from 'vitest';
import { EMERGING_KINDS, type EmergingClass, emergingClass } from '../../../src/stats/emerging/emerging-class.ts';

/** Twelve steps: + hot, - cold, . neither. */
const steps = (text: string): number[] => [...text].map((sign) => ({ '+': 1, '-': -1, '.': 0 })[sign]!);

const CASES: readonly (readonly [series: string, trend: number, hot: EmergingClass])[] = [
  ['...........+', 0, 'new-hot'],
  ['..-........+', 0, 'new-hot'],
  ['.........+++', 0, 'consecutive-hot'],
  ['.+++++++++++', 1, 'intensifying-hot'],
  ['.+++++++++++', -1, 'diminishing-hot'],
  ['++++++++++++', 0, 'persistent-hot'],
  ['+++++.++++++', 0, 'persistent-hot'],
  ['+++++++++++.', 0, 'historical-hot'],
  ['+++++++++++.', 1, 'historical-hot'],
  ['+++++++++++-', 0, 'historical-hot'],
  ['..+..++...++', 0, 'sporadic-hot'],
  ['.+++++++++.+', 1, 'sporadic-hot'],
  ['..+..-+...++', 0, 'oscillating-hot'],
  ['--.......+++', 0, 'consecutive-hot'],
];

const mirror = (text: string): string => text.replace(/[+-]/g, (sign) => (sign === '+' ? '-' : '+'));

describe('the seventeen classes, each by hand', () => {
  it.each(CASES)('%s with trend %i is %s', (series, trend, expected) => {
    expect(emergingClass(steps(series), trend)).toBe(expected);
  });

  it.each(CASES)('the mirror of %s is as cold', (series, trend, expected) => {
    expect(emergingClass(steps(mirror(series)), -trend)).toBe(expected.replace('hot', 'cold'));
  });

  it.each(['............', '.....+......', '+++.........', '..-..+..-...', '++++++++++..'])('%s is none', (series) => {
    expect(emergingClass(steps(series), 1)).toBe('none');
  });

  it('are all tried', () => {
    const tried = new Set(CASES.map(([, , expected]) => expected));
    expect([...tried].sort()).toEqual(EMERGING_KINDS.map((kind) => `${kind}-hot`).sort());
  });

  it('has 0.9 of the steps as its limit: 9 of 10 is mostly hot, 10 of 12 is not', () => {
    expect(emergingClass(steps('.+++++++++'), 0)).toBe('persistent-hot');
    expect(emergingClass(steps('..++++++++++'), 0)).toBe('consecutive-hot');
  });

  it('is none without steps', () => expect(emergingClass([], 0)).toBe('none'));
});
