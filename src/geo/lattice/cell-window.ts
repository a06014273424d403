/** A number per lattice cell in a rectangle of axial coordinates. */
export interface CellWindow {
  readonly minQ: number;
  readonly minR: number;
  readonly width: number;
  readonly height: number;
  /** `slot[(r - minR) * width + (q - minQ)]`, -1 for nothing. */
  readonly slot: Int32Array;
}

/** More cells than this (200 MB) is no longer one city. */
const MOST = 50_000_000;

/** A window that holds the position of every given cell, null when they lie too far apart for a table. */
export function windowOf(q: Int32Array, r: Int32Array): CellWindow | null {
  let [minQ, maxQ, minR, maxR] = [0x7fffffff, -0x80000000, 0x7fffffff, -0x80000000];
  for (let i = 0; i < q.length; i++) {
    minQ = Math.min(minQ, q[i]!);
    maxQ = Math.max(maxQ, q[i]!);
    minR = Math.min(minR, r[i]!);
    maxR = Math.max(maxR, r[i]!);
  }
  if (q.length === 0) return { minQ: 0, minR: 0, width: 0, height: 0, slot: new Int32Array(0) };
  const [width, height] = [maxQ - minQ + 1, maxR - minR + 1];
  if (width * height > MOST) return null;
  const slot = new Int32Array(width * height).fill(-1);
  for (let i = 0; i < q.length; i++) slot[(r[i]! - minR) * width + (q[i]! - minQ)] = i;
  return { minQ, minR, width, height, slot };
}

/** What the window holds at a cell, -1 for nothing and outside it. */
export function slotAt(window: CellWindow, q: number, r: number): number {
  const column = q - window.minQ;
  const row = r - window.minR;
  if (column < 0 || row < 0 || column >= window.width || row >= window.height) return -1;
  return window.slot[row * window.width + column]!;
}
