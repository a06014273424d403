/** Takes the plane of a face to axial coordinates of the lattice: q = qx*x + qy*y, r = rx*x + ry*y. */
export interface LatticeAxes {
  readonly qx: number;
  readonly qy: number;
  readonly rx: number;
  readonly ry: number;
}

/** In place of q: the cell is not known, because the point is not on the face or lies on an edge between cells. */
export const UNSURE = -0x80000000;

/** A point this close to an edge, in steps of the lattice, is left to h3-js. */
const EDGE_BAND = 1e-6;

/** Every resolution is sqrt(7) finer than the one before; the odd ones are turned by asin(sqrt(3/28)). */
export function latticeAxes(resolution: number): LatticeAxes {
  const scale = Math.sqrt(7) ** resolution;
  const turn = resolution % 2 === 1 ? Math.asin(Math.sqrt(3 / 28)) : 0;
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  // x' = x cos + y sin, y' = y cos - x sin; q = x' - y'/sqrt(3), r = 2y'/sqrt(3).
  const third = 1 / Math.sqrt(3);
  return { qx: cos + sin * third, qy: sin - cos * third, rx: -2 * sin * third, ry: 2 * cos * third };
}

/** Nearest lattice point of `x[0..n)`, `y[0..n)` as axial coordinates; `UNSURE` in `q` where that cannot be said. */
export function roundToLattice(axes: LatticeAxes, x: Float64Array, y: Float64Array, n: number, q: Int32Array, r: Int32Array): void {
  const { qx, qy, rx, ry } = axes;
  const limit = 1 - 2 * EDGE_BAND;
  for (let i = 0; i < n; i++) {
    const a = qx * x[i]! + qy * y[i]!;
    const b = rx * x[i]! + ry * y[i]!;
    let na = Math.floor(a + 0.5);
    let nb = Math.floor(b + 0.5);
    let da = a - na;
    let db = b - nb;
    const dc = Math.floor(0.5 - a - b) + a + b;
    // The three rounded coordinates must add up to 0: mend the one that was rounded furthest.
    const sum = Math.round(da + db - dc);
    if (sum !== 0) {
      const fa = Math.abs(da);
      const fb = Math.abs(db);
      const fc = Math.abs(dc);
      if (fa > fb && fa > fc) {
        na += sum;
        da -= sum;
      } else if (fb > fc) {
        nb += sum;
        db -= sum;
      }
    }
    const inside = Math.abs(da - db) < limit && Math.abs(da + 2 * db) < limit && Math.abs(2 * da + db) < limit;
    q[i] = inside ? na : UNSURE;
    r[i] = nb;
  }
}
