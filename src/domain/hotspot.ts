import type { CategoryId } from './category.ts';
import type { CellId } from './cell.ts';

/** Against the previous month: new or gone = no linked hotspot then or now; growing or shrinking = change beyond chance (p < 0.05). */
export type HotspotState = 'nieuw' | 'groeiend' | 'aanhoudend' | 'krimpend' | 'uitgedoofd';

/** A place with a concentration that the system flagged and nobody has judged yet. */
export interface Hotspot {
  /** Number in the list, from 1. */
  readonly rank: number;
  /** Dense indices in the study area. */
  readonly cells: readonly number[];
  readonly ids: readonly CellId[];
  readonly buurt: string;
  /** Place name: buurt and the short code of the cell with the most incidents, never an invented address. */
  readonly place: string;
  readonly state: HotspotState;
  readonly count: number;
  readonly expected: number;
  /** Bounds between which 80 of 100 ordinary months fall. */
  readonly band: readonly [low: number, high: number];
  readonly previousCount: number;
  readonly mainCategory: CategoryId;
  /** Smallest p and q over its cells and categories. */
  readonly p: number;
  readonly q: number;
}
