import { normalUpperTail } from '../distributions/normal.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Counts before and after. */
export type BeforeAfter = readonly [before: number, after: number];

export interface WddInput {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
  /** The ring around the treated area, to see displacement, and the area it is compared with. */
  readonly buffer?: BeforeAfter;
  readonly bufferControl?: BeforeAfter;
  /** Lengths of both periods, [1, 1] when equal. */
  readonly time?: BeforeAfter;
  /** Sizes of the four areas, 1 when left out. */
  readonly area?: { readonly treated?: number; readonly control?: number; readonly buffer?: number; readonly bufferControl?: number };
  /** 0.9 when left out. */
  readonly confidence?: number;
}

export interface Difference {
  /** Incidents more (above 0) or fewer (below 0) than the comparison leads to expect, per unit of time and area. */
  readonly estimate: number;
  readonly se: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: readonly [low: number, high: number];
}

export interface Wdd {
  readonly local: Difference;
  /** Null without a buffer. */
  readonly displacement: Difference | null;
  /** Local and displaced together; the local one without a buffer. */
  readonly total: Difference;
}

/**
 * Weighted displacement difference (Wheeler & Ratcliffe 2018): `(T1-T0) - (C1-C0) [+ (B1-B0) - (CB1-CB0)]`, standard
 * error = root of the sum of all counts, each count being Poisson. With unequal periods or areas a count is divided by
 * its length and size, and its variance by their square (Wheeler 2021). An estimate below 0 is a fall. Holds where the
 * comparison would have gone up and down with the treated area in numbers, not in percent; 5 or more per count.
 *
 * Example: control 130 -> 150, treated 120 -> 100: -40, SE 22.36, 90 % interval -76.8 to -3.2.
 */
export function weightedDisplacementDifference(input: WddInput): Wdd {
  const { time = [1, 1], area = {}, confidence = 0.9 } = input;
  const z = normalQuantile((1 + confidence) / 2);
  const none: BeforeAfter = [0, 0];
  const part = (moved: BeforeAfter, size = 1, other: BeforeAfter, otherSize = 1): readonly [estimate: number, variance: number] => {
    const change = (counts: BeforeAfter, unit: number): number => (counts[1] / time[1] - counts[0] / time[0]) / unit;
    const spread = (counts: BeforeAfter, unit: number): number => (counts[1] / time[1] ** 2 + counts[0] / time[0] ** 2) / unit ** 2;
    return [change(moved, size) - change(other, otherSize), spread(moved, size) + spread(other, otherSize)];
  };
  const [estimate, variance] = part(input.treated, area.treated, input.control, area.control);
  const local = difference(estimate, variance, z);
  if (!input.buffer) return { local, displacement: null, total: local };
  const [moved, spread] = part(input.buffer, area.buffer, input.bufferControl ?? none, area.bufferControl);
  return { local, displacement: difference(moved, spread, z), total: difference(estimate + moved, variance + spread, z) };
}

function difference(estimate: number, variance: number, quantile: number): Difference {
  const se = Math.sqrt(variance);
  const z = se > 0 ? estimate / se : 0;
  return {
    estimate,
    se,
    z,
    p: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    interval: [estimate - quantile * se, estimate + quantile * se],
  };
}
