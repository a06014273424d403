import type { MultiPolygon } from '../../../domain/area.ts';

type Ring = readonly (readonly [number, number])[];
const M_PER_DEGREE = 111_320;

/** Where a place in degrees stands in a picture, px. */
export interface PictureView {
  readonly x: (lng: number) => number;
  readonly y: (lat: number) => number;
  readonly isIn: (lng: number, lat: number) => boolean;
}

/** A plane that is true in the middle: fine for a few kilometres. */
export function viewOf(around: MultiPolygon, margin: number, width: number, height: number): PictureView {
  const points = around.flat(2);
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const perLng = M_PER_DEGREE * Math.cos((middle[1] * Math.PI) / 180);
  const metres = Math.max(((east - west) * perLng + 2 * margin) / width, ((north - south) * M_PER_DEGREE + 2 * margin) / height);
  const x = (lng: number): number => width / 2 + ((lng - middle[0]) * perLng) / metres;
  const y = (lat: number): number => height / 2 - ((lat - middle[1]) * M_PER_DEGREE) / metres;
  const isIn = (lng: number, lat: number): boolean => x(lng) > -40 && x(lng) < width + 40 && y(lat) > -40 && y(lat) < height + 40;
  return { x, y, isIn };
}

export const ringPath = (ring: Ring, { x, y }: PictureView): string =>
  `M${ring.map(([lng, lat]) => `${x(lng).toFixed(1)} ${y(lat).toFixed(1)}`).join('L')}Z`;
export const shapePath = (shape: MultiPolygon, view: PictureView): string =>
  shape.flatMap((polygon) => polygon.map((ring) => ringPath(ring, view))).join('');
