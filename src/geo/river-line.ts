import type { Boundaries, MultiPolygon } from '../domain/area.ts';
import type { StudyArea } from '../domain/cell.ts';
import { isBarrier, type WaterBarriers } from '../domain/water-barriers.ts';
import { type Barrier, cutAtBarriers } from './barriers.ts';

type Point = readonly [number, number];

const squared = (a: Point, b: Point, stretch: number): number => ((a[0] - b[0]) * stretch) ** 2 + (a[1] - b[1]) ** 2;

/** Nearest point to p on the segment a - b; `stretch` makes a degree of longitude as long as one of latitude. */
function nearestOn(p: Point, a: Point, b: Point, stretch: number): Point {
  const [ux, uy] = [(b[0] - a[0]) * stretch, b[1] - a[1]];
  const length = ux * ux + uy * uy;
  const along = length === 0 ? 0 : ((p[0] - a[0]) * stretch * ux + (p[1] - a[1]) * uy) / length;
  const t = Math.max(0, Math.min(1, along));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Positions of the two points of a ring that lie furthest apart: where a river begins and ends. */
function endsOf(ring: readonly Point[], stretch: number): readonly [number, number] {
  let [from, to, most] = [0, 0, -1];
  for (let i = 0; i < ring.length; i++) {
    for (let j = i + 1; j < ring.length; j++) {
      const apart = squared(ring[i]!, ring[j]!, stretch);
      if (apart > most) [from, to, most] = [i, j, apart];
    }
  }
  return [from, to];
}

/**
 * The middle of a long narrow water: its outline is cut at the two points that lie furthest apart, and every point of one
 * bank is set halfway to the nearest point of the other. The middle and not the banks, so that a cell that is half quay
 * and half river stays with its quay.
 * @param outline closed ring, degrees
 */
export function middleOf(outline: readonly Point[]): Barrier {
  const ring = outline.slice(0, -1);
  if (ring.length < 4) return [];
  const stretch = Math.cos((ring[0]![1] * Math.PI) / 180);
  const [from, to] = endsOf(ring, stretch);
  const bank = ring.slice(from, to + 1);
  const other = [...ring.slice(to), ...ring.slice(0, from + 1)];
  return bank.map((point) => {
    let nearest = other[0]!;
    for (let k = 1; k < other.length; k++) {
      const candidate = nearestOn(point, other[k - 1]!, other[k]!, stretch);
      if (squared(point, candidate, stretch) < squared(point, nearest, stretch)) nearest = candidate;
    }
    return [(point[0] + nearest[0]) / 2, (point[1] + nearest[1]) / 2];
  });
}

const outlinesOf = (shape: MultiPolygon): (readonly Point[])[] => shape.flatMap((polygon) => polygon.slice(0, 1));

/** The middle of every water that counts as a barrier; bridges do not open it. */
export function waterBarriers(water: Boundaries['water'], which: WaterBarriers): readonly Barrier[] {
  return water
    .filter(({ name }) => isBarrier(name, which))
    .flatMap(({ shape }) => outlinesOf(shape))
    .map(middleOf);
}

/** The area with neighbours on their own side of the water and of the user's lines only; cells and their order stay the same. */
export function atBarriers(area: StudyArea, { water, lines = [] }: Pick<Boundaries, 'water' | 'lines'>, which: WaterBarriers): StudyArea {
  const barriers = [...waterBarriers(water, which), ...lines.map(({ line }) => line)];
  return barriers.length === 0 ? area : { ...area, neighbours: cutAtBarriers(area.neighbours, area.lng, area.lat, barriers) };
}
