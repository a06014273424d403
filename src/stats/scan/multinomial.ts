import type { Random } from '../random.ts';

/** Deals `total` incidents over locations with fixed chances. */
export type Deal = (into: Int32Array) => void;

/** Walker's alias table (Vose 1991): two numbers per incident whatever the number of locations. */
export function dealer(weight: ArrayLike<number>, total: number, random: Random): Deal {
  const n = weight.length;
  const limit = new Float64Array(n);
  const alias = new Int32Array(n);
  fillAlias(weight, limit, alias);
  return (into) => {
    into.fill(0);
    for (let k = 0; k < total; k++) {
      const u = random() * n;
      const i = u | 0;
      into[u - i < limit[i]! ? i : alias[i]!]!++;
    }
  };
}

function fillAlias(weight: ArrayLike<number>, limit: Float64Array, alias: Int32Array): void {
  const n = weight.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += weight[i]!;
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < n; i++) {
    limit[i] = (weight[i]! * n) / sum;
    (limit[i]! < 1 ? small : large).push(i);
  }
  while (small.length > 0 && large.length > 0) {
    const s = small.pop()!;
    const l = large.at(-1)!;
    alias[s] = l;
    limit[l]! -= 1 - limit[s]!;
    if (limit[l]! < 1) small.push(large.pop()!);
  }
  for (const i of [...small, ...large]) limit[i] = 1;
}

/**
 * Deals over locations whose expected counts are themselves uncertain: each is drawn from a Gamma with its mean and
 * `shape` first (Infinity: known), so that the counts are negative binomial given their total.
 */
export function uncertainDealer(mean: ArrayLike<number>, shape: ArrayLike<number>, total: number, random: Random): Deal {
  const n = mean.length;
  const drawn = new Float64Array(n);
  return (into) => {
    for (let i = 0; i < n; i++) {
      drawn[i] = mean[i]! > 0 && Number.isFinite(shape[i]!) ? (mean[i]! * gammaDraw(random, shape[i]!)) / shape[i]! : mean[i]!;
    }
    dealer(drawn, total, random)(into);
  };
}

/** Gamma with the given shape and scale 1 (Marsaglia & Tsang 2000). */
function gammaDraw(random: Random, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}
