import type { BeforeAfter } from './wdd.ts';

export interface WdqInput {
  readonly treated: BeforeAfter;
  readonly buffer: BeforeAfter;
  /** Not touched by the action, as large a part of the city as can be. */
  readonly control: BeforeAfter;
}

export interface Wdq {
  /** `T1/C1 - T0/C0`: below 0 the treated area did better than the control. */
  readonly success: number;
  /** `B1/C1 - B0/C0`: above 0 the buffer did worse. */
  readonly buffer: number;
  /** buffer / success, null where the action had no success or there is no control: then nothing can be displaced. */
  readonly wdq: number | null;
  readonly reading: 'no-success' | 'diffusion-beyond' | 'diffusion' | 'nothing' | 'displacement' | 'displacement-all';
  /** Incidents prevented in both areas against the course of the control (Guerette 2009). */
  readonly netPrevented: number;
}

/**
 * Weighted displacement quotient (Bowers & Johnson 2003): `(B1/C1 - B0/C0) / (T1/C1 - T0/C0)`, only where the
 * denominator is below 0. Above 0 the buffer shared in the fall (above 1 it fell more than the treated area), below 0
 * nuisance moved to it (below -1 more than was gained). Has no interval: read it beside the WDD.
 *
 * Example: treated 100 -> 60, buffer 50 -> 60, control 200 -> 200: (0.3 - 0.25) / (0.3 - 0.5) = -0.25, a quarter moved.
 */
export function displacementQuotient({ treated, buffer, control }: WdqInput): Wdq {
  const perControl = ([before, after]: BeforeAfter): number => after / control[1] - before / control[0];
  const success = perControl(treated);
  const moved = perControl(buffer);
  const known = control[0] > 0 && control[1] > 0;
  const trend = control[1] / control[0];
  const netPrevented = known ? (treated[0] + buffer[0]) * trend - treated[1] - buffer[1] : Number.NaN;
  if (!known || success >= 0) return { success, buffer: moved, wdq: null, reading: 'no-success', netPrevented };
  const wdq = moved / success;
  return { success, buffer: moved, wdq, reading: readingOf(wdq), netPrevented };
}

function readingOf(wdq: number): Wdq['reading'] {
  if (wdq > 1) return 'diffusion-beyond';
  if (wdq > 0) return 'diffusion';
  if (wdq === 0) return 'nothing';
  return wdq >= -1 ? 'displacement' : 'displacement-all';
}
