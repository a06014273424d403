import type { CellId } from '../domain/cell.ts';
import type { LngLat } from '../domain/place.ts';

/** Points grouped by the H3 cell they lie in. */
export interface CellGroups {
  /** Per point the position of its cell in `ids`, -1 for a point that is not finite. */
  readonly group: Int32Array;
  /** The cells that occur, in order of first appearance. */
  readonly ids: readonly CellId[];
}

export interface LatticeIndexer {
  readonly resolution: number;
  /** Degrees WGS84. */
  index(lng: Float64Array, lat: Float64Array): CellGroups;
}

/** An indexer that is exact everywhere and fast on the icosahedron face of `near`. Resolution 0-15. */
export function createLatticeIndexer(_near: LngLat, _resolution: number): LatticeIndexer {
  throw new Error('not built yet');
}
