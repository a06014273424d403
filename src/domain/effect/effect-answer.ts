import type { CellId } from '../cell.ts';
import type { Month } from '../time/month.ts';
import type { EffectRequest } from './effect-request.ts';

/** Counts of one area; `factor` makes them comparable with the place acted on. */
export interface EffectCounts {
  readonly cells: number;
  readonly before: number;
  readonly after: number;
  /** So many times as high as the place acted on, 1 for that place itself. */
  readonly size: number;
}

/** A place that the app proposes to compare with. */
export interface ComparisonPlace {
  readonly cells: readonly CellId[];
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Mean squared difference of the root counts; about 0.5 between equal places. */
  readonly distance: number;
}

/** More (above 0) or fewer incidents in the months after than the comparison lets expect. */
export interface EffectDifference {
  readonly estimate: number;
  /** 90 %, as Wheeler & Ratcliffe: every count is Poisson. */
  readonly poisson: readonly [low: number, high: number];
  /** 90 %, widened by how much other places change by themselves; verdicts use this one. */
  readonly interval: readonly [low: number, high: number];
  /** Factor on the variance, 1 or more. */
  readonly dispersion: number;
}

/** Where in the ring it rose most. */
export interface MovedTo {
  readonly cells: readonly CellId[];
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

export interface EffectVisible {
  /** Incidents fewer in `months` months, seen in 80 % of cases. */
  readonly incidents: number;
  readonly share: number;
  readonly possible: boolean;
  readonly months: number;
}

/** Running total of how much more or less than expected, month by month from the first month before. */
export interface EffectCourse {
  readonly months: readonly Month[];
  readonly target: readonly number[];
  /** The comparison, brought to the height of the place. */
  readonly comparison: readonly number[];
  /** Sum of target minus comparison over the months after, 0 before. */
  readonly cumulative: readonly number[];
  /** 90 % around no effect at each month after, 0 before. */
  readonly chance: readonly number[];
}

export type EffectVerdict =
  | { readonly kind: 'not-started' }
  /** Too few incidents, or too few months, to say anything. */
  | { readonly kind: 'too-little'; readonly why: 'months' | 'incidents' | 'comparison' }
  | { readonly kind: 'fell' }
  | { readonly kind: 'moved'; readonly to: MovedTo }
  | { readonly kind: 'rose' }
  /** `fall` is the largest fall that is not ruled out, as a share; `rise` the largest rise. */
  | { readonly kind: 'not-shown'; readonly fall: number; readonly rise: number };

export interface EffectAnswer {
  readonly request: EffectRequest;
  readonly before: readonly Month[];
  readonly after: readonly Month[];
  /** Left out of before because they caused the flag. */
  readonly leftOut: readonly Month[];
  /** Months on which the comparison was matched. */
  readonly matchedOn: readonly Month[];
  readonly target: EffectCounts;
  readonly comparison: EffectCounts;
  readonly ring: EffectCounts;
  readonly ringComparison: EffectCounts;
  /** Empty when the user chose an area. */
  readonly places: readonly ComparisonPlace[];
  /** What the place would have had in the months after, had it gone as the comparison. */
  readonly expected: number;
  readonly local: EffectDifference;
  readonly displaced: EffectDifference;
  readonly total: EffectDifference;
  /** Null where nothing fell. */
  readonly wdq: number | null;
  readonly movedTo: MovedTo | null;
  readonly visible: EffectVisible;
  readonly course: EffectCourse;
  readonly verdict: EffectVerdict;
}

/** Where an answer is: `noData` when nothing is loaded to measure with. */
export type EffectEntry = { readonly state: 'busy' | 'failed' | 'noData' } | { readonly state: 'ready'; readonly answer: EffectAnswer };
