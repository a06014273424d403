import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cube } from '../../src/domain/cube.ts';
import { HOURS_ROOM, MONTHS_ROOM, SLOTS } from '../../src/domain/cube-rows.ts';
import { packHours } from '../../src/domain/hours.ts';
import { SOURCES, type Source } from '../../src/domain/incident.ts';
import { createCounts } from '../../src/workers/compute/counts.ts';

interface Row {
  readonly cell: number;
  readonly category: number;
  readonly month: number;
  readonly source: number;
  readonly hour: number;
}

const rowOf = (sources: (category: number) => fc.Arbitrary<number>): fc.Arbitrary<Row> =>
  fc.integer({ min: 0, max: 5 }).chain((category) =>
    fc.record({
      cell: fc.constantFrom(0, 1, 2, 7, 249_999),
      category: fc.constant(category === 5 ? 65_535 : category),
      month: fc.integer({ min: 24_300, max: 24_303 }),
      source: sources(category),
      hour: fc.constantFrom(0, 1, 100, 167, 255),
    }),
  );

const packed = (rows: readonly Row[]) => ({
  place: Int32Array.from(rows, ({ cell, source, hour }) => cell * SLOTS + source * HOURS_ROOM + hour),
  kind: Int32Array.from(rows, ({ category, month }) => category * MONTHS_ROOM + month),
});

const tally = (rows: Iterable<readonly [key: string, n: number]>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [key, n] of rows) counts[key] = (counts[key] ?? 0) + n;
  return counts;
};

function* entriesOf({ cell, category, month, n }: Cube, wanted: readonly number[] | null): Generator<readonly [string, number]> {
  for (let k = 0; k < cell.length; k++) {
    if (wanted === null || wanted.includes(category[k]!)) yield [`${cell[k]} ${category[k]} ${month[k]}`, n[k]!];
  }
}

const hours = packHours(Array.from({ length: 168 }, (_, hour) => hour >= 1 && hour <= 100));

function check(rows: readonly Row[], sources: readonly Source[], chosen: string | null, categories: readonly number[] | null): void {
  const choose = createCounts(packed(rows));
  const found = choose({ sources, hours: chosen, categories });
  const counted = rows.filter(
    ({ source, hour, category }) =>
      (sources.length === 0 || sources.includes(SOURCES[source]!)) &&
      (chosen === null || (hour >= 1 && hour <= 100)) &&
      categories?.includes(category) !== false,
  );
  const expected = tally(counted.map(({ cell, category, month }) => [`${cell} ${category} ${month}`, 1]));
  expect(tally(entriesOf(found.counts.cube, found.categories))).toEqual(expected);
  const { cube } = found.counts;
  for (let k = 0; k < cube.cell.length; k++) {
    const code = cube.category[k]!;
    expect(k >= cube.byCategory![code]! && k < cube.byCategory![code + 1]!).toBe(true);
  }
}

const anySources = fc.constantFrom<readonly Source[]>([], ['melding'], ['politie'], ['melding', 'politie']);
const anyHours = fc.constantFrom(null, hours);
const anyCategories = fc.constantFrom(null, [0, 3], [65_535], []);

describe('counts of a choice of sources, hours and categories', () => {
  it('are those of the rows that fit, when every category has one source', () => {
    const rows = fc.array(rowOf((category) => fc.constant(category % 2)));
    fc.assert(fc.property(rows, anySources, anyHours, anyCategories, check));
  });

  it('are those of the rows that fit, when categories have rows of both sources', () => {
    const rows = fc.array(rowOf(() => fc.constantFrom(0, 1)));
    fc.assert(fc.property(rows, anySources, anyHours, anyCategories, check));
  });

  it('are not made again for another source when every category has one', () => {
    const choose = createCounts(
      packed([
        { cell: 1, category: 0, month: 24_300, source: 0, hour: 5 },
        { cell: 1, category: 1, month: 24_300, source: 1, hour: 5 },
      ]),
    );
    const all = choose({ sources: [], hours: null, categories: null });
    expect(choose({ sources: ['politie'], hours: null, categories: null })).toEqual({ counts: all.counts, categories: [1] });
    expect(choose({ sources: ['melding'], hours: null, categories: [1] }).categories).toEqual([]);
  });
});
