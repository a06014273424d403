import { betaTail } from './beta-tail.ts';

/** From here on an expected number counts as known: the interval is the exact Poisson one (Garwood 1936). */
const KNOWN = 1e7;

/**
 * 95 % interval of count / expected, exact conditional on count + support (Clopper-Pearson on their odds): `support` is
 * the number of incidents that the expected number rests on, Infinity when it is known. An aoristic weight is no whole
 * number: the low bound is that of the weight rounded down, the high bound that of the weight rounded up, so that
 * rounding only widens the interval.
 *
 * Example: 41 where 11.8 was expected (known) gives 2.5 to 4.7.
 */
export function ratioInterval(count: number, expected: number, support = Number.POSITIVE_INFINITY): readonly [low: number, high: number] {
  const r = Math.min(support, KNOWN);
  const down = Math.floor(count + 1e-9);
  const up = Math.ceil(count - 1e-9);
  const low = down === 0 ? 0 : oddsAt(0.025, down, r + 1);
  return [(low * r) / expected, (oddsAt(0.975, up + 1, r) * r) / expected];
}

/** Odds x / (1 - x) of the point x below which lies the share `tail` of a Beta(a, b). */
function oddsAt(tail: number, a: number, b: number): number {
  let low = -60;
  let high = 60;
  for (let step = 0; step < 70; step++) {
    const middle = (low + high) / 2;
    if (betaTail(1 / (1 + Math.exp(-middle)), a, b) < tail) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
