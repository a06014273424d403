const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * Coefficients of the Stirling series B(2k) / (2k (2k-1)), Abramowitz & Stegun 6.1.41.
 * From n = 15 on the first term left out is below 1e-17.
 */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

function series(n: number): number {
  const inverseSquare = 1 / (n * n);
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) sum = sum * inverseSquare + SERIES[i]!;
  return sum / n;
}

/** Logarithm of the gamma function for x > 0, relative error near 1e-15 away from its zeros at 1 and 2. */
export function logGamma(x: number): number {
  let shift = 1;
  let n = x;
  while (n < 15) {
    shift *= n;
    n += 1;
  }
  return (n - 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + series(n) - Math.log(shift);
}

/** What Stirling's formula leaves out: log(n!) - log(sqrt(2 pi n) (n/e)^n), for real n > 0. */
export function stirlingError(n: number): number {
  if (n >= 15) return series(n);
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}

/**
 * Half the deviance of a count x against a mean m, x log(x/m) + m - x, without cancellation when
 * both are close (Loader, "Fast and accurate computation of binomial probabilities", 2000).
 */
export function halfDeviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
