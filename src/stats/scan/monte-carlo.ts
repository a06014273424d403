import type { Random } from '../random.ts';
import { runThrough } from '../run-through.ts';

/** How a scan draws; shared by all scans. */
export interface ScanOptions {
  readonly random: Random;
  /** Simulations, 999 when left out; 99 with the Gumbel p is enough for a first look. */
  readonly draws?: number;
  /** Incidents below which a zone is no cluster, 2 when left out. */
  readonly least?: number;
  /** Clusters reported at most, 10 when left out. */
  readonly most?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked every few simulations; true ends the scan. */
  readonly shouldStop?: () => boolean;
}

/** Simulations between two steps. */
const ROUND = 10;
const EULER = 0.5772156649015329;

/**
 * The largest likelihood ratio of every simulation.
 * @yields the share done, every few simulations
 */
export function* drawMaxima({ draws = 999 }: Pick<ScanOptions, 'draws'>, draw: () => number): Generator<number, Float64Array> {
  const maxima = new Float64Array(draws);
  for (let done = 0; done < draws; done++) {
    if (done % ROUND === 0) yield done / draws;
    maxima[done] = draw();
  }
  return maxima;
}

/** A scan from its first to its last simulation; null when stopped. */
export function wholeScan<Result>(steps: Generator<number, Result>, { draws = 999, onProgress, shouldStop }: ScanOptions): Result | null {
  const result = runThrough(steps, shouldStop, (share) => onProgress?.(Math.round(share * draws), draws));
  if (result !== null) onProgress?.(draws, draws);
  return result;
}

/** (1 + simulations that reach it) / (simulations + 1). */
export function monteCarloP(value: number, maxima: Float64Array): number {
  let reached = 0;
  for (const other of maxima) if (other >= value * (1 - 1e-9)) reached++;
  return (1 + reached) / (maxima.length + 1);
}

/**
 * Upper tail of the Gumbel distribution with the mean and spread of the simulated maxima (Abrams, Kleinman & Kulldorff
 * 2010): `1 - exp(-exp(-(x - mu) / beta))`, beta = sd sqrt 6 / pi, mu = mean - 0.5772 beta. Has no floor at
 * 1 / (draws + 1); an approximation.
 */
export function gumbelP(value: number, maxima: Float64Array): number {
  const n = maxima.length;
  const mean = maxima.reduce((sum, x) => sum + x, 0) / n;
  const squares = maxima.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const beta = Math.sqrt((6 * squares) / (n - 1)) / Math.PI;
  if (!(beta > 0)) return value > mean ? 0 : 1;
  return -Math.expm1(-Math.exp(-(value - mean + EULER * beta) / beta));
}
