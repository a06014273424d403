import type { Boundaries } from '../domain/area.ts';
import type { Outcome } from '../domain/issue.ts';

/** Buurten of one municipality from a parsed GeoJSON FeatureCollection in RD or WGS84, with the property names of CBS and PDOK. */
export function readBoundaries(_geojson: unknown, _file: string): Outcome<Boundaries> {
  throw new Error('not built yet');
}
