import { normalQuantile } from './normal-quantile.ts';

export interface FallInput {
  /** Incidents before, in the treated and the comparison area. */
  readonly treated: number;
  readonly control: number;
  /** Length of the period after over that before, 1 when left out. */
  readonly length?: number;
  /** The comparison is so many times as large as the treated area, 1 when left out. */
  readonly size?: number;
  /** Factor on the variance, for counts that scatter more than Poisson; 1 when left out. */
  readonly dispersion?: number;
  /** Confidence of the interval that is to exclude 0, 0.9 when left out. */
  readonly confidence?: number;
  /** Chance of seeing a fall of this size, 0.8 when left out; 0.5 is a fall that lies just on the edge. */
  readonly power?: number;
}

export interface VisibleFall {
  /** Incidents fewer in the period after, compared with what the treated area would have had. */
  readonly incidents: number;
  /** The same as a share of what it would have had. */
  readonly share: number;
  /** False when even a fall to 0 would not be seen. */
  readonly possible: boolean;
}

/**
 * The smallest fall that the WDD would show, to be stated before an action starts. With no change in the comparison
 * and a fall of d on n = length x T0: the estimate is d / length, its variance `T0 + C0 + (n - d + length C0) / length^2`
 * (C0 divided by the square of its size, all times the dispersion), and d / length must be `z_confidence + z_power`
 * standard errors.
 *
 * Example: T0 = C0 = 100, equal periods, confidence 0.9, power 0.5: d^2 = 1.645^2 (400 - d), d = 31.6, or 32 %.
 */
export function smallestVisibleFall(input: FallInput): VisibleFall {
  const { treated, control, length = 1, size = 1, dispersion = 1, confidence = 0.9, power = 0.8 } = input;
  const z = normalQuantile((1 + confidence) / 2) + (power === 0.5 ? 0 : normalQuantile(power));
  const square = z * z * dispersion;
  const room = (treated + control / size ** 2) * (length * length + length);
  const incidents = (-square + Math.sqrt(square * square + 4 * square * room)) / 2;
  const without = treated * length;
  return { incidents, share: incidents / without, possible: incidents <= without };
}
