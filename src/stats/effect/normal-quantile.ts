import { normalUpperTail } from '../distributions/normal.ts';

/** The z with P(Z <= z) = probability, by halving; R `qnorm` within 1e-12. */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`there is no quantile at ${probability}`);
  if (probability < 0.5) return -normalQuantile(1 - probability);
  let low = 0;
  let high = 40;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (normalUpperTail(middle) > 1 - probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
