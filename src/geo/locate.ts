import type { Boundaries } from '../domain/area.ts';
import { RESOLUTIONS, type Resolution, type StudyArea } from '../domain/cell.ts';
import type { Located } from '../domain/located.ts';
import { lngLat } from '../domain/place.ts';
import { faceOf } from './lattice/face.ts';
import { project, projectionAt } from './lattice/projection.ts';
import { createCellFinder, type Stretch } from './locate/cell-finder.ts';
import { type BuurtFinder, buurtFinderOf } from './polygon/buurt-finder.ts';

export interface Locator {
  /** Degrees WGS84, NaN for no location. The arrays stay the caller's. */
  locate(lng: Float64Array, lat: Float64Array): Located;
}

/** Points handled at a time: small enough to stay in the processor's cache. */
const CHUNK = 4096;

const perResolution = <T>(make: (resolution: Resolution) => T) =>
  Object.fromEntries(RESOLUTIONS.map((resolution) => [resolution, make(resolution)])) as Record<Resolution, T>;

interface Placing {
  readonly buurt: Int16Array;
  readonly missing: number;
  readonly outside: number;
}

function placeInBuurten(finder: BuurtFinder, lng: Float64Array, lat: Float64Array): Placing {
  const buurt = new Int16Array(lng.length).fill(-1);
  let [missing, outside] = [0, 0];
  for (let i = 0; i < buurt.length; i++) {
    if (!Number.isFinite(lng[i]!) || !Number.isFinite(lat[i]!)) missing++;
    else {
      buurt[i] = finder.find(lng[i]!, lat[i]!);
      if (buurt[i] === -1) outside++;
    }
  }
  return { buurt, missing, outside };
}

/**
 * Prepares borders and study areas once, so that points can be placed fast. Only what lies in a buurt gets a cell; when the
 * centre of its own H3 cell lies outside the municipality that is the cell with the centre nearest to it, and it counts as moved.
 */
export function createLocator(boundaries: Boundaries, areas: readonly StudyArea[]): Locator {
  const buurten = buurtFinderOf(boundaries.shapes);
  const [west, south] = boundaries.shapes[0]?.[0]?.[0]?.[0] ?? [0, 0];
  const corner = lngLat(west, south);
  const face = faceOf(corner);
  const projection = projectionAt(face, corner);
  const finders = areas.map((area) => createCellFinder(area, face, CHUNK));
  const [x, y] = [new Float64Array(CHUNK), new Float64Array(CHUNK)];

  function locate(lng: Float64Array, lat: Float64Array): Located {
    if (lng.length !== lat.length) throw new RangeError(`${lng.length} longitudes and ${lat.length} latitudes`);
    const placing = placeInBuurten(buurten, lng, lat);
    const cells = perResolution(() => new Int32Array(lng.length).fill(-1));
    const moved = perResolution(() => 0);
    for (let from = 0; from < lng.length; from += CHUNK) {
      const stretch: Stretch = { lng, lat, x, y, from, to: Math.min(from + CHUNK, lng.length) };
      project(projection, lng, lat, from, stretch.to, x, y);
      for (const { area, fill } of finders) moved[area.resolution] += fill(stretch, placing.buurt, cells[area.resolution]);
    }
    return { ...placing, cells, moved };
  }
  return { locate };
}
