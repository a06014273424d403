import type { EffectDifference } from '../../domain/effect/effect-answer.ts';
import { normalQuantile } from '../../stats/effect/normal-quantile.ts';
import { ownSpread } from '../../stats/effect/own-spread.ts';
import { placeboSpread } from '../../stats/effect/placebo-spread.ts';
import { type BeforeAfter, weightedDisplacementDifference } from '../../stats/effect/wdd.ts';

/** Where nothing was counted at all, one incident still might have been. */
const LEAST_VARIANCE = 1;
const Z = normalQuantile(0.95);

export interface Compared {
  readonly moved: BeforeAfter;
  readonly control: BeforeAfter;
  /** So many times as large as what moved. */
  readonly size: number;
  /** Places where nothing was done, of the form of what moved. */
  readonly placebos: readonly BeforeAfter[];
  /** Its months before and after, with those of the city. */
  readonly months: Parameters<typeof ownSpread>[0];
  /** Length of after over that of before. */
  readonly length: number;
}

export interface Measured extends EffectDifference {
  readonly variance: number;
}

/** After over before of the comparison, per unit of time. */
export const trendOf = ({ control, length }: Pick<Compared, 'control' | 'length'>): number =>
  control[0] > 0 ? control[1] / (control[0] * length) : 1;

/**
 * The WDD of one area, counted in incidents over the months after, with two intervals: that of the paper, and one for
 * counts that scatter more. In the second the error of the count before is carried to the level of after, and the
 * variance is multiplied by how much more than Poisson counts the place scatters, or others change by themselves,
 * whichever is more.
 */
export function measureDifference(compared: Compared): Measured {
  const { moved, control, size, placebos, months, length } = compared;
  const time: BeforeAfter = [1 / length, 1];
  const { local } = weightedDisplacementDifference({ treated: moved, control, time, area: { control: size } });
  const trend = trendOf(compared);
  const dispersion = Math.max(ownSpread(months), placeboSpread({ places: placebos, length, trend, level: moved[0] }));
  const carried = (length * Math.max(1, trend)) ** 2;
  const counted = moved[1] + carried * moved[0] + (control[1] + carried * control[0]) / size ** 2;
  const variance = dispersion * Math.max(LEAST_VARIANCE, counted);
  return { estimate: local.estimate, poisson: local.interval, interval: around(local.estimate, variance), dispersion, variance };
}

/** Two areas that do not overlap, together. */
export function addDifferences(a: Measured, b: Measured): EffectDifference {
  const estimate = a.estimate + b.estimate;
  const half = (d: EffectDifference): number => d.poisson[1] - d.estimate;
  const poisson = Math.hypot(half(a), half(b));
  const variance = a.variance + b.variance;
  return {
    estimate,
    poisson: [estimate - poisson, estimate + poisson],
    interval: around(estimate, variance),
    dispersion: Math.max(1, variance / ((poisson / Z) ** 2 || 1)),
  };
}

const around = (estimate: number, variance: number): readonly [number, number] => [
  estimate - Z * Math.sqrt(variance),
  estimate + Z * Math.sqrt(variance),
];
