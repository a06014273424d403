import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BuurtCode, WijkCode } from '../../src/domain/area.ts';
import type { CategoryId } from '../../src/domain/category.ts';
import { RESOLUTIONS } from '../../src/domain/cell.ts';
import { packHours } from '../../src/domain/hours.ts';
import { SOURCES } from '../../src/domain/incident.ts';
import { CATEGORIES } from '../../src/domain/reference.ts';
import { type Month, month } from '../../src/domain/time/month.ts';
import { type Address, ROUTES, readAddress, writeAddress } from '../../src/state/address.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const period = fc
  .tuple(fc.integer({ min: month(1990, 1), max: month(2090, 12) }), fc.integer({ min: 0, max: 40 }))
  .map(([from, more]) => ({ from: from as Month, to: (from + more) as Month }));

const address: fc.Arbitrary<Address> = fc.record({
  route: fc.constantFrom(...ROUTES),
  lens: fc.constantFrom('ongewoon', 'druk'),
  period: fc.option(period),
  comparison: fc.constantFrom('expected', 'previous', 'lastYear'),
  filter: fc.record({
    sources: fc.subarray([...SOURCES]),
    categories: fc.subarray<CategoryId>([...CATEGORIES.map(({ id }) => id), 'eigen.ánders & 50%' as CategoryId]),
    area: fc.oneof(
      fc.constant({ kind: 'gemeente' } as const),
      digits(8).map((code) => ({ kind: 'buurt', code: `BU${code}` as BuurtCode }) as const),
      digits(6).map((code) => ({ kind: 'wijk', code: `WK${code}` as WijkCode }) as const),
    ),
    hours: fc.array(fc.boolean(), { minLength: 168, maxLength: 168 }).map(packHours),
    resolution: fc.constantFrom(...RESOLUTIONS),
    water: fc.constantFrom('all', 'none'),
  }),
  board: fc.record({
    area: fc.oneof(
      fc.constant(''),
      digits(8).map((code) => `BU${code}`),
      digits(6).map((code) => `WK${code}`),
    ),
    kind: fc.constantFrom('alle', 'openbaar', 'woonoverlast'),
    onlyLate: fc.boolean(),
  }),
  selected: fc.option(fc.stringMatching(/^[0-9a-f]{15}$/)),
  open: fc.option(fc.stringMatching(/^[\w.-]{1,64}$/)),
  part: fc.option(fc.stringMatching(/^[\w.-]{1,64}$/)),
});

const PARTS = ['periode', 'lens', 'vergelijk', 'bron', 'soort', 'gebied', 'uren', 'raster', 'water', 'plek', 'bord', 'open', 'deel'];
const nearly = fc
  .tuple(fc.constantFrom(...ROUTES, '', '..', '__proto__'), fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.string({ unit: 'binary' }))))
  .map(([route, pairs]) => `#/${route}?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

describe('the address bar', () => {
  test('gives back the view it was written for', () => {
    fc.assert(
      fc.property(address, (view) => {
        expect(readAddress(writeAddress(view))).toEqual(view);
      }),
    );
  });

  test('holds only settings that differ from the default', () => {
    const bare = readAddress('');
    expect(writeAddress(bare)).toBe('#/start');
    expect(writeAddress({ ...bare, route: 'hotspots', period: { from: month(2026, 10), to: month(2026, 10) } })).toBe(
      '#/hotspots?periode=2026-10',
    );
  });

  test('can hold any text: what it makes of it, it can write and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const view = readAddress(text);
        expect(ROUTES).toContain(view.route);
        expect(readAddress(writeAddress(view))).toEqual(view);
      }),
    );
  });

  test.each([
    ['#/hotspots?periode=2026-13', { route: 'hotspots', period: null }],
    ['#/hotspots?periode=2026-10_2026-09', { period: null }],
    ['#/hotspots?periode=2026-07_2026-09', { period: { from: month(2026, 7), to: month(2026, 9) } }],
    ['#/hotspots?lens=druk&vergelijk=jaar', { lens: 'druk', comparison: 'lastYear' }],
    ['#/hotspots?vergelijk=constructor', { comparison: 'expected' }],
    ['#/hotspots?plek=8A1FA08710C7FFF', { selected: null }],
    ['#/nergens?bron=politie~onzin', { route: 'start', filter: { sources: ['politie'] } }],
    ['#/hotspots?gebied=WK09350', { filter: { area: { kind: 'gemeente' } } }],
    ['#/hotspots?soort=%E0%A4%A', { route: 'hotspots' }],
    ['#/dossiers?bord=telaat~WK093501', { board: { area: 'WK093501', kind: 'alle', onlyLate: true } }],
    ['#/dossiers?bord=Jan~Janssen~woonoverlast', { board: { area: '', kind: 'woonoverlast', onlyLate: false } }],
  ])('%s is read as far as it can be', (text, expected) => {
    expect(readAddress(text)).toMatchObject(expected);
  });
});
