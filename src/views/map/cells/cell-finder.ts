import { mercatorX, mercatorY } from '../mercator.ts';

export interface CellFinder {
  /** Dense index of the cell that holds a point (degrees), null outside all cells. */
  readonly at: (lng: number, lat: number) => number | null;
  /** Cells whose centre lies in a ring of Mercator points. */
  readonly inside: (ring: readonly (readonly [number, number])[]) => number[];
}

/** Finds cells by place: buckets of centres, then the true hexagon. `corners` is n * 6 points of lng, lat. */
export function createCellFinder(corners: Float64Array): CellFinder {
  const cells = corners.length / 12;
  const points = Float64Array.from(corners, (value, at) => (at % 2 === 0 ? mercatorX(value) : mercatorY(value)));
  const centres = new Float64Array(cells * 2);
  let reach = 0;
  for (let cell = 0; cell < cells; cell++) {
    for (let k = 0; k < 12; k++) centres[cell * 2 + (k % 2)]! += points[cell * 12 + k]! / 6;
    reach = Math.max(reach, Math.hypot(points[cell * 12]! - centres[cell * 2]!, points[cell * 12 + 1]! - centres[cell * 2 + 1]!));
  }
  const key = (x: number, y: number): string => `${Math.floor(x / reach)},${Math.floor(y / reach)}`;
  const buckets = new Map<string, number[]>();
  for (let cell = 0; cell < cells; cell++) {
    const name = key(centres[cell * 2]!, centres[cell * 2 + 1]!);
    const bucket = buckets.get(name);
    if (bucket) bucket.push(cell);
    else buckets.set(name, [cell]);
  }
  const holds = (cell: number, x: number, y: number): boolean => {
    let sign = 0;
    for (let k = 0; k < 6; k++) {
      const [ax, ay] = [points[cell * 12 + k * 2]!, points[cell * 12 + k * 2 + 1]!];
      const next = (k + 1) % 6;
      const [bx, by] = [points[cell * 12 + next * 2]!, points[cell * 12 + next * 2 + 1]!];
      const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      if (side !== 0 && sign !== 0 && Math.sign(side) !== sign) return false;
      if (side !== 0) sign = Math.sign(side);
    }
    return true;
  };
  return {
    at(lng, lat) {
      const [x, y] = [mercatorX(lng), mercatorY(lat)];
      for (const dx of [0, -reach, reach]) {
        for (const dy of [0, -reach, reach]) {
          const hit = buckets.get(key(x + dx, y + dy))?.find((cell) => holds(cell, x, y));
          if (hit !== undefined) return hit;
        }
      }
      return null;
    },
    inside: (ring) =>
      Array.from({ length: cells }, (_, cell) => cell).filter((cell) => isInRing(ring, centres[cell * 2]!, centres[cell * 2 + 1]!)),
  };
}

/** Even-odd rule. The ring need not repeat its first point. */
export function isInRing(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
