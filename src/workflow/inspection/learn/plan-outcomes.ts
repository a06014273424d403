import type { InspectionPlan } from '../fold/inspection-work.ts';
import type { Outcome } from './outcomes.ts';

/** Every pick of every plan with what came of it; what was swapped out counts as not inspected, so that a lot cannot be quietly left out. */
export const planOutcomes = (plans: readonly InspectionPlan[]): Outcome[] =>
  plans.flatMap(({ id, picks, swaps }) => [
    ...picks.map(({ pick, result }) => ({ plan: id, pick, result })),
    ...swaps.map(({ out }) => ({ plan: id, pick: out, result: null })),
  ]);
