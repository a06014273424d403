import { expect, it } from 'vitest';
import { Recent } from '../../src/workers/compute/recent.ts';

it('lets go of what was used longest ago when the weight is too much', () => {
  const recent = new Recent<string>(2);
  let made = 0;
  const make = (): string => `made ${++made}`;
  expect(recent.get('a', make)).toBe('made 1');
  recent.get('b', make);
  expect(recent.get('a', make)).toBe('made 1');
  recent.get('c', make);
  expect([recent.has('a'), recent.has('b'), recent.has('c')]).toEqual([true, false, true]);
});

it('keeps the last even when it is too heavy by itself', () => {
  const recent = new Recent<number>(2);
  recent.get('light', () => 1);
  recent.get('heavy', () => 2, 50);
  expect([recent.has('light'), recent.has('heavy')]).toEqual([false, true]);
  recent.get('light', () => 1);
  expect([recent.has('light'), recent.has('heavy')]).toEqual([true, false]);
});
