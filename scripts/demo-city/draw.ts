import type { Random } from '../../src/stats/random.ts';

/** Standard normal (Box and Muller 1958, one of the pair). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma with mean 1 and the given shape (Marsaglia and Tsang 2000; shapes under 1 by the power trick). */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return ((drawGamma(random, shape + 1) * (shape + 1)) / shape) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

/** Poisson by multiplication, in pieces of at most 30 so that the product does not vanish. */
export function drawPoisson(random: Random, mean: number): number {
  let left = mean;
  let count = 0;
  while (left > 0) {
    const limit = Math.exp(-Math.min(left, 30));
    for (let product = 1 - random(); product > limit; product *= 1 - random()) count++;
    left -= 30;
  }
  return count;
}

/** Position drawn with a chance proportional to its weight; `cumulative` runs up to the total. */
export function drawIndex(random: Random, cumulative: Float64Array): number {
  const target = random() * cumulative[cumulative.length - 1]!;
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function cumulate(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    sums[i] = sum;
  }
  return sums;
}

/** Divides `total` over the weights, one draw at a time (multinomial). */
export function drawShares(random: Random, total: number, weights: ArrayLike<number>): number[] {
  const cumulative = cumulate(weights);
  const shares = Array.from(weights, () => 0);
  for (let i = 0; i < total; i++) {
    const at = drawIndex(random, cumulative);
    shares[at] = shares[at]! + 1;
  }
  return shares;
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}
