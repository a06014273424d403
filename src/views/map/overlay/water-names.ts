import type { Boundaries } from '../../../domain/area.ts';
import type { Point } from '../camera.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import { crosses, type Rect } from './rect.ts';

export interface WaterName {
  readonly text: string;
  readonly at: Point;
  /** Degrees, clockwise; never upside down. */
  readonly angle: number;
  /** Width of the water there, Mercator units: names are left out where it is narrow on the screen. */
  readonly breadth: number;
}

/** Names along wide water that runs from north to south: at a few heights, in the middle, turned with its course. */
export function waterNames(boundaries: Boundaries, parts = 7): readonly WaterName[] {
  return boundaries.water.flatMap(({ name, shape }) => {
    const rings = shape.flat().map((ring) => ring.map(([lng, lat]): Point => [mercatorX(lng), mercatorY(lat)]));
    const ys = rings.flat().map(([, y]) => y);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const height = bottom - top;
    return Array.from({ length: parts }, (_, part) => top + (height * (part + 0.5)) / parts).flatMap((y): WaterName[] => {
      const here = widestAt(rings, y);
      const above = widestAt(rings, y - height * 0.02);
      const below = widestAt(rings, y + height * 0.02);
      if (!here || !above || !below || height < here.breadth * 6) return [];
      const angle = (Math.atan2(height * 0.04, below.middle - above.middle) * 180) / Math.PI;
      return [{ text: name, at: [here.middle, y], angle: angle > 90 ? angle - 180 : angle, breadth: here.breadth }];
    });
  });
}

const ROOM = 9;

/** Names that find the water wide enough (`narrowest` px) and stand clear of rings, at a width of the Mercator square in px. */
export function clearWaterNames(
  names: readonly WaterName[],
  rings: readonly (readonly Point[])[],
  world: number,
  widthOf: (line: string) => number,
  narrowest = 11,
): readonly WaterName[] {
  return names.filter((name) => {
    if (name.breadth * world < narrowest) return false;
    const [x, y] = [name.at[0] * world, name.at[1] * world];
    const turn = (name.angle * Math.PI) / 180;
    const half = widthOf(name.text) / 2 + ROOM;
    const spots = [-1, -0.5, 0, 0.5, 1].map((part): Rect => {
      const [px, py] = [x + Math.cos(turn) * half * part, y + Math.sin(turn) * half * part];
      return [px - ROOM, py - ROOM, px + ROOM, py + ROOM];
    });
    return !rings.some((ring) => {
      const sides = ring.map((point, at) => [point, ring[(at + 1) % ring.length]!] as const);
      return spots.some((spot) => sides.some(([a, b]) => crosses(spot, a[0] * world, a[1] * world, b[0] * world, b[1] * world)));
    });
  });
}

function widestAt(rings: readonly (readonly Point[])[], y: number): { readonly middle: number; readonly breadth: number } | null {
  const hits = rings
    .flatMap((ring) =>
      ring.flatMap(([ax, ay], at): number[] => {
        const [bx, by] = ring[(at + 1) % ring.length]!;
        return ay > y !== by > y ? [ax + ((y - ay) / (by - ay)) * (bx - ax)] : [];
      }),
    )
    .sort((a, b) => a - b);
  let best: { middle: number; breadth: number } | null = null;
  for (let i = 0; i + 1 < hits.length; i += 2) {
    const breadth = hits[i + 1]! - hits[i]!;
    if (!best || breadth > best.breadth) best = { middle: (hits[i]! + hits[i + 1]!) / 2, breadth };
  }
  return best;
}
