import { negativeBinomialUpperTail } from '../distributions/negative-binomial.ts';
import { normalQuantile } from '../effect/normal-quantile.ts';
import { type FarringtonForecast, type FarringtonOptions, type FarringtonResult, farringtonForecast, judge } from '../farrington.ts';

/** Points of equal chance at which mean and dispersion are taken. */
const POINTS = 21;
const NORMAL = Float64Array.from({ length: POINTS }, (_, k) => normalQuantile((k + 0.5) / POINTS));

/**
 * Improved Farrington with a threshold that allows for the error of the model. `farrington` (and R's "nbPlugin") takes
 * mean and dispersion as known, though fifteen months carry them; measured on series without outbreaks it alarms in up
 * to four times its alpha. Here the chance of a count is its mean over what mean and dispersion may be: the dispersion
 * is `phi df / chi^2_df`, at least 1, the log mean normal around its estimate with the error that goes with that
 * dispersion. `upper` is the smallest count beyond which that chance is at most alpha. Expected, dispersion and trend
 * are those of `farrington`; `scripts/calibrate-farrington.ts` measures both.
 *
 * Example: 20 expected, dispersion 1.5, log error 0.1, 13 degrees of freedom, alpha 0.01: 35 instead of 34.
 */
export function cautiousFarrington(counts: ArrayLike<number>, at: number, options: FarringtonOptions): FarringtonResult | null {
  const forecast = farringtonForecast(counts, at, options);
  if (!forecast) return null;
  const tail = predictiveTail(forecast);
  return judge(counts, at, forecast, { upper: thresholdOf(tail, options.alpha), p: tail(counts[at]!) });
}

/** P(Y >= y) over what mean and dispersion may be. */
export function predictiveTail({ expected, dispersion, logError, freedom }: FarringtonForecast): (y: number) => number {
  const cases = Array.from(NORMAL, (z) => {
    // Wilson & Hilferty (1931): chi-square over its degrees of freedom.
    const part = Math.max(1e-3, 1 - 2 / (9 * freedom) + z * Math.sqrt(2 / (9 * freedom))) ** 3;
    const phi = Math.max(1, dispersion / part);
    return { phi, error: logError * Math.sqrt(phi / dispersion) };
  });
  return (y) => {
    let sum = 0;
    for (const { phi, error } of cases) {
      for (const z of NORMAL) {
        const mean = expected * Math.exp(z * error);
        sum += negativeBinomialUpperTail(y, phi > 1 ? mean / (phi - 1) : Number.POSITIVE_INFINITY, mean);
      }
    }
    return sum / (POINTS * POINTS);
  };
}

function thresholdOf(tail: (y: number) => number, alpha: number): number {
  const reached = (y: number): boolean => tail(y + 1) <= alpha;
  let high = 1;
  while (!reached(high)) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
