import { betaTail } from './beta-tail.ts';
import { negativeBinomialQuantile, negativeBinomialUpperTail } from './distributions/negative-binomial.ts';
import { fitQuasiPoisson, type QuasiPoissonFit } from './quasi-poisson.ts';

export interface FarringtonOptions {
  /** Steps in a year: 52 weeks or 12 months. */
  readonly frequency: number;
  /** Years that are looked back. */
  readonly years: number;
  /** Steps on either side of the same step in earlier years. */
  readonly window: number;
  /** Parts of the year with a level of their own; 1 uses the window alone. */
  readonly periods: number;
  /** Last steps before the present one that are left out, so that a running outbreak does not hide itself. */
  readonly recent: number;
  readonly alpha: number;
  /** Residual above which an earlier step counts as an outbreak and weighs less; 2.58 when left out. */
  readonly reweightAbove?: number;
  /** p (two-sided t) that the trend must stay under to be kept; 1 when left out: always kept. */
  readonly trendBelow?: number;
  /**
   * Day number of the first step. Then the earlier windows of weeks lie around the same date of each year, on the nearest
   * week, and the trend of months runs by the day, as `farringtonFlexible` has it for series with dates (`epochAsDate`);
   * left out, years lie `frequency` steps apart and months are of one length.
   */
  readonly firstDay?: number;
}

export const FARRINGTON_WEEKS: FarringtonOptions = { frequency: 52, years: 5, window: 3, periods: 10, recent: 26, alpha: 0.01 };
export const FARRINGTON_MONTHS: FarringtonOptions = { frequency: 12, years: 5, window: 1, periods: 1, recent: 1, alpha: 0.01 };

export interface FarringtonResult {
  readonly observed: number;
  readonly expected: number;
  /** Above this an alarm is raised. */
  readonly upper: number;
  /** P(Y >= observed). */
  readonly p: number;
  readonly dispersion: number;
  /** Growth per step on the log scale, null when the model has no trend. */
  readonly trend: number | null;
  /** At least five incidents in the last four steps; else nothing is said. */
  readonly enough: boolean;
  readonly alarm: boolean;
}

const OUTBREAK = 2.58;

/**
 * Whether a step of a series is out of line, by the improved Farrington algorithm (Noufaily et al. 2013): a
 * quasi-Poisson model with a trend and levels for parts of the year, refitted with past outbreaks (scaled Anscombe
 * residuals above 2.58) weighed down, and the 1 - alpha point of the negative binomial with its mean and dispersion.
 * The trend is left out when it would predict more than was ever counted or when there are fewer than three years.
 * Equal to `surveillance::farringtonFlexible` (thresholdMethod "nbPlugin", pThresholdTrend 1).
 *
 * Example: 60 months of 20, 21, 22 in turn, then 40: expected 21.1, upper 33, an alarm.
 * @param counts one count per step without gaps
 * @param at position of the step to judge
 * @returns null when the history is shorter than asked for or the model does not converge
 */
export function farrington(counts: ArrayLike<number>, at: number, options: FarringtonOptions): FarringtonResult | null {
  const forecast = farringtonForecast(counts, at, options);
  if (!forecast) return null;
  const { expected, dispersion } = forecast;
  const size = dispersion > 1 ? expected / (dispersion - 1) : Number.POSITIVE_INFINITY;
  return judge(counts, at, forecast, {
    upper: negativeBinomialQuantile(1 - options.alpha, size, expected),
    p: negativeBinomialUpperTail(counts[at]!, size, expected),
  });
}

/** What the model leads to expect at a step, and how surely. */
export interface FarringtonForecast {
  readonly expected: number;
  readonly dispersion: number;
  readonly trend: number | null;
  /** Standard error of the log of `expected`, with a dispersion of at least 1. */
  readonly logError: number;
  /** The same with the dispersion that R uses for standard errors, see `Model`. */
  readonly logErrorInR: number;
  /** Degrees of freedom of the dispersion. */
  readonly freedom: number;
}

/** The model of `farrington`; null as there. */
export function farringtonForecast(counts: ArrayLike<number>, at: number, options: FarringtonOptions): FarringtonForecast | null {
  const middles = middlesOf(at, options);
  if (middles[options.years]! - options.window < 0) return null;
  const past = reference(at, options, middles);
  const y = Float64Array.from(past.steps, (i) => counts[i]!);
  const most = y.reduce((a, b) => Math.max(a, b), 0);
  const above = options.reweightAbove ?? OUTBREAK;
  let model = fitTwice(y, past, { trend: true, above });
  const keepsTrend =
    model && options.years >= 3 && Math.exp(model.fit.coefficients[0]!) <= most && trendP(model, y.length) < (options.trendBelow ?? 2);
  if (!keepsTrend) model = fitTwice(y, past, { trend: false, above });
  if (!model) return null;
  const { coefficients, variance, dispersion: spread } = model.fit;
  const dispersion = Math.max(1, spread);
  const here = coefficients.map((_, k) => (k === 0 ? 1 : 0));
  return {
    expected: Math.exp(coefficients[0]!),
    dispersion,
    trend: model.trend ? coefficients[1]! / options.frequency : null,
    logError: Math.sqrt(dispersion * variance(here)),
    logErrorInR: Math.sqrt(model.dispersionInR * variance(here)),
    freedom: y.length - coefficients.length,
  };
}

/** Puts a count beside its threshold. */
export function judge(
  counts: ArrayLike<number>,
  at: number,
  { expected, dispersion, trend }: FarringtonForecast,
  { upper, p }: { readonly upper: number; readonly p: number },
): FarringtonResult {
  const observed = counts[at]!;
  let recent = 0;
  for (let i = Math.max(0, at - 3); i <= at; i++) recent += counts[i]!;
  const enough = recent >= 5;
  return { observed, expected, upper, p, dispersion, trend, enough, alarm: enough && observed > upper };
}

interface Reference {
  readonly steps: readonly number[];
  /** Part of the year of each step: 0 around the present step, then 1, 2, ... */
  readonly part: readonly number[];
  /** Years from the present step, below 0. */
  readonly time: readonly number[];
}

/** Earlier steps: a window around the same step of each year, and between the windows equal parts (the first ones a step longer). */
function reference(
  at: number,
  { frequency, years, window, periods, recent, firstDay }: FarringtonOptions,
  middles: readonly number[],
): Reference {
  const steps: number[] = [];
  const part: number[] = [];
  const add = (step: number, which: number): void => {
    if (step >= at - recent) return;
    steps.push(step);
    part.push(which);
  };
  for (let year = years; year >= 1; year--) {
    const middle = middles[year]!;
    for (let step = middle - window; step <= middle + window; step++) add(step, 0);
    if (periods === 1) continue;
    const between = middles[year - 1]! - middle - 2 * window - 1;
    const length = Math.floor(between / (periods - 1));
    const longer = between % (periods - 1);
    let step = middle + window + 1;
    for (let which = 1; which < periods; which++) {
      for (let i = 0; i < length + (which <= longer ? 1 : 0); i++) add(step++, which);
    }
  }
  return { steps, part, time: steps.map((step) => yearsBetween(at, step, frequency, firstDay)) };
}

/** The step itself and the one it is compared with in each earlier year. */
function middlesOf(at: number, { frequency, years, firstDay }: FarringtonOptions): number[] {
  return Array.from({ length: years + 1 }, (_, year) => {
    if (firstDay === undefined || frequency !== WEEKS || year === 0) return at - frequency * year;
    const day = new Date((firstDay + 7 * at) * DAY);
    const same = Date.UTC(day.getUTCFullYear() - year, day.getUTCMonth(), day.getUTCDate()) / DAY;
    // Of the weeks before and after that date the nearest; no two are equally near, as a week has an odd number of days.
    return Math.round((same - firstDay) / 7);
  });
}

function yearsBetween(at: number, step: number, frequency: number, firstDay: number | undefined): number {
  if (firstDay === undefined || frequency !== 12) return (step - at) / frequency;
  const first = new Date(firstDay * DAY);
  const dayOf = (month: number): number => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, first.getUTCDate()) / DAY;
  return (dayOf(step) - dayOf(at)) / 365.25;
}

const DAY = 86_400_000;
const WEEKS = 52;

interface Model {
  readonly fit: QuasiPoissonFit;
  readonly trend: boolean;
  /**
   * Dispersion behind the standard errors in `farringtonFlexible`. It puts the outbreak weights in the place of the working
   * weights of the model before it asks for standard errors, so that these rest on relative residuals.
   */
  readonly dispersionInR: number;
}

/** Two-sided p of the t-test of the trend; 1 for a model without one. */
function trendP({ fit: { coefficients, variance }, trend, dispersionInR }: Model, n: number): number {
  if (!trend) return 1;
  const row = coefficients.map((_, k) => (k === 1 ? 1 : 0));
  const freedom = n - coefficients.length;
  return betaTail(freedom / (freedom + coefficients[1]! ** 2 / (dispersionInR * variance(row))), freedom / 2, 0.5);
}

interface FitOptions {
  readonly trend: boolean;
  /** Residual from which a step weighs less. */
  readonly above: number;
}

/** Fits, weighs outbreaks down, fits again; the first coefficient is the log mean at the present step. */
function fitTwice(y: Float64Array, past: Reference, { trend, above }: FitOptions): Model | null {
  const n = y.length;
  const design = [new Float64Array(n).fill(1)];
  if (trend) design.push(Float64Array.from(past.time));
  for (const which of [...new Set(past.part)].sort((a, b) => a - b)) {
    if (which > 0) design.push(Float64Array.from(past.part, (p) => (p === which ? 1 : 0)));
  }
  const first = fitQuasiPoisson(y, design, new Float64Array(n).fill(1));
  if (!first.converged) return trend ? fitTwice(y, past, { trend: false, above }) : null;
  const weight = outbreakWeights(y, first, above);
  const fit = fitQuasiPoisson(y, design, weight);
  const relative = y.reduce((sum, count, i) => sum + weight[i]! * (count / fit.fitted[i]! - 1) ** 2, 0);
  return { fit, trend, dispersionInR: relative / (n - design.length) };
}

/** Weights that sum to n: residuals above the limit weigh by their inverse square. */
function outbreakWeights(y: Float64Array, { fitted, hat, dispersion }: QuasiPoissonFit, above: number): Float64Array {
  const phi = Math.max(1, dispersion);
  const weight = y.map((count, i) => {
    const mean = fitted[i]!;
    const residual = (1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) / Math.sqrt(phi * (1 - hat[i]!));
    return residual > above ? residual ** -2 : 1;
  });
  const sum = weight.reduce((a, b) => a + b, 0);
  return weight.map((w) => (w * y.length) / sum);
}
