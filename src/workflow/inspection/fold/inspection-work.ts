import type { LwoSignal } from '../../../domain/inspection/lwo-signal.ts';
import type { Pick, PlanLimits, PlanQuality } from '../../../domain/inspection/plan.ts';
import type { InspectionResult } from '../../../domain/inspection/result.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import type { ScoreWeights } from '../../../domain/inspection/weights.ts';
import type { SwapReason } from '../../../domain/work/inspection-facts.ts';

/** A site that gave way to another. */
export interface Swap {
  readonly out: Pick;
  readonly into: string | null;
  readonly why: SwapReason;
  readonly reason: string;
  readonly role: string;
  readonly at: string;
}

export interface PlannedPick {
  readonly key: string;
  readonly pick: Pick;
  readonly locked: boolean;
  /** The last word; `said` is how often something was written down. */
  readonly result: InspectionResult | null;
  readonly said: number;
}

export interface InspectionPlan {
  readonly id: string;
  readonly title: string;
  /** When it was made first, and how often. */
  readonly madeAt: string;
  readonly versions: number;
  readonly asOf: string;
  readonly limits: PlanLimits;
  readonly weights: number;
  readonly quality: PlanQuality;
  /** In order of day and route. */
  readonly picks: readonly PlannedPick[];
  readonly swaps: readonly Swap[];
  /** Its sites as they were when it was made; empty of a plan of before that was kept. */
  readonly sites: readonly InspectionSite[];
  /** It was made on the made-up sites of the demo city. */
  readonly isDemo: boolean;
}

/** Everything that stands about inspections. */
export interface InspectionWork {
  /** By number; `lastInspected` is the last known of file and results. */
  readonly sites: readonly InspectionSite[];
  /** Versions of the weights, the first is that of the app. */
  readonly weights: readonly ScoreWeights[];
  /** Newest first. */
  readonly plans: readonly InspectionPlan[];
  /** The last word on every visit, by date. */
  readonly results: readonly InspectionResult[];
  readonly signals: readonly LwoSignal[];
}
