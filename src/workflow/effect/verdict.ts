import type { EffectVerdict, MovedTo } from '../../domain/effect/effect-answer.ts';
import type { EffectRequest } from '../../domain/effect/effect-request.ts';
import type { Measured } from './difference.ts';
import type { EffectMonths } from './effect-months.ts';
import type { MeasuredArea } from './measure-effect.ts';

/** Counts under which the normal interval of the WDD says nothing (Wheeler & Ratcliffe: 5 or more per count). */
const FEWEST_INCIDENTS = 10;
const FEWEST_MONTHS = 3;

interface Outcome {
  readonly months: EffectMonths;
  readonly local: Measured;
  readonly displaced: Measured;
  readonly movedTo: MovedTo | null;
  readonly expected: number;
}

/** What may be said, and no more. */
export function verdictOf({ start, data }: EffectRequest, { counts, controlCounts }: MeasuredArea, outcome: Outcome): EffectVerdict {
  const { months, local, displaced, movedTo, expected } = outcome;
  if (start > data.to) return { kind: 'not-started' };
  if (months.before.length < FEWEST_MONTHS || months.after.length < FEWEST_MONTHS) return { kind: 'too-little', why: 'months' };
  if (controlCounts.before < FEWEST_INCIDENTS) return { kind: 'too-little', why: 'comparison' };
  if (expected + counts.after < FEWEST_INCIDENTS) return { kind: 'too-little', why: 'incidents' };
  const [low, high] = local.interval;
  if (high < 0) return movedTo && displaced.interval[0] > 0 ? { kind: 'moved', to: movedTo } : { kind: 'fell' };
  if (low > 0) return { kind: 'rose' };
  const share = (change: number): number => (expected > 0 ? Math.max(0, change / expected) : Number.NaN);
  return { kind: 'not-shown', fall: Math.min(1, share(-low)), rise: share(high) };
}
