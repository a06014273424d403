import { negativeBinomialQuantile, negativeBinomialUpperTail } from '../distributions/negative-binomial.ts';
import { normalQuantile } from '../effect/normal-quantile.ts';
import { type FarringtonOptions, type FarringtonResult, farringtonForecast, judge } from '../farrington.ts';

/**
 * As `farrington`, but the negative binomial has the upper 1 - alpha point of the estimated mean as its mean, `exp(log mean +
 * z se)`, so that the error of the model counts (Salmon et al. 2016). Equal to `surveillance::farringtonFlexible` with
 * thresholdMethod "muan".
 *
 * Example: log mean 3, standard error 0.1, alpha 0.05, no more spread than Poisson: mean 20.1, taken as 23.7, upper 32.
 */
export function meanQuantileFarrington(counts: ArrayLike<number>, at: number, options: FarringtonOptions): FarringtonResult | null {
  const forecast = farringtonForecast(counts, at, options);
  if (!forecast) return null;
  const { expected, dispersion, logErrorInR } = forecast;
  const mean = expected * Math.exp(normalQuantile(1 - options.alpha) * logErrorInR);
  const size = dispersion > 1 ? mean / (dispersion - 1) : Number.POSITIVE_INFINITY;
  return judge(counts, at, forecast, {
    upper: negativeBinomialQuantile(1 - options.alpha, size, mean),
    p: negativeBinomialUpperTail(counts[at]!, size, mean),
  });
}
