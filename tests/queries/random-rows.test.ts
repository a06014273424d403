import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/db/store.ts';
import { packHours } from '../../src/domain/hours.ts';
import { PRECISIONS, SOURCES } from '../../src/domain/incident.ts';
import { month, type Period } from '../../src/domain/time/month.ts';
import { cellMonthCube } from '../../src/queries/city/cell-month-cube.ts';
import { totals } from '../../src/queries/city/totals.ts';
import { composition } from '../../src/queries/place/composition.ts';
import { intervals, intervalsElsewhere } from '../../src/queries/place/intervals.ts';
import type { Place, Selection } from '../../src/queries/selection.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { storeWith } from '../fixtures/asked.ts';

const random = seededRandom(20261123);
const below = (n: number): number => Math.floor(random() * n);
const start = Date.UTC(2025, 0, 1) / 60_000;
const categories = ['a', 'b', 'c', 'd', 'e'];

/** Rows with everything a reference needs to count them without the store; local time by `Intl`. */
const rows = Array.from({ length: 3000 }, () => {
  const place = below(12);
  const begin = start + below(2 * 365 * 1440);
  return {
    source: SOURCES[below(2)]!,
    begin,
    end: begin + (below(3) === 0 ? below(600) : 0),
    precision: PRECISIONS[below(4) === 0 ? 1 + below(2) : 0]!,
    category: categories[below(5)]!,
    lng: place === 0 ? Number.NaN : place === 1 ? 8 : 5 + Math.floor(random() * 40) / 1000,
    lat: 50,
    reporter: BigInt(below(30)),
  };
});
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  hour: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
});
const facts = rows.map((row) => {
  const part = Object.fromEntries(format.formatToParts(row.begin * 60_000).map(({ type, value }) => [type, value]));
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part['weekday']!);
  const inside = row.lng >= 5 && row.lng < 6;
  return {
    ...row,
    code: categories.indexOf(row.category),
    month: month(Number(part['year']), Number(part['month'])),
    how: row.precision === 'minute' ? weekday * 24 + Number(part['hour']) : -1,
    buurt: inside ? Math.floor((row.lng - 5) / 0.1) : -1,
    cell: inside ? Math.floor((row.lng - 5) / 0.001) : -1,
  };
});
type Fact = (typeof facts)[number];

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ kind: 'everywhere' }),
  fc.uniqueArray(fc.integer({ min: 0, max: 2 })).map((buurten): Place => ({ kind: 'buurten', buurten })),
  fc.uniqueArray(fc.integer({ min: 0, max: 45 })).map((cells): Place => ({ kind: 'cells', resolution: 10, cells })),
);
const period = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 12 }))
  .map(
    ([from, length]): Period => ({ from: (month(2025, 1) + from) as Period['from'], to: (month(2025, 1) + from + length) as Period['to'] }),
  );
const selection: fc.Arbitrary<Selection> = fc.record({
  period: fc.option(period),
  sources: fc.uniqueArray(fc.constantFrom(...SOURCES)),
  categories: fc.uniqueArray(fc.integer({ min: 0, max: 5 })),
  hours: fc.option(fc.array(fc.boolean(), { minLength: 168, maxLength: 168 }).map(packHours)),
  place,
});

/** The same rules in plain TypeScript. */
const hourChosen = (hours: string, hour: number): boolean =>
  ((Number.parseInt(hours[Math.floor(hour / 4)]!, 16) >> (3 - (hour % 4))) & 1) === 1;
function fitsKind(fact: Fact, chosen: Selection): boolean {
  if (chosen.period && (fact.month < chosen.period.from || fact.month > chosen.period.to)) return false;
  if (chosen.sources.length > 0 && !chosen.sources.includes(fact.source)) return false;
  if (chosen.categories.length > 0 && !chosen.categories.includes(codeOf(fact))) return false;
  return chosen.hours === null || (fact.how >= 0 && hourChosen(chosen.hours, fact.how));
}
function liesIn(fact: Fact, where: Place): boolean {
  if (where.kind === 'everywhere') return true;
  return where.kind === 'buurten' ? where.buurten.includes(fact.buurt) : where.cells.includes(fact.cell);
}
const fits = (fact: Fact, chosen: Selection): boolean => fitsKind(fact, chosen) && liesIn(fact, chosen.place);

let store: Store;
let codeOf: (fact: Fact) => number;
beforeAll(async () => {
  store = await storeWith(rows);
  const codes = new Map(store.categories().map((category, code) => [category.id as string, code]));
  codeOf = (fact) => codes.get(fact.category)!;
});
afterAll(() => store.close());

const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

it('agrees with plain TypeScript on totals, cube, intervals and composition for any selection', async () => {
  await fc.assert(
    fc.asyncProperty(selection, async (chosen) => {
      const mine = facts.filter((fact) => fits(fact, chosen));
      const sums = await store.run(totals(chosen));
      expect(Object.fromEntries(sums.map((sum) => [sum.source, sum.rows]))).toEqual(tally(mine.map((fact) => fact.source)));

      const cube = await store.run(cellMonthCube(10, chosen));
      const lines = Array.from(cube.cell, (cell, i) => [[cell, cube.category[i], cube.month[i]].join(), cube.n[i]!] as const);
      const located = mine.filter((fact) => fact.cell >= 0);
      expect(Object.fromEntries(lines)).toEqual(tally(located.map((fact) => [fact.cell, codeOf(fact), fact.month].join())));

      const minutes = mine.filter((fact) => fact.precision === 'minute').map((fact) => [fact.begin, fact.end, codeOf(fact)]);
      const found = await store.run(intervals(chosen));
      const order = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
      expect(Array.from(found.begin, (begin, i) => [begin, found.end[i], found.category[i]])).toEqual(minutes.sort(order));

      const parts = await store.run(composition(chosen));
      const known = mine.filter((fact) => fact.reporter !== 0n).map((fact) => String(fact.reporter));
      expect([parts.rows, parts.reporters, parts.withoutReporter, parts.topReporter]).toEqual([
        mine.length,
        new Set(known).size,
        mine.length - known.length,
        Math.max(0, ...Object.values(tally(known))),
      ]);
    }),
    { numRuns: 60 },
  );
});

it('splits the municipality into a place and the rest', async () => {
  await fc.assert(
    fc.asyncProperty(selection, async (chosen) => {
      const rest = facts.filter((fact) => {
        const known = chosen.place.kind === 'cells' ? fact.cell >= 0 : fact.buurt >= 0;
        return fitsKind(fact, chosen) && known && !liesIn(fact, chosen.place) && fact.precision === 'minute';
      });
      const found = await store.run(intervalsElsewhere(chosen));
      expect([...found.begin]).toEqual(rest.map((fact) => fact.begin).sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
