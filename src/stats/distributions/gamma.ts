import { logGamma } from './log-gamma.ts';

/** P(X <= x) of a gamma with this shape and scale 1: series below the mean, Lentz' continued fraction above (Abramowitz & Stegun 6.5). */
export function gammaLowerTail(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= x / (shape + k);
      sum += term;
    }
    return front * sum;
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return 1 - front * fraction;
}

/** The x below which lies the share `probability` of a gamma with this shape and scale 1, by halving on the log scale; R `qgamma`. */
export function gammaQuantile(probability: number, shape: number): number {
  let low = Math.log(shape + 1e-12) - 60 / Math.min(1, shape);
  let high = Math.log(shape + 40 * Math.sqrt(shape) + 60);
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (gammaLowerTail(Math.exp(middle), shape) < probability) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
