import { describe, expect, test } from 'vitest';
import type { FlaggedPlace } from '../../src/domain/analysis.ts';
import type { Boundaries } from '../../src/domain/area.ts';
import type { Category } from '../../src/domain/category.ts';
import type { Month } from '../../src/domain/time/month.ts';
import { isPack } from '../../src/domain/work/pack.ts';
import { packWork } from '../../src/domain/work/pack-work.ts';
import { packOf } from '../../src/report/pack.ts';
import { enriched, factOf, opened } from '../fixtures/work-facts.ts';

const boundaries = {
  municipality: { code: 'GM0000', name: 'Voorbeeldstad' },
  wijken: [
    { code: 'WK000001', name: 'West' },
    { code: 'WK000002', name: 'Oost' },
  ],
  buurten: [
    { code: 'BU00000101', name: 'Dorp', wijk: 'WK000001' },
    { code: 'BU00000201', name: 'Haven', wijk: 'WK000002' },
  ],
} as unknown as Boundaries;
const categories = [
  { id: 'melding.jeugd', label: 'Jeugd', theme: 'jeugd' },
  { id: 'melding.drugs', label: 'Drugs', theme: 'drugs' },
  { id: 'melding.woonoverlast', label: 'Woonoverlast', theme: 'woonoverlast' },
] as unknown as Category[];

const place = (id: string, buurt: string, change: Partial<FlaggedPlace> = {}): FlaggedPlace =>
  ({
    id,
    ids: [id],
    cells: Int32Array.of(4),
    buurt,
    place: `${buurt} 4d6`,
    state: 'nieuw',
    count: 23,
    expected: 8.2345,
    categories: [1, 0],
    series: {
      from: 24300,
      count: Float64Array.of(1, 2),
      expected: Float64Array.of(Number.NaN, 8.2345),
      low: new Float64Array(2),
      high: new Float64Array(2),
    },
    ...change,
  }) as unknown as FlaggedPlace;

const sums = { months: { from: 24290, counts: [3, 0, 5] }, week: Array.from({ length: 168 }, (_, hour) => (hour === 94 ? 7 : 0)) };
const input = {
  wijk: 'WK000001',
  boundaries,
  categories,
  resolution: 10,
  period: { from: 24301 as Month, to: 24301 as Month },
  filter: 'alle soorten',
  places: [
    { place: place('8a196904d6fffff', 'Dorp'), sums },
    { place: place('8a196904d67ffff', 'Haven'), sums },
    { place: place('8a196904d6effff', 'Dorp', { state: 'uitgedoofd', expected: 9 }), sums },
    { place: place('8a196904d6d7fff', 'Dorp', { categories: [2, 0] }), sums },
  ],
  homes: new Map([
    ['BU00000101', 2],
    ['BU00000201', 1],
  ]),
  withHomes: false,
  madeAt: '2026-11-23T10:15:00.000Z',
  demo: true,
};
const made = packOf(input);

describe('the figures of a wijk', () => {
  test('are sums of its own places, and pass the check of whoever opens them', () => {
    expect(made).toEqual({
      wijk: 'WK000001',
      name: 'West',
      municipality: 'Voorbeeldstad',
      from: 24301,
      to: 24301,
      filter: 'alle soorten',
      madeAt: '2026-11-23T10:15:00.000Z',
      demo: true,
      buurten: [{ code: 'BU00000101', name: 'Dorp' }],
      hotspots: [
        {
          id: '8a196904d6fffff',
          place: 'Dorp 4d6',
          buurt: 'BU00000101',
          resolution: 10,
          cells: ['8a196904d6fffff'],
          state: 'nieuw',
          count: 23,
          expected: 8.23,
          categories: [
            { id: 'melding.drugs', name: 'Drugs' },
            { id: 'melding.jeugd', name: 'Jeugd' },
          ],
          months: { from: 24290, counts: [3, 0, 5] },
          expectedMonths: { from: 24300, expected: [null, 8.23] },
          week: sums.week,
        },
        expect.objectContaining({ id: '8a196904d6effff', state: 'uitgedoofd', expected: 0 }),
      ],
      homes: [{ buurt: 'BU00000101', dossiers: 2, flagged: 1 }],
    });
    expect(isPack(made)).toBe(true);
  });

  test('are refused with a report, a reporter or a point added', () => {
    const [first] = made.hotspots;
    for (const extra of [{ reports: [{ number: 'A1' }] }, { reporter: '11' }, { lng: 5.7, lat: 50.8 }])
      expect(isPack({ ...made, hotspots: [{ ...first, ...extra }] })).toBe(false);
    expect(isPack({ ...made, rows: [] })).toBe(false);
  });
});

test('a place of woonoverlast goes along only for a team that works on it', () => {
  expect(JSON.stringify(made)).not.toContain('8a196904d6d7fff');
  const full = packOf({ ...input, homes: new Map(), withHomes: true });
  expect(full.hotspots.map(({ id }) => id)).toContain('8a196904d6d7fff');
  expect([full.homes, isPack(full)]).toEqual([[], true]);
});

describe('the work that goes along', () => {
  const facts = [
    factOf(opened('d1', 'BU00000101'), 'fact-0001', '2026-11-01T09:00:00.000Z'),
    factOf(enriched('d1', 'Groep'), 'fact-0002', '2026-11-01T09:00:01.000Z'),
    factOf(opened('d2', 'BU00000201'), 'fact-0003', '2026-11-01T09:00:02.000Z'),
    factOf(opened('d3', 'BU00000101', 'woonoverlast'), 'fact-0004', '2026-11-01T09:00:03.000Z'),
    factOf(enriched('d3', 'Boven de bakker'), 'fact-0005', '2026-11-01T09:00:04.000Z'),
    factOf({ kind: 'work.withdrawn', about: 'd2', of: ['fact-0002', 'fact-0003'] as never }, 'fact-0006', '2026-11-01T09:00:05.000Z'),
    factOf({ kind: 'work.withdrawn', about: 'd3', of: ['fact-0005'] as never }, 'fact-0007', '2026-11-01T09:00:06.000Z'),
  ];
  const west = new Set(['BU00000101']);

  test('is that of the wijk, with whatever takes one of its facts back', () => {
    const { about, ids, homes } = packWork(facts, west, false);
    expect([...about]).toEqual(['d1']);
    expect([...ids]).toEqual(['fact-0001', 'fact-0002', 'fact-0006']);
    expect([...homes]).toEqual([['BU00000101', 1]]);
  });

  test('has woonoverlast only when that is asked for', () => {
    const { about, ids, homes } = packWork(facts, west, true);
    expect([...about]).toEqual(['d1', 'd3']);
    expect([...ids]).toEqual(['fact-0001', 'fact-0002', 'fact-0004', 'fact-0005', 'fact-0006', 'fact-0007']);
    expect([...homes]).toEqual([]);
  });

  test('follows a dossier that was seen elsewhere, and does not count homes that were taken back', () => {
    const moved = factOf(
      {
        kind: 'dossier.seen',
        about: 'd2',
        place: { buurt: 'BU00000101', resolution: 9, cells: [], from: 1, to: 2 },
        flagged: { count: 3, expected: 1 },
      },
      'fact-0008',
      '2026-11-01T09:00:07.000Z',
    );
    const gone = factOf({ kind: 'work.withdrawn', about: 'd3', of: ['fact-0004'] as never }, 'fact-0009', '2026-11-01T09:00:08.000Z');
    const { about, homes } = packWork([...facts, moved, gone], west, false);
    expect([...about]).toEqual(['d1', 'd2']);
    expect([...homes]).toEqual([]);
  });
});
