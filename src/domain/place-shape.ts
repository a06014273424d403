import type { MultiPolygon } from './area.ts';
import type { LngLat } from './place.ts';

/** Cells as one thing to draw. */
export interface PlaceShape {
  readonly outline: MultiPolygon;
  readonly centre: LngLat;
  readonly hectares: number;
}
