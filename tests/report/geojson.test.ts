import { describe, expect, test } from 'vitest';
import type { FlaggedPlace } from '../../src/domain/analysis.ts';
import type { MultiPolygon } from '../../src/domain/area.ts';
import { geojsonFile } from '../../src/report/geojson.ts';

const square = (size: number): [number, number][] => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
  [0, 0],
];
const hole = square(1).map(([x, y]): [number, number] => [x + 1, y + 1]);

/** Only what the writer looks at. */
const place = (outline: MultiPolygon): FlaggedPlace => ({ id: '8a1fa0871', outline }) as unknown as FlaggedPlace;

describe('geojson', () => {
  test('outsides run counter-clockwise and holes clockwise, whatever they were (RFC 7946, 3.1.6)', () => {
    const outline: MultiPolygon = [[square(3).reverse(), hole]];
    const bytes = geojsonFile([], { columns: [], rows: [[]] }, [place(outline)]);
    const file = JSON.parse(new TextDecoder().decode(bytes));
    expect(file.features[0].geometry).toEqual({ type: 'MultiPolygon', coordinates: [[square(3), [...hole].reverse()]] });
  });

  test('carries the row of its table, and the heading at the top', () => {
    const table = { columns: ['Nr', 'Plek', 'p'], rows: [[1, '=Wyck', null]] };
    const file = JSON.parse(new TextDecoder().decode(geojsonFile(['een', 'twee'], table, [place([[square(1)]])])));
    expect(file.type).toBe('FeatureCollection');
    expect(file.brandpunt).toEqual(['een', 'twee']);
    expect(file.features[0].id).toBe('8a1fa0871');
    expect(file.features[0].properties).toEqual({ Nr: 1, Plek: '=Wyck', p: null });
  });
});
