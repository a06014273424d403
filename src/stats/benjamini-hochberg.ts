/**
 * Benjamini-Hochberg step-up: the adjusted p (q) of every p, in the same order; q <= alpha is
 * significant at false discovery rate alpha. Equal to R `p.adjust(p, "BH", n = tests)`.
 *
 * Example: 0.01, 0.02, 0.03, 0.04, 0.6: q 0.05 four times and 0.6, since 0.04 x 5 / 4 = 0.05.
 * @param tests size of the family when more tests were done than `p` holds; those left out have p = 1.
 */
export function adjustedP(p: Float64Array, tests = p.length): Float64Array {
  if (tests < p.length) throw new RangeError(`${p.length} p-values do not fit in a family of ${tests} tests`);
  const sorted = p.slice().sort();
  const { value, last } = distinct(sorted);
  const q = new Float64Array(value.length);
  let smallest = 1;
  for (let v = value.length - 1; v >= 0; v--) {
    smallest = Math.min(smallest, (value[v]! * tests) / (last[v]! + 1));
    q[v] = smallest;
  }
  const adjusted = new Float64Array(p.length);
  for (let i = 0; i < p.length; i++) adjusted[i] = q[lowerBound(value, p[i]!)]!;
  return adjusted;
}

/** Exact tests have few distinct p: the values, and the last position of each. */
function distinct(sorted: Float64Array): { readonly value: Float64Array; readonly last: Int32Array } {
  const value = new Float64Array(sorted.length);
  const last = new Int32Array(sorted.length);
  let used = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i + 1 < sorted.length && sorted[i + 1] === sorted[i]) continue;
    value[used] = sorted[i]!;
    last[used++] = i;
  }
  return { value: value.subarray(0, used), last };
}

/** Largest p that is still significant at false discovery rate alpha; 0 when none is, or only p that are 0 themselves. */
export function stepUpThreshold(p: Float64Array, alpha: number, tests = p.length): number {
  const limit = p.filter((value) => value <= alpha).sort();
  for (let rank = limit.length; rank >= 1; rank--) {
    if (limit[rank - 1]! * tests <= alpha * rank) return limit[rank - 1]!;
  }
  return 0;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const between = (low + high) >> 1;
    if (sorted[between]! < value) low = between + 1;
    else high = between;
  }
  return low;
}
