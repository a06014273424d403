import type { MultiPolygon } from '../../../domain/area.ts';
import type { Point } from '../camera.ts';
import { isInRing } from '../cells/cell-finder.ts';
import type { MapHotspot } from '../map-props.ts';
import { mercatorX, mercatorY } from '../mercator.ts';

/** Outline of a hotspot in Mercator, with the corner its number hangs on. */
export interface Outline {
  readonly hotspot: MapHotspot;
  readonly rings: readonly (readonly Point[])[];
  readonly badge: Point;
}

const project = (shape: MultiPolygon): Point[][] => shape.flat().map((ring) => ring.map(([lng, lat]) => [mercatorX(lng), mercatorY(lat)]));

/** The number hangs at the top right: the corner that lies furthest to the north-east. */
export function outlineOf(hotspot: MapHotspot): Outline {
  const rings = project(hotspot.outline);
  const corners = rings.flat();
  const corner = corners.reduce<Point>((best, point) => (point[0] - point[1] > best[0] - best[1] ? point : best), corners[0] ?? [0, 0]);
  const badge: Point = hotspot.label ? [mercatorX(hotspot.label[0]), mercatorY(hotspot.label[1])] : corner;
  return { hotspot, rings, badge };
}

/** Hotspot that holds a Mercator point; with holes by the even-odd rule. */
export const hotspotAt = (outlines: readonly Outline[], x: number, y: number): MapHotspot | null =>
  outlines.find(({ rings }) => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1)?.hotspot ?? null;
