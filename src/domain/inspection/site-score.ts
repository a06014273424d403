import type { ScorePart } from './weights.ts';

/** One part of a score, with what is needed to say it in words. */
export interface PartScore {
  readonly part: ScorePart;
  readonly points: number;
  readonly most: number;
  /** What lies within three reaches; the distance-weighted sum of it; null for parts that count nothing. */
  readonly count: number | null;
  readonly weighted: number | null;
}

export interface SiteScore {
  readonly site: string;
  readonly points: number;
  readonly most: number;
  /** In the order of `SCORE_PARTS`; the points add up to `points`. */
  readonly parts: readonly PartScore[];
}
