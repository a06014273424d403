import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLat, rdPoint } from '../../src/domain/place.ts';
import { rdArraysToWgs84, rdToWgs84, wgs84ArraysToRd, wgs84ToRd } from '../../src/geo/rd.ts';

interface ControlPoint {
  readonly naam: string;
  readonly lat: number;
  readonly lon: number;
  readonly x: number;
  readonly y: number;
}
const file = new URL('../golden/rd/rd_controlepunten.json', import.meta.url);
const { punten } = JSON.parse(readFileSync(file, 'utf8')) as { punten: ControlPoint[] };

/** Metres between two places, good to a per cent. */
const metres = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0]! - b[0]!) * 111_320 * Math.cos((a[1]! * Math.PI) / 180), (a[1]! - b[1]!) * 111_320);

describe('RD and WGS84', () => {
  it('reads the control points of RDNAPTRANS', () => expect(punten.length).toBe(6));

  it.each(punten)('$naam lies within 0.25 m', ({ lat, lon, x, y }) => {
    const rd = wgs84ToRd(lngLat(lon, lat));
    expect(Math.hypot(rd[0] - x, rd[1] - y)).toBeLessThan(0.25);
    expect(metres(rdToWgs84(rdPoint(x, y)), [lon, lat])).toBeLessThan(0.25);
  });

  it('converts arrays of control points as well', () => {
    const degrees = rdArraysToWgs84(
      Float64Array.from(punten, (p) => p.x),
      Float64Array.from(punten, (p) => p.y),
    );
    const rd = wgs84ArraysToRd(
      Float64Array.from(punten, (p) => p.lon),
      Float64Array.from(punten, (p) => p.lat),
    );
    punten.forEach((point, i) => {
      expect(metres([degrees.lng[i]!, degrees.lat[i]!], [point.lon, point.lat])).toBeLessThan(0.25);
      expect(Math.hypot(rd.x[i]! - point.x, rd.y[i]! - point.y)).toBeLessThan(0.25);
    });
  });

  it('stays within a millimetre of proj4, inside the Netherlands and beyond', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50_000, max: 350_000, noNaN: true }),
        fc.double({ min: 250_000, max: 700_000, noNaN: true }),
        (x, y) => {
          const one = rdToWgs84(rdPoint(x, y));
          const many = rdArraysToWgs84(Float64Array.of(x), Float64Array.of(y));
          expect(metres([many.lng[0]!, many.lat[0]!], one)).toBeLessThan(0.001);
          const back = wgs84ArraysToRd(Float64Array.of(one[0]), Float64Array.of(one[1]));
          const exact = wgs84ToRd(one);
          expect(Math.hypot(back.x[0]! - exact[0], back.y[0]! - exact[1])).toBeLessThan(0.001);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps what is no number no number', () => {
    const { lng, lat } = rdArraysToWgs84(Float64Array.of(Number.NaN, 176_000, Number.POSITIVE_INFINITY), Float64Array.of(1, Number.NaN, 3));
    expect([...lng, ...lat].every(Number.isNaN)).toBe(true);
  });

  it('refuses arrays of different length', () => {
    expect(() => rdArraysToWgs84(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
  });
});
