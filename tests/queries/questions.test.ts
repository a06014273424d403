import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/db/store.ts';
import { packHours } from '../../src/domain/hours.ts';
import { NO_TIME } from '../../src/domain/incident.ts';
import { month } from '../../src/domain/time/month.ts';
import { dayNumber } from '../../src/domain/time/wall-clock.ts';
import { categoryTree } from '../../src/queries/city/category-tree.ts';
import { cellMonthCube } from '../../src/queries/city/cell-month-cube.ts';
import { dayCounts } from '../../src/queries/city/day-counts.ts';
import { locatedRows } from '../../src/queries/city/located-rows.ts';
import { monthSeries } from '../../src/queries/city/month-series.ts';
import { reportRows } from '../../src/queries/city/report-rows.ts';
import { totals } from '../../src/queries/city/totals.ts';
import { incidentsBetween } from '../../src/queries/inspection/incidents-between.ts';
import { cellCounts } from '../../src/queries/place/cell-counts.ts';
import { composition } from '../../src/queries/place/composition.ts';
import { incidentList } from '../../src/queries/place/incident-list.ts';
import { intervals, intervalsElsewhere } from '../../src/queries/place/intervals.ts';
import { reportLines, rowName } from '../../src/queries/place/report-lines.ts';
import { existingKeys } from '../../src/queries/quality/existing-keys.ts';
import { freshness } from '../../src/queries/quality/freshness.ts';
import { monthDelays, monthQuality } from '../../src/queries/quality/month-quality.ts';
import { monthsPresent } from '../../src/queries/quality/months-present.ts';
import { points } from '../../src/queries/quality/points.ts';
import { registrationDelay } from '../../src/queries/quality/registration-delay.ts';
import { rowsByKey } from '../../src/queries/quality/rows-by-key.ts';
import { stackedPoints } from '../../src/queries/quality/stacked-points.ts';
import { EVERYTHING, type Selection } from '../../src/queries/selection.ts';
import { storeWith } from '../fixtures/asked.ts';
import { winter } from '../fixtures/winter-time.ts';

/**
 * Eight rows that can be counted by hand. Buurt 1 is longitude 5.1-5.2, buurt 3 is 5.3-5.4.
 * Monday 5 January 2026 22 h is hour 22 of the week; Sunday 1 February 2026 23 h is hour 167.
 */
const monday22 = winter('2026-01-05 22:15');
const sunday23 = winter('2026-02-01 23:30');
const rows = [
  { key: 1n, number: 'A1', begin: monday22, lng: 5.1005, lat: 50.8, reporter: 11n, category: 'melding.jeugd' },
  {
    key: 2n,
    number: 'A2',
    begin: monday22,
    end: monday22 + 90,
    lng: 5.1005,
    lat: 50.8,
    reporter: 11n,
    category: 'melding.jeugd',
    registered: monday22 + 1440,
  },
  {
    key: 3n,
    number: 'A3',
    begin: sunday23,
    lng: 5.1105,
    lat: 50.8,
    reporter: 12n,
    category: 'melding.drugs',
    parent: 1n,
    registered: sunday23 + 2880,
  },
  { key: 4n, begin: sunday23, lng: 5.305, lat: 50.8, category: 'melding.drugs', parent: 99n, marks: 9 },
  { key: 5n, begin: sunday23, lng: 5.305, lat: 50.8, category: 'melding.jeugd', parent: 99n },
] as const;
const police = [
  {
    source: 'politie',
    key: 6n,
    number: 'P1',
    begin: winter('2026-01-31 00:00'),
    precision: 'day',
    lng: 5.1005,
    lat: 50.8,
    category: 'police.a72',
  },
  { source: 'politie', key: 7n, number: 'P2', begin: winter('2025-12-01 00:00'), precision: 'month', category: 'police.a72' },
  {
    source: 'politie',
    key: 8n,
    number: 'P3',
    begin: winter('2026-02-01 00:00'),
    lng: 7,
    lat: 50.8,
    category: 'police.a72',
    registered: winter('2026-02-05 00:00'),
  },
] as const;

const [december, january, february] = [month(2025, 12), month(2026, 1), month(2026, 2)];
const select = (part: Partial<Selection>): Selection => ({ ...EVERYTHING, ...part });
const buurt1 = select({ place: { kind: 'buurten', buurten: [1] } });
const onlyHour = (hour: number) => packHours(Array.from({ length: 168 }, (_, i) => i === hour));

describe('questions on rows counted by hand', () => {
  let store: Store;
  beforeAll(async () => {
    store = await storeWith(rows, police);
  });
  afterAll(() => store.close());

  it('gives codes to categories in order of appearance', () => {
    expect(store.categories().map((category) => category.id)).toEqual(['melding.jeugd', 'melding.drugs', 'police.a72']);
  });

  it('counts by cell, category and month', async () => {
    const cube = await store.run(cellMonthCube(9, EVERYTHING));
    const lines = Array.from(cube.cell, (cell, i) => [cell, cube.category[i], cube.month[i], cube.n[i]].join(' ')).sort();
    expect(lines).toEqual(
      [`10 0 ${january} 2`, `10 2 ${january} 1`, `11 1 ${february} 1`, `30 0 ${february} 1`, `30 1 ${february} 1`].sort(),
    );
    expect(cube.category).toBeInstanceOf(Uint16Array);
  });

  it('counts per cell, without rows that lie in none', async () => {
    const all = await store.run(cellCounts(EVERYTHING, 9));
    expect(Array.from(all.cell, (cell, i) => [cell, all.n[i]])).toEqual([
      [10, 3],
      [11, 1],
      [30, 2],
    ]);
    const some = await store.run(cellCounts(select({ period: { from: february, to: february }, categories: [1] }), 9));
    expect([Array.from(some.cell), Array.from(some.n)]).toEqual([
      [11, 30],
      [1, 1],
    ]);
  });

  it('lists reports to screen in the order of time, with what was marked, and names some of them', async () => {
    const table = await store.run(reportRows(select({ sources: ['melding'] })));
    expect(table.count).toBe(5);
    expect(Array.from(table.month)).toEqual([january, january, february, february, february]);
    expect(Array.from(table.how)).toEqual([22, 22, 167, 167, 167]);
    expect(Array.from(table.marks)).toEqual([0, 0, 0, 9, 0]);
    expect(Array.from(table.row)).toEqual([0, 1, 2, 3, 4]);
    const wanted = [1, 3].map((i) => rowName(table.batch[i]!, table.row[i]!));
    const lines = await store.run(reportLines(wanted));
    expect(lines.map(({ number, begin, category, buurt }) => [number, begin, category, buurt])).toEqual([
      ['', sunday23, 1, 3],
      ['A2', monday22, 0, 1],
    ]);
    expect(await store.run(reportLines([]))).toEqual([]);
  });

  it('totals per source, inside, outside and without a location', async () => {
    expect(await store.run(totals(EVERYTHING))).toEqual([
      { source: 'melding', rows: 5, inside: 5, outside: 0, unlocated: 0 },
      { source: 'politie', rows: 3, inside: 1, outside: 1, unlocated: 1 },
    ]);
    expect(await store.run(totals(select({ period: { from: january, to: january } })))).toEqual([
      { source: 'melding', rows: 2, inside: 2, outside: 0, unlocated: 0 },
      { source: 'politie', rows: 1, inside: 1, outside: 0, unlocated: 0 },
    ]);
  });

  it.each([
    ['sources', { sources: ['politie'] }, 3],
    ['both sources', { sources: ['politie', 'melding'] }, 8],
    ['categories', { categories: [0, 2] }, 6],
    ['an hour; rows without one fall out', { hours: onlyHour(22) }, 2],
    ['the last hour of the week', { hours: onlyHour(167) }, 3],
    ['a buurt', { place: { kind: 'buurten', buurten: [1] } }, 4],
    ['no buurt at all', { place: { kind: 'buurten', buurten: [] } }, 0],
    ['cells', { place: { kind: 'cells', resolution: 8, cells: [3, 1] } }, 6],
    ['fine cells', { place: { kind: 'cells', resolution: 10, cells: [100] } }, 3],
  ] as const)('selects by %s', async (_, part, expected) => {
    const found = await store.run(totals(select(part)));
    expect(found.reduce((sum, total) => sum + total.rows, 0)).toBe(expected);
  });

  it('gives the months with their sources, and which months there are', async () => {
    const series = await store.run(monthSeries(EVERYTHING));
    expect(Array.from(series.month, (m, i) => [m, series.source[i], series.n[i]])).toEqual([
      [december, 1, 1],
      [january, 0, 2],
      [january, 1, 1],
      [february, 0, 3],
      [february, 1, 1],
    ]);
    expect(await store.run(monthsPresent())).toEqual([december, january, february]);
  });

  it('counts categories whatever categories are chosen', async () => {
    const tree = await store.run(categoryTree(select({ categories: [2], place: { kind: 'buurten', buurten: [1] } })));
    expect([[...tree.category], [...tree.n]]).toEqual([
      [0, 1, 2],
      [2, 1, 1],
    ]);
  });

  it('gives intervals known to the minute, here and elsewhere', async () => {
    const here = await store.run(intervals(buurt1));
    expect([[...here.begin], [...here.end], [...here.category]]).toEqual([
      [monday22, monday22, sunday23],
      [monday22, monday22 + 90, sunday23],
      [0, 0, 1],
    ]);
    const elsewhere = await store.run(intervalsElsewhere(buurt1));
    expect([...elsewhere.category]).toEqual([0, 1]);
    expect((await store.run(intervalsElsewhere(EVERYTHING))).begin.length).toBe(0);
    const cell = select({ place: { kind: 'cells', resolution: 9, cells: [10] } });
    expect((await store.run(intervalsElsewhere(cell))).begin.length).toBe(3);
  });

  it('says what a place is made of', async () => {
    expect(await store.run(composition(buurt1))).toEqual({
      rows: 4,
      problems: 3,
      reporters: 2,
      withoutReporter: 1,
      topReporter: 2,
      categories: [
        { category: 0, n: 2 },
        { category: 1, n: 1 },
        { category: 2, n: 1 },
      ],
      sources: [
        { source: 'melding', n: 3 },
        { source: 'politie', n: 1 },
      ],
      months: [
        { month: january, source: 'melding', n: 2 },
        { month: january, source: 'politie', n: 1 },
        { month: february, source: 'melding', n: 1 },
      ],
    });
    const twins = await store.run(composition(select({ place: { kind: 'buurten', buurten: [3] } })));
    expect([twins.rows, twins.problems, twins.reporters, twins.topReporter]).toEqual([2, 1, 0, 0]);
    const nothing = await store.run(composition(select({ place: { kind: 'buurten', buurten: [9] } })));
    expect([nothing.rows, nothing.problems, nothing.categories, nothing.months]).toEqual([0, 0, [], []]);
  });

  it('lists rows in pages, latest first', async () => {
    const first = await store.run(incidentList(EVERYTHING, { limit: 5, offset: 0 }));
    const second = await store.run(incidentList(EVERYTHING, { limit: 5, offset: 5 }));
    expect([first.length, second.length]).toEqual([5, 3]);
    expect(second.map((line) => line.number)).toEqual(['A1', 'A2', 'P2']);
    expect(second[2]).toMatchObject({ source: 'politie', precision: 'month', registered: NO_TIME, buurt: -1, lng: Number.NaN, batch: 1 });
    expect(second[1]).toMatchObject({ number: 'A2', end: monday22 + 90, registered: monday22 + 1440, buurt: 1, lng: 5.1005, lat: 50.8 });
  });

  it('says how fresh and complete every batch is', async () => {
    expect(await store.run(freshness())).toEqual([
      {
        batch: 0,
        source: 'melding',
        rows: 5,
        first: monday22,
        last: sunday23,
        withoutLocation: 0,
        outside: 0,
        dayPrecision: 0,
        monthPrecision: 0,
      },
      {
        batch: 1,
        source: 'politie',
        rows: 3,
        first: police[1].begin,
        last: police[2].begin,
        withoutLocation: 1,
        outside: 1,
        dayPrecision: 1,
        monthPrecision: 1,
      },
    ]);
  });

  it('finds coordinates that many rows share', async () => {
    expect(await store.run(stackedPoints(EVERYTHING, 3))).toEqual([{ lng: 5.1005, lat: 50.8, n: 3 }]);
    expect(await store.run(stackedPoints(EVERYTHING, 2))).toHaveLength(2);
  });

  it('gives every key with its content', async () => {
    const { key, content } = await store.run(existingKeys());
    expect([...key].sort()).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
    expect(content).toEqual(new BigUint64Array(8).fill(7n));
  });

  it('finds rows by their key, with what they say now', async () => {
    const found = await store.run(rowsByKey([3n, 77n]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: 3n, begin: sunday23, end: sunday23, precision: 'minute', lng: 5.1105, lat: 50.8 });
    expect(store.categories()[found[0]!.category]?.id).toBe('melding.drugs');
  });

  it('gives every point with a location', async () => {
    const { lng, lat } = await store.run(points());
    expect([...lng].sort()).toEqual([5.1005, 5.1005, 5.1005, 5.1105, 5.305, 5.305, 7]);
    expect(new Set(lat)).toEqual(new Set([50.8]));
  });

  it('says per month what the rows of a source look like', async () => {
    const quality = await store.run(monthQuality('politie', { from: december, to: february }));
    expect([...quality.month]).toEqual([december, january, february]);
    expect([...quality.n]).toEqual([1, 1, 1]);
    expect([...quality.withoutPlace]).toEqual([1, 0, 0]);
    const delays = await store.run(monthDelays('melding', { from: december, to: february }));
    expect([...delays.month]).toEqual([january, february]);
    expect([...delays.minutes]).toEqual([1440 - 90, 2880]);
  });

  it('gives located rows of a span of days with their hour, -1 where it is not known', async () => {
    const day = dayNumber(2026, 1, 5);
    const found = await store.run(incidentsBetween(day, day));
    expect(found.lng.length).toBeGreaterThanOrEqual(2);
    expect([...found.hour].filter((hour) => hour === 22)).toHaveLength(2);
    expect([...found.lng].some(Number.isNaN)).toBe(false);
    expect((await store.run(incidentsBetween(day + 1, day + 1))).lng).toHaveLength(0);
    for (const hour of (await store.run(incidentsBetween(day, day + 400))).hour) expect(hour >= -1 && hour < 24).toBe(true);
  });

  it('gives the rows in the municipality with what another grid needs', async () => {
    const found = await store.run(locatedRows(select({ sources: ['politie'] })));
    expect([...found.lng]).toEqual([5.1005]);
    expect([...found.month]).toEqual([january]);
  });

  it('counts by day, the small hours with the evening before', async () => {
    const { day, n } = await store.run(dayCounts(EVERYTHING));
    expect([...day]).toEqual([dayNumber(2026, 1, 5), dayNumber(2026, 1, 31), dayNumber(2026, 2, 1)]);
    expect([...n]).toEqual([2, 2, 3]);
  });

  it('measures how long registration takes', async () => {
    expect(await store.run(registrationDelay(EVERYTHING))).toEqual([
      { month: january, source: 'melding', n: 1, median: 1, p90: 1 },
      { month: february, source: 'melding', n: 1, median: 2, p90: 2 },
      { month: february, source: 'politie', n: 1, median: 4, p90: 4 },
    ]);
  });
});
