import { booleanPointInPolygon } from '@turf/turf';
import { cellToLatLng, getIcosahedronFaces, greatCircleDistance, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import type { Boundaries, BuurtCode, MultiPolygon, WijkCode } from '../../src/domain/area.ts';
import { RESOLUTIONS } from '../../src/domain/cell.ts';
import { lngLat } from '../../src/domain/place.ts';
import { createLocator } from '../../src/geo/locate.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const city = demoBoundaries();

function scatter(n: number, seed: number, box: readonly [number, number, number, number]) {
  const random = seededRandom(seed);
  const [west, south, east, north] = box;
  const lng = Float64Array.from({ length: n }, () => west + random() * (east - west));
  return { lng, lat: Float64Array.from({ length: n }, () => south + random() * (north - south)) };
}

/** A town of shapes alone. */
const townOf = (shapes: readonly MultiPolygon[]): Boundaries => ({
  municipality: { code: 'GM9999', name: 'Proefstad' },
  wijken: [{ code: 'WK999900' as WijkCode, name: 'Wijk 00' }],
  buurten: shapes.map((_, i) => ({
    code: `BU9999000${i}` as BuurtCode,
    name: `Buurt ${i}`,
    wijk: 'WK999900' as WijkCode,
    inhabitants: null,
    label: lngLat(0, 0),
  })),
  shapes,
  water: [],
  origin: { kind: 'schematic', attribution: '' },
});

const box = (west: number, south: number, east: number, north: number): MultiPolygon[number][number] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('the locator in the demo city', () => {
  const areas = RESOLUTIONS.map((resolution) => buildStudyArea(city, resolution));
  const { lng, lat } = scatter(20_000, 5, [5.62, 50.79, 5.79, 50.93]);
  const located = createLocator(city, areas).locate(lng, lat);

  it('finds the buurt that turf finds', () => {
    const shapes = city.shapes.map((shape) => ({ type: 'MultiPolygon' as const, coordinates: shape as never }));
    const expected = Array.from(lng, (_, i) => shapes.findIndex((shape) => booleanPointInPolygon([lng[i]!, lat[i]!], shape)));
    expect([...located.buurt]).toEqual(expected);
    expect(located.outside).toBe(expected.filter((buurt) => buurt === -1).length);
    expect(located.missing).toBe(0);
  });

  it.each(RESOLUTIONS)('gives at resolution %i the cell of h3-js, or else the nearest centre', (resolution) => {
    const area = areas.find((candidate) => candidate.resolution === resolution)!;
    const position = new Map<string, number>(area.ids.map((id, i) => [id, i]));
    let moved = 0;
    for (let i = 0; i < 6000; i++) {
      const cell = located.cells[resolution][i]!;
      if (located.buurt[i] === -1) expect(cell).toBe(-1);
      else {
        const own = position.get(latLngToCell(lat[i]!, lng[i]!, resolution));
        if (own !== undefined) expect(cell).toBe(own);
        else {
          moved++;
          if (moved > 40) continue;
          const far = (id: string) => greatCircleDistance([lat[i]!, lng[i]!], cellToLatLng(id), 'm');
          const least = Math.min(...area.ids.map(far));
          expect(far(area.ids[cell]!)).toBeLessThanOrEqual(least + 0.5);
        }
      }
    }
    expect(moved).toBeGreaterThan(0);
    const all = [...lng.keys()].filter((i) => located.buurt[i]! >= 0 && !position.has(latLngToCell(lat[i]!, lng[i]!, resolution)));
    expect(located.moved[resolution]).toBe(all.length);
  });

  it('counts what has no location and what lies outside', () => {
    const result = createLocator(city, areas.slice(2, 3)).locate(
      Float64Array.of(Number.NaN, 5.69, 0, 5.69),
      Float64Array.of(50.85, Number.NaN, 0, 50.85),
    );
    expect(result.missing).toBe(2);
    expect(result.outside).toBe(1);
    expect([...result.buurt].map((buurt) => buurt >= 0)).toEqual([false, false, false, true]);
    expect([...result.cells[10]].map((cell) => cell >= 0)).toEqual([false, false, false, true]);
    expect([...result.cells[9]]).toEqual([-1, -1, -1, -1]);
  });
});

describe('borders', () => {
  it('give every point on a shared border to exactly one buurt', () => {
    const shared: readonly (readonly [number, number])[] = [
      [5.7, 50.8],
      [5.7123, 50.8211],
      [5.6987, 50.8402],
      [5.7051, 50.86],
    ];
    const west: MultiPolygon = [[[[5.65, 50.8], ...shared, [5.65, 50.86], [5.65, 50.8]]]];
    const east: MultiPolygon = [[[[5.75, 50.86], ...shared.toReversed(), [5.75, 50.8], [5.75, 50.86]]]];
    const random = seededRandom(11);
    const points = Array.from({ length: 5000 }, () => {
      const i = Math.floor(random() * 3);
      const [[ax, ay], [bx, by]] = [shared[i]!, shared[i + 1]!];
      const t = random();
      return [ax + (bx - ax) * t, ay + (by - ay) * t] as const;
    });
    const lng = Float64Array.from(points, (point) => point[0]);
    const lat = Float64Array.from(points, (point) => point[1]);
    const both = [...createLocator(townOf([west, east]), []).locate(lng, lat).buurt];
    const swapped = [...createLocator(townOf([east, west]), []).locate(lng, lat).buurt];
    expect(both.every((buurt) => buurt >= 0)).toBe(true);
    expect(swapped).toEqual(both.map((buurt) => 1 - buurt));
  });

  it('leave a hole out, and see a buurt inside that hole', () => {
    const round: MultiPolygon = [[box(5.6, 50.8, 5.7, 50.9), box(5.64, 50.84, 5.66, 50.86)]];
    const inner: MultiPolygon = [[box(5.64, 50.84, 5.66, 50.86)]];
    const lng = Float64Array.of(5.61, 5.65, 5.75);
    const lat = Float64Array.of(50.85, 50.85, 50.85);
    expect([...createLocator(townOf([round]), []).locate(lng, lat).buurt]).toEqual([0, -1, -1]);
    expect([...createLocator(townOf([round, inner]), []).locate(lng, lat).buurt]).toEqual([0, 1, -1]);
  });

  it('may cross an edge of the icosahedron', () => {
    const town = townOf([[[box(3.6, 51.2, 4.2, 51.5)]]]);
    const corners = [latLngToCell(51.2, 3.6, 8), latLngToCell(51.5, 4.2, 8)];
    expect(new Set(corners.flatMap(getIcosahedronFaces)).size).toBe(2);
    const area = buildStudyArea(town, 8);
    const { lng, lat } = scatter(3000, 3, [3.6, 51.2, 4.2, 51.5]);
    const located = createLocator(town, [area]).locate(lng, lat);
    const position = new Map<string, number>(area.ids.map((id, i) => [id, i]));
    const expected = Array.from(lng, (_, i) => position.get(latLngToCell(lat[i]!, lng[i]!, 8)) ?? null);
    expect([...located.cells[8]].filter((_, i) => expected[i] !== null)).toEqual(expected.filter((cell) => cell !== null));
    expect(located.cells[8].every((cell) => cell >= 0)).toBe(true);
    expect(located.moved[8]).toBe(expected.filter((cell) => cell === null).length);
  });
});
