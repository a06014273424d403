import { type Share, shareOf } from '../../../stats/effect/inspection-value.ts';
import { hitDispersion, type LiftStratum, lotNeeded, type PooledLift, pooledLift } from '../../../stats/effect/pooled-lift.ts';
import type { Outcome } from './outcomes.ts';

/**
 * `better`, `worse`: the interval lies clear of 1. `alike`: it lies within 1/2 and 2, so that a large difference is ruled out.
 * `unknown`: the figures do not carry an answer yet.
 */
export type LiftVerdict = 'better' | 'worse' | 'alike' | 'unknown';

export interface LiftOverPlans {
  readonly scored: Share;
  readonly random: Share;
  readonly hand: Share;
  readonly pooled: PooledLift;
  readonly dispersion: number;
  readonly verdict: LiftVerdict;
  /** Plans that say something: both parts were inspected. */
  readonly plans: number;
  /** Picks by lot that were not inspected: no access, or nothing written down. */
  readonly lotMissed: number;
  /** Units by lot that are needed to see a doubling in four of five cases, at the rate that was found; null without finds. */
  readonly lotForDoubling: number | null;
}

const countOf = (outcomes: readonly Outcome[], part: string): readonly [hits: number, of: number] => {
  let [hits, of] = [0, 0];
  for (const { pick, result } of outcomes) {
    if (pick.part !== part || result === null || result.outcome === 'no-access') continue;
    hits += result.found;
    of += result.units;
  }
  return [hits, of];
};

export function verdictOf([low, high]: readonly [number, number]): LiftVerdict {
  if (low > 1) return 'better';
  if (high < 1) return 'worse';
  return low >= 0.5 && high <= 2 ? 'alike' : 'unknown';
}

/** How much more the finds of one part differ from site to site than by chance, within plans. */
const spreadOf = (outcomes: readonly Outcome[], part: string): number =>
  hitDispersion(
    outcomes.flatMap(({ plan, pick, result }) =>
      pick.part === part && result !== null && result.outcome !== 'no-access'
        ? [{ group: plan, hits: result.found, of: result.units }]
        : [],
    ),
  );

/** The variance of the log of the lift is about `1 / x + 1 / y`; each term grows by the spread of its own part. */
function joinedDispersion(scored: number, x: number, random: number, y: number): number {
  const [a, b] = [1 / (x + 0.5), 1 / (y + 0.5)];
  return (scored * a + random * b) / (a + b);
}

/** Hit rates of what was chosen by score and what was drawn by lot, and their ratio pooled over plans. */
export function liftOverPlans(outcomes: readonly Outcome[]): LiftOverPlans {
  const byPlan = new Map<string, Outcome[]>();
  for (const outcome of outcomes) byPlan.set(outcome.plan, [...(byPlan.get(outcome.plan) ?? []), outcome]);
  const strata = [...byPlan.values()].map((list): LiftStratum => ({ chosen: countOf(list, 'scored'), random: countOf(list, 'random') }));
  const [scored, random, hand] = [countOf(outcomes, 'scored'), countOf(outcomes, 'random'), countOf(outcomes, 'hand')];
  const dispersion = joinedDispersion(spreadOf(outcomes, 'scored'), scored[0], spreadOf(outcomes, 'random'), random[0]);
  const pooled = pooledLift(strata, dispersion);
  const rate = (scored[0] + random[0]) / Math.max(1, scored[1] + random[1]);
  return {
    scored: shareOf(...scored),
    random: shareOf(...random),
    hand: shareOf(...hand),
    pooled,
    dispersion,
    verdict: verdictOf(pooled.interval),
    plans: strata.filter(({ chosen: [, m], random: [, n] }) => m > 0 && n > 0).length,
    lotMissed: outcomes.filter(({ pick, result }) => pick.part === 'random' && (result === null || result.outcome === 'no-access')).length,
    lotForDoubling: rate > 0 && random[1] > 0 ? lotNeeded(rate, 2, Math.max(0.1, scored[1] / random[1])) : null,
  };
}
