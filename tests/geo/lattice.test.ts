import fc from 'fast-check';
import { cellToBoundary, getIcosahedronFaces, gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { type LngLat, lngLat } from '../../src/domain/place.ts';
import { createLatticeIndexer } from '../../src/geo/lattice.ts';
import { seededRandom } from '../../src/stats/random.ts';

const TOWNS: Record<string, LngLat> = {
  Maastricht: lngLat(5.69, 50.85),
  Groningen: lngLat(6.57, 53.22),
  Texel: lngLat(4.8, 53.06),
  Enschede: lngLat(6.9, 52.22),
  'Sluis, on another face': lngLat(3.39, 51.31),
};

/** How many points get another cell than h3-js gives them. */
function mismatches(near: LngLat, resolution: number, lng: Float64Array, lat: Float64Array): number {
  const { group, ids } = createLatticeIndexer(near, resolution).index(lng, lat);
  let wrong = 0;
  for (let i = 0; i < lng.length; i++) if (ids[group[i]!] !== latLngToCell(lat[i]!, lng[i]!, resolution)) wrong++;
  return wrong;
}

function scatter(centre: LngLat, spread: number, n: number, seed: number) {
  const random = seededRandom(seed);
  const one = (middle: number) => Float64Array.from({ length: n }, () => middle + (random() - 0.5) * spread);
  return { lng: one(centre[0]), lat: one(centre[1]) };
}

describe.each(Object.entries(TOWNS))('the lattice round %s', (_, centre) => {
  it.each([8, 9, 10, 11, 12])('gives the cells of h3-js at resolution %i', (resolution) => {
    const { lng, lat } = scatter(centre, 0.15, 100_000, resolution);
    expect(mismatches(centre, resolution, lng, lat)).toBe(0);
  });

  it.each([8, 9, 10, 11, 12])('agrees with h3-js on corners and edges of cells at resolution %i', (resolution) => {
    const lng: number[] = [];
    const lat: number[] = [];
    for (const id of gridDisk(latLngToCell(centre[1], centre[0], resolution), 8)) {
      const corners = cellToBoundary(id);
      corners.forEach(([aLat, aLng], i) => {
        const [bLat, bLng] = corners[(i + 1) % corners.length]!;
        for (const t of [0, 1e-9, 0.25, 0.5]) {
          for (const nudge of [0, 1e-15, -1e-13, 1e-11, -1e-9, 1e-7]) {
            lng.push(aLng + (bLng - aLng) * t + nudge);
            lat.push(aLat + (bLat - aLat) * t - nudge);
          }
        }
      });
    }
    expect(mismatches(centre, resolution, Float64Array.from(lng), Float64Array.from(lat))).toBe(0);
  });
});

describe('an indexer', () => {
  it('is right across an edge of the icosahedron', () => {
    const { lng, lat } = scatter(lngLat(4, 51.5), 3, 50_000, 7);
    const faces = new Set(Array.from(lng.subarray(0, 200), (_, i) => getIcosahedronFaces(latLngToCell(lat[i]!, lng[i]!, 9))[0]));
    expect(faces.size).toBe(2);
    expect(mismatches(lngLat(4, 51.5), 9, lng, lat)).toBe(0);
  });

  it('is right near its place and far from it, where sines come from elsewhere', () => {
    const near = TOWNS['Maastricht']!;
    const { lng, lat } = scatter(near, 8, 50_000, 8);
    for (const resolution of [9, 12, 15]) expect(mismatches(near, resolution, lng, lat)).toBe(0);
  });

  it('is right anywhere on earth, at every resolution', () => {
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, fc.integer({ min: 0, max: 15 }), (a, b, lng, lat, resolution) => {
        const near = lngLat(a, b);
        expect(mismatches(near, resolution, Float64Array.of(lng, a), Float64Array.of(lat, b))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('groups points by cell and names each cell once', () => {
    const { group, ids } = createLatticeIndexer(TOWNS['Maastricht']!, 10).index(
      Float64Array.of(5.69, 5.7, 5.69, Number.NaN, 5.7),
      Float64Array.of(50.85, 50.85, 50.85, 50.85, Number.POSITIVE_INFINITY),
    );
    expect([...group]).toEqual([0, 1, 0, -1, -1]);
    expect(ids).toEqual([latLngToCell(50.85, 5.69, 10), latLngToCell(50.85, 5.7, 10)]);
  });

  it('starts afresh at every call', () => {
    const indexer = createLatticeIndexer(TOWNS['Maastricht']!, 10);
    indexer.index(Float64Array.of(5.7), Float64Array.of(50.85));
    expect([...indexer.index(Float64Array.of(5.69), Float64Array.of(50.85)).group]).toEqual([0]);
  });
});
