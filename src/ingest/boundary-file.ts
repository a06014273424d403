import type { Boundaries } from '../domain/area.ts';
import type { Outcome } from '../domain/issue.ts';

/** Buurten from a GeoJSON file or a zipped shapefile, in RD or WGS84. */
export async function readBoundaryFile(_file: Blob, _name: string): Promise<Outcome<Boundaries>> {
  throw new Error('not built yet');
}
