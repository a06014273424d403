import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address.ts';
import { readTrendWord, trendWord } from '../../src/state/trend-address.ts';
import { DEFAULT_TREND } from '../../src/state/trend-choice.ts';

test('the standard settings need no word', () => {
  expect(trendWord(DEFAULT_TREND)).toBeNull();
  expect(readTrendWord(null)).toEqual(DEFAULT_TREND);
});

test.each([
  [{ group: 'vvc' }, 'vvc_nu_vijf'],
  [{ span: 'period' as const }, 'plan_periode_vijf'],
  [{ group: 'alles', span: 'own' as const, own: { from: 12, to: 2 }, years: [2024, 2026] }, 'alles_12-2_2024-2026'],
])('%j is written as %s, goes through the address bar and is read back', (change, word) => {
  const choice = { ...DEFAULT_TREND, ...change };
  expect(trendWord(choice)).toBe(word);
  const address = { ...readAddress('#/trends'), open: word };
  expect(readTrendWord(readAddress(writeAddress(address)).open)).toEqual(choice);
});

test('a group of one’s own does not leave this device', () => {
  expect(trendWord({ ...DEFAULT_TREND, group: 'own:1234' })).toBeNull();
});

test.each(['x', 'onzin_13-0_1800', '__proto__', 'plan_nu_', '_'])('nonsense is the standard: %s', (word) => {
  expect(readTrendWord(word)).toEqual(DEFAULT_TREND);
});
