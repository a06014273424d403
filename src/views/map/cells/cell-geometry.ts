import { mercatorX, mercatorY } from '../mercator.ts';

/** A centre and six corners. */
export const VERTICES_PER_CELL = 7;

export interface CellGeometry {
  readonly cells: number;
  /** Mercator point that the vertices are relative to, so that 32-bit floats keep centimetres. */
  readonly origin: readonly [number, number];
  /** n * 7 vertices of x, y (Mercator from the origin) and edge (0 in the centre, 1 on the border). */
  readonly vertices: Float32Array;
  /** n * 6 triangles. */
  readonly indices: Uint32Array;
}

/** Triangles of hexagons. `corners` is n * 6 points of lng, lat. */
export function cellGeometry(corners: Float64Array): CellGeometry {
  const cells = corners.length / 12;
  const origin: readonly [number, number] = cells > 0 ? [mercatorX(corners[0]!), mercatorY(corners[1]!)] : [0, 0];
  const vertices = new Float32Array(cells * VERTICES_PER_CELL * 3);
  const indices = new Uint32Array(cells * 18);
  for (let cell = 0; cell < cells; cell++) {
    const first = cell * VERTICES_PER_CELL;
    let sumX = 0;
    let sumY = 0;
    for (let k = 0; k < 6; k++) {
      const x = mercatorX(corners[cell * 12 + k * 2]!) - origin[0];
      const y = mercatorY(corners[cell * 12 + k * 2 + 1]!) - origin[1];
      sumX += x;
      sumY += y;
      vertices.set([x, y, 1], (first + 1 + k) * 3);
      indices.set([first, first + 1 + k, first + 1 + ((k + 1) % 6)], cell * 18 + k * 3);
    }
    vertices.set([sumX / 6, sumY / 6, 0], first * 3);
  }
  return { cells, origin, vertices, indices };
}
