import type { MultiPolygon } from '../domain/area.ts';
import type { CellId } from '../domain/cell.ts';
import type { LngLat } from '../domain/place.ts';
import type { Pack, PackHotspot } from '../domain/work/pack.ts';
import type { AppState } from './app-store.ts';

const CORNERS = 6;

/** The places of a pack as they are drawn: their cells, and the border round each. */
export interface PackMap {
  /** n * 6 corners, lng and lat in turn. */
  readonly corners: Float64Array;
  /** Position in `Pack.hotspots` of each of the n cells. */
  readonly place: Int32Array;
  /** By position in `Pack.hotspots`. */
  readonly shapes: readonly { readonly outline: MultiPolygon; readonly centre: LngLat }[];
}

/** Drawn from the cells that stand in the pack: a team needs no data and no study area for it. */
export async function packMap({ deps }: Pick<AppState, 'deps'>, { hotspots }: Pack): Promise<PackMap> {
  const { compute } = deps.workers;
  const shapes = await Promise.all(hotspots.map(({ cells }) => compute.shape(cells as readonly CellId[])));
  const owned = hotspots.flatMap(({ cells }: PackHotspot, at) => cells.map((id) => ({ id: id as CellId, at })));
  const rings = await Promise.all(owned.map(async ({ id }) => (await compute.shape([id])).outline[0]?.[0] ?? []));
  const corners = new Float64Array(owned.length * CORNERS * 2);
  for (const [cell, ring] of rings.entries()) {
    for (let corner = 0; corner < CORNERS; corner++) {
      // A ring is closed: its last point is its first again.
      const point = ring[Math.min(corner, ring.length - 2)];
      if (point) corners.set(point, (cell * CORNERS + corner) * 2);
    }
  }
  return { corners, place: Int32Array.from(owned, ({ at }) => at), shapes };
}
