export interface QuasiPoissonFit {
  /** One per column of the design. */
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  /** Leverage of each observation. */
  readonly hat: Float64Array;
  /** Pearson's chi-square (weighted) over its degrees of freedom. */
  readonly dispersion: number;
  readonly converged: boolean;
  /** Variance of the linear predictor at a row of the design, before multiplying by the dispersion. */
  readonly variance: (row: ArrayLike<number>) => number;
}

/**
 * Log-linear model `E(y) = exp(X b)` by iteratively reweighted least squares, with R's start (y + 0.1) and stopping rule
 * (change of deviance, at most 25 rounds): the estimates of `glm(family = quasipoisson)`.
 * @param design columns of n values each, linearly independent; scale them to about 1
 * @param weights prior weights, n values
 */
export function fitQuasiPoisson(counts: ArrayLike<number>, design: readonly Float64Array[], weights: ArrayLike<number>): QuasiPoissonFit {
  const n = counts.length;
  const fitted = Float64Array.from(counts, (y) => y + 0.1);
  const eta = fitted.map(Math.log);
  let coefficients: Float64Array = new Float64Array(design.length);
  let factor: Float64Array[] = [];
  let working = new Float64Array(n);
  let deviance = Number.POSITIVE_INFINITY;
  let converged = false;
  for (let round = 0; round < 25 && !converged; round++) {
    working = fitted.map((mean, i) => weights[i]! * mean);
    factor = cholesky(crossProduct(design, working));
    const target = design.map((x) => total(n, (i) => x[i]! * weights[i]! * (fitted[i]! * eta[i]! + counts[i]! - fitted[i]!)));
    coefficients = backward(factor, forward(factor, Float64Array.from(target)));
    for (let i = 0; i < n; i++) {
      eta[i] = design.reduce((sum, x, k) => sum + x[i]! * coefficients[k]!, 0);
      fitted[i] = Math.max(Number.EPSILON, Math.exp(eta[i]!));
    }
    const next = total(n, (i) => weights[i]! * unitDeviance(counts[i]!, fitted[i]!));
    converged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < 1e-8;
    deviance = next;
  }
  const variance = (row: ArrayLike<number>): number => forward(factor, Float64Array.from(row)).reduce((sum, v) => sum + v * v, 0);
  const hat = working.map((w, i) => w * variance(design.map((x) => x[i]!)));
  // As R has it: with the weights of the last round, one step behind the fitted values.
  const chiSquare = total(n, (i) => working[i]! * (counts[i]! / fitted[i]! - 1) ** 2);
  return { coefficients, fitted, hat, dispersion: chiSquare / (n - design.length), converged, variance };
}

const unitDeviance = (y: number, mean: number): number => 2 * ((y > 0 ? y * Math.log(y / mean) : 0) - (y - mean));

function total(n: number, value: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += value(i);
  return sum;
}

/** Lower triangle of X' W X. */
function crossProduct(design: readonly Float64Array[], w: Float64Array): Float64Array[] {
  const n = w.length;
  return design.map((a, row) =>
    Float64Array.from({ length: row + 1 }, (_, column) => total(n, (i) => w[i]! * a[i]! * design[column]![i]!)),
  );
}

/** Lower Cholesky factor; a pivot that vanishes (a group without any count) is kept above zero. */
function cholesky(matrix: readonly Float64Array[]): Float64Array[] {
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < lower.length; i++) {
    const row = lower[i]!;
    for (let j = 0; j <= i; j++) {
      const other = lower[j]!;
      for (let k = 0; k < j; k++) row[j]! -= row[k]! * other[k]!;
      row[j] = i === j ? Math.sqrt(Math.max(row[j]!, 1e-14)) : row[j]! / other[j]!;
    }
  }
  return lower;
}

function forward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

function backward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
