import type { BuurtCode } from '../area.ts';
import type { CellId, Resolution } from '../cell.ts';
import type { HourSelection } from '../filter.ts';
import type { Source } from '../incident.ts';
import type { LngLat } from '../place.ts';
import type { Month, Period } from '../time/month.ts';
import type { WaterBarriers } from '../water-barriers.ts';

/** Where something is done: cells of a hotspot, whole buurten, or all within a distance of points. */
export type EffectArea =
  | { readonly kind: 'cells'; readonly cells: readonly CellId[] }
  | { readonly kind: 'buurten'; readonly codes: readonly BuurtCode[] }
  | { readonly kind: 'points'; readonly points: readonly LngLat[]; readonly metres: number };

/** With what the place is compared: places the app finds, without some of them, or an area of one's own. */
export type EffectComparison =
  | { readonly kind: 'matched'; readonly without: readonly CellId[] }
  | { readonly kind: 'area'; readonly area: EffectArea };

export interface EffectRequest {
  readonly resolution: Resolution;
  /** Water that nuisance does not move across; `DEFAULT_BARRIERS` when left out. */
  readonly water?: WaterBarriers;
  /** Store codes, null for all. */
  readonly categories: readonly number[] | null;
  readonly sources: readonly Source[];
  readonly hours: HourSelection;
  readonly target: EffectArea;
  /** First month that counts as after. */
  readonly start: Month;
  /** The start lies within the month before `start`, which then counts on neither side. */
  readonly partial: boolean;
  /** Months because of which the place was chosen: they never count as before. */
  readonly flagged: readonly Month[];
  /** Whole months for which there is data. */
  readonly data: Period;
  /** Months before and after, at most. */
  readonly before: number;
  readonly after: number;
  /** Width of the ring around the place, in cells. */
  readonly ring: number;
  readonly comparison: EffectComparison;
  /** Cells of other places acted on: never compared with, though nuisance may move there. */
  readonly except: readonly CellId[];
}

export const EFFECT_MONTHS = 12;
/** Rings on offer, in cells; the default is about 600 metres at resolution 10. */
export const EFFECT_RINGS = [2, 5, 8] as const;
export const EFFECT_RING = 5;
