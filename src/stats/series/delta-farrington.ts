import { normalUpperTail } from '../distributions/normal.ts';
import { normalQuantile } from '../effect/normal-quantile.ts';
import { type FarringtonOptions, type FarringtonResult, farringtonForecast, judge } from '../farrington.ts';

/**
 * Farrington's own threshold (Farrington et al. 1996): counts to the power 2/3 are taken as normal around that of the
 * mean, with `se = sqrt(4/9 mu^(1/3) (phi + var(mu) / mu))`, so `upper = (mu^(2/3) + z se)^(3/2)`. Model, weights and
 * trend are those of `farrington`. Equal to R `surveillance::farringtonFlexible` with thresholdMethod "delta" and
 * powertrans "2/3"; the first paper keeps a trend with p < 0.05 and weighs residuals above 1 down.
 *
 * Example: 20 expected, dispersion 1.5, log error 0.1, alpha 0.01: (7.368 + 2.326 x 1.432)^(3/2) = 35.0.
 * @returns null when the history is shorter than asked for or the model does not converge
 */
export function deltaFarrington(counts: ArrayLike<number>, at: number, options: FarringtonOptions): FarringtonResult | null {
  const forecast = farringtonForecast(counts, at, options);
  if (!forecast) return null;
  const { expected, dispersion, logErrorInR } = forecast;
  const error = Math.sqrt((4 / 9) * Math.cbrt(expected) * (dispersion + expected * logErrorInR ** 2));
  const middle = Math.cbrt(expected) ** 2;
  return judge(counts, at, forecast, {
    upper: (middle + normalQuantile(1 - options.alpha) * error) ** 1.5,
    p: normalUpperTail((Math.cbrt(counts[at]!) ** 2 - middle) / error),
  });
}
