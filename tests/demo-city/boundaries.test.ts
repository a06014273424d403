import { area, booleanPointInPolygon, featureCollection, kinks, multiPolygon, union } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { crossingAt, MAAS, smoothCourse } from '../../scripts/demo-city/boundaries/water-course.ts';
import { makeBoundaries } from '../../scripts/demo-city/boundaries.ts';
import type { MultiPolygon } from '../../src/domain/area.ts';
import { lngLat } from '../../src/domain/place.ts';
import { wgs84ToRd } from '../../src/geo/rd.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const boundaries = makeBoundaries();
const feature = (shape: MultiPolygon) => multiPolygon(shape as never);

const EAST = [
  ['Sint Maartenspoort', 'Wyck', 'Wyckerpoort', 'Heugemerveld', 'Wittevrouwenveld', 'Nazareth', 'Limmel', 'Scharn', 'Amby'],
  ['Beatrixhaven', 'Borgharen', 'Itteren', 'Meerssenhoven', 'Randwyck', 'Heugem', 'Heer', 'De Heeg', 'Vroendaal'],
].flat();

describe('the schematic boundaries', () => {
  it('are what is served', () => expect(demoBoundaries()).toEqual(JSON.parse(JSON.stringify(boundaries))));

  it('hold 44 buurten in 7 wijken with 125 thousand inhabitants', () => {
    expect(boundaries.buurten.length).toBe(44);
    expect(boundaries.wijken.length).toBe(7);
    expect(new Set(boundaries.buurten.map((buurt) => buurt.wijk))).toEqual(new Set(boundaries.wijken.map((wijk) => wijk.code)));
    const inhabitants = boundaries.buurten.reduce((sum, buurt) => sum + buurt.inhabitants!, 0);
    expect(Math.round(inhabitants / 1000)).toBe(125);
  });

  it('have every label in its own buurt', () => {
    const holders = boundaries.buurten.map(({ label }) =>
      boundaries.shapes.findIndex((shape) => booleanPointInPolygon([label[0], label[1]], feature(shape))),
    );
    expect(holders).toEqual(boundaries.buurten.map((_, i) => i));
  });

  it('cover one city of about 60 km2 without gaps, overlaps or crossing lines', () => {
    const whole = union(featureCollection(boundaries.shapes.map(feature)))!;
    expect(whole.geometry.type).toBe('Polygon');
    expect(whole.geometry.coordinates.length).toBe(1);
    const parts = boundaries.shapes.reduce((sum, shape) => sum + area(feature(shape)), 0);
    expect(Math.abs(parts / area(whole) - 1)).toBeLessThan(1e-6);
    expect(Math.round(area(whole) / 1e6)).toBe(60);
    for (const shape of boundaries.shapes) expect(kinks(feature(shape) as never).features).toEqual([]);
  });

  it('let no buurt cross the Maas: only its bank is touched', () => {
    const line = smoothCourse(MAAS.course);
    boundaries.buurten.forEach((buurt, i) => {
      const sign = EAST.includes(buurt.name) ? 1 : -1;
      for (const [lng, lat] of boundaries.shapes[i]!.flat(2) as unknown as (readonly [number, number])[]) {
        const [x, y] = wgs84ToRd(lngLat(lng, lat));
        expect(sign * (x - crossingAt(line, y)), buurt.name).toBeGreaterThan(-MAAS.halfWidth);
      }
    });
  });

  it('say that they are schematic', () => {
    expect(boundaries.origin.kind).toBe('schematic');
    expect(boundaries.water.map((water) => water.name)).toContain('Maas');
  });
});
