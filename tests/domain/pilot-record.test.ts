import { expect, it } from 'vitest';
import { judgePilot } from '../../src/domain/pilot/pilot-record.ts';

const KNOWN = ['politie.woninginbraak'];
const RIGHT = { area: 'BU09350101', on: '2025-06-15', category: 'politie.woninginbraak' };

it('takes an area, a date and a known kind', () => {
  expect(judgePilot(RIGHT, KNOWN)).toEqual({ ok: true, value: RIGHT });
  expect(judgePilot({ ...RIGHT, area: 'WK093501' }, KNOWN).ok).toBe(true);
});

it.each([
  ['a name', { ...RIGHT, name: 'J. de Vries' }],
  ['a note', { ...RIGHT, note: '' }],
  ['text for an area', { ...RIGHT, area: 'bij zijn moeder in Wyck' }],
  ['text behind a code', { ...RIGHT, area: 'BU09350101 nummer 12' }],
  ['text for a date', { ...RIGHT, on: 'na Pasen' }],
  ['a date with text', { ...RIGHT, on: '2025-06-15 J. de Vries' }],
  ['a kind that is text', { ...RIGHT, category: 'politie.woninginbraak door J.' }],
  ['too little', { area: RIGHT.area, on: RIGHT.on }],
  ['a list', [RIGHT]],
  ['a line of text', 'BU09350101;2025-06-15;politie.woninginbraak;J. de Vries'],
  ['nothing', null],
])('refuses %s whole', (_, value) => {
  expect(judgePilot(value, KNOWN).ok).toBe(false);
});
