import type { AreaChoice } from './area.ts';
import type { CategoryId } from './category.ts';
import type { Resolution } from './cell.ts';
import type { Source } from './incident.ts';
import type { Period } from './time/month.ts';
import type { WaterBarriers } from './water-barriers.ts';

/** With what the counts of the period are compared. */
export type Comparison = 'expected' | 'previous' | 'lastYear';

/**
 * Hours of the week as 168 flags packed in a string of 42 hexadecimal digits (hour 0 = Monday 00 is
 * the highest bit), or null for the whole week.
 */
export type HourSelection = string | null;

/** The one filter that drives map, lists and charts together. */
export interface Filter {
  readonly period: Period;
  readonly comparison: Comparison;
  /** Empty means all. */
  readonly sources: readonly Source[];
  /** Empty means all. */
  readonly categories: readonly CategoryId[];
  readonly area: AreaChoice;
  readonly hours: HourSelection;
  readonly resolution: Resolution;
  /** Water that hotspots do not cross; `DEFAULT_BARRIERS` when left out. */
  readonly water?: WaterBarriers;
}

/** Which question the map answers: how unusual, or how busy. */
export type Lens = 'ongewoon' | 'druk';
