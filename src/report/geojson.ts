import type { MultiPolygon } from '../domain/area.ts';
import type { ExportTable } from '../domain/report/csv-cell.ts';
import { rounded } from './rounding.ts';

export interface OutlinedPlace {
  readonly id: string;
  readonly outline: MultiPolygon;
}

/** About a centimetre. */
const DIGITS = 7;

type Ring = readonly (readonly [number, number])[];

/** Twice the signed area: positive when the ring runs counter-clockwise. */
function turning(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += (ring[i - 1]![0] - ring[i]![0]) * (ring[i - 1]![1] + ring[i]![1]);
  return sum;
}

/** Outsides counter-clockwise and holes clockwise, as RFC 7946 asks. */
function wound(outline: MultiPolygon): number[][][][] {
  return outline.map((polygon) =>
    polygon.map((ring, i) => {
      const points = ring.map(([lng, lat]) => [rounded(lng, DIGITS), rounded(lat, DIGITS)]);
      return turning(ring) > 0 === (i === 0) ? points : points.reverse();
    }),
  );
}

/**
 * Outlines of places with the cells of their table rows as properties, in degrees WGS84. What the export says about
 * itself stands in the member `brandpunt`, which other programs skip.
 * @param table one row per place, in the same order
 */
export function geojsonFile(heading: readonly string[], table: ExportTable, places: readonly OutlinedPlace[]): Uint8Array<ArrayBuffer> {
  const features = places.map((place, i) => ({
    type: 'Feature',
    id: place.id,
    geometry: { type: 'MultiPolygon', coordinates: wound(place.outline) },
    properties: Object.fromEntries(table.columns.map((column, at) => [column, table.rows[i]![at] ?? null])),
  }));
  const file = { type: 'FeatureCollection', brandpunt: heading, features };
  return new TextEncoder().encode(JSON.stringify(file, null, 1));
}
