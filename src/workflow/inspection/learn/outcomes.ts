import type { Pick } from '../../../domain/inspection/plan.ts';
import type { InspectionResult } from '../../../domain/inspection/result.ts';

/** Day from which a pick is known: the same on every device that has the plan. */
export const pickKey = ({ site, part, day }: { readonly site: string; readonly part: string; readonly day: number }): string =>
  `${site}|${part}|${day}`;

/** What became of a pick. */
export interface Outcome {
  /** Plan it belongs to. */
  readonly plan: string;
  /** What it is compared within: plans with other rates, shares and years never mix. */
  readonly pick: Pick;
  /** Null when nothing was written down yet. */
  readonly result: InspectionResult | null;
}

/** Whether an outcome says something about the choice: units were looked into. */
export const isInspected = ({ result }: Outcome): boolean => result !== null && result.outcome !== 'no-access' && result.units > 0;
