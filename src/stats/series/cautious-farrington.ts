import { negativeBinomialUpperTail } from '../distributions/negative-binomial.ts';
import { type FarringtonForecast, type FarringtonOptions, type FarringtonResult, farringtonForecast, judge } from '../farrington.ts';
import { spreadPoints } from '../spread-points.ts';

/** Gauss-Hermite, five points: nodes and weights of a standard normal (Abramowitz & Stegun 25.10). */
const NODES = [-2.8569700138728056, -1.3556261799742659, 0, 1.3556261799742659, 2.8569700138728056] as const;
const WEIGHTS = [0.011257411327720693, 0.2220759220056126, 0.5333333333333333, 0.2220759220056126, 0.011257411327720693] as const;

/**
 * Improved Farrington with a threshold that allows for the error of the model. `farrington` (and R's "nbPlugin") takes
 * mean and dispersion as known, though fifteen months carry them: of months without an outbreak it alarmed in 0.3-2.6 %
 * at alpha 1 %, this in 0.0-0.7 %. The chance of a count is its mean over what mean and dispersion may be: the dispersion
 * is `phi df / chi^2_df`, at least 1, the log mean normal around its estimate with the error that goes with that
 * dispersion; what weighing down past outbreaks takes away where there were none is put back. `upper` is the smallest
 * count beyond which that chance is at most alpha. Expected, dispersion and trend are those of `farrington`;
 * `scripts/calibrate-farrington.ts` measures both.
 *
 * Example: 20 expected, dispersion 1.5, log error 0.1, 13 degrees of freedom, alpha 0.01: 38 instead of 34.
 */
export function cautiousFarrington(counts: ArrayLike<number>, at: number, options: FarringtonOptions): FarringtonResult | null {
  const forecast = farringtonForecast(counts, at, options);
  if (!forecast) return null;
  const tail = predictiveTail(forecast);
  return judge(counts, at, forecast, { upper: thresholdOf(tail, options.alpha, forecast.expected), p: tail(counts[at]!) });
}

/**
 * What weighing down residuals above 2.58 takes away where there was no outbreak, for normal residuals: a part
 * `c phi(c)` of the dispersion and `phi(c) - E(1/Z; Z > c)` of a standard deviation from the mean.
 */
const LOST_SPREAD = 0.0369;
const LOST_MEAN = 0.0126;

/** P(Y >= y) over what mean and dispersion may be. */
export function predictiveTail({ expected, dispersion: found, logError, freedom }: FarringtonForecast): (y: number) => number {
  const dispersion = found > 1 ? found / (1 - LOST_SPREAD) : 1;
  const middle = expected * (1 + LOST_MEAN * Math.sqrt(dispersion / expected));
  const cases = Array.from(spreadPoints(dispersion, freedom), (phi) => ({ phi, error: logError * Math.sqrt(phi / found) }));
  return (y) => {
    let sum = 0;
    for (const { phi, error } of cases) {
      for (const [k, node] of NODES.entries()) {
        const mean = middle * Math.exp(node * error);
        sum += WEIGHTS[k]! * negativeBinomialUpperTail(y, phi > 1 ? mean / (phi - 1) : Number.POSITIVE_INFINITY, mean);
      }
    }
    return sum / cases.length;
  };
}

/** The smallest count beyond which the chance is at most `alpha`. */
export function thresholdOf(tail: (y: number) => number, alpha: number, expected: number): number {
  const reached = (y: number): boolean => tail(y + 1) <= alpha;
  let low = -1;
  let high = Math.ceil(expected + 2 * Math.sqrt(expected)) + 1;
  while (!reached(high)) {
    low = high;
    high = Math.ceil(high * 1.3) + 1;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
