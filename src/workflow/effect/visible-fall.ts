import type { EffectVisible } from '../../domain/effect/effect-answer.ts';
import type { EffectRequest } from '../../domain/effect/effect-request.ts';
import { smallestVisibleFall } from '../../stats/effect/smallest-visible-fall.ts';
import type { EffectMonths } from './effect-months.ts';
import type { MeasuredArea } from './measure-effect.ts';

/** The smallest fall that will be seen after the months agreed on, with the scatter that places show by themselves. */
export function visibleFall(
  { after }: EffectRequest,
  { before }: EffectMonths,
  { counts, controlCounts, difference }: MeasuredArea,
): EffectVisible {
  if (counts.before === 0 || before.length === 0) return { incidents: 0, share: Number.NaN, possible: false, months: after };
  const { incidents, share, possible } = smallestVisibleFall({
    treated: counts.before,
    control: controlCounts.before,
    size: controlCounts.size,
    length: after / before.length,
    dispersion: difference.dispersion,
  });
  return { incidents, share, possible, months: after };
}
