import { type DaysEarlier, daysEarlier } from '../../../stats/effect/inspection-value.ts';
import { isInspected, type Outcome } from './outcomes.ts';

/** How many days earlier in their plan finds came than in a random order of the same days; days of each plan counted from its own first. */
export function earlierInPlans(outcomes: readonly Outcome[]): DaysEarlier {
  const inspected = outcomes.filter(isInspected);
  const first = new Map<string, number>();
  for (const { plan, result } of inspected) first.set(plan, Math.min(first.get(plan) ?? Number.POSITIVE_INFINITY, dayOf(result!.date)));
  return daysEarlier(
    inspected.map(({ plan, result }) => dayOf(result!.date) - first.get(plan)!),
    inspected.map(({ result }) => result!.found > 0),
  );
}

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;
