import type { Brand } from './brand.ts';

/** H3 index as 15 hexadecimal characters, as h3-js writes it. */
export type CellId = Brand<string, 'CellId'>;

export type Resolution = 8 | 9 | 10 | 11;

export const RESOLUTIONS: readonly Resolution[] = [8, 9, 10, 11];
export const DEFAULT_RESOLUTION: Resolution = 10;

/**
 * The cells of a municipality at one resolution, zero-filled and fixed by the boundary.
 * Everywhere else a cell is its position in `ids` (0..n-1), the dense cell index.
 */
export interface StudyArea {
  readonly resolution: Resolution;
  /** n cells whose centre lies in the municipality, in ascending order of id. */
  readonly ids: readonly CellId[];
  /** n longitudes and latitudes of the centres, degrees. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Index of the buurt that holds the centre, -1 when none does. */
  readonly buurt: Int16Array;
  /** Neighbours at distance 1 without the cell itself. */
  readonly neighbours: Adjacency;
}

/** Compressed sparse rows: the neighbours of i are `index[offset[i] .. offset[i + 1])`. */
export interface Adjacency {
  /** n + 1 positions in `index`. */
  readonly offset: Int32Array;
  readonly index: Int32Array;
}
