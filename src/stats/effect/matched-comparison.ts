export interface Match {
  /** Position in the candidates. */
  readonly candidate: number;
  /** Mean squared difference of the root counts; about 0.5 is what chance alone gives two equal places. */
  readonly distance: number;
  /** Correlation of the root counts over the months, 0 when one of them does not vary. */
  readonly correlation: number;
}

/**
 * Ranks areas as comparison for a treated one by how alike their history is, month by month: the mean of
 * `(sqrt t - sqrt c)^2`. Roots, because the spread of a root count is about a half whatever its height, so that a busy
 * area is not judged more severely than a quiet one. Level and course both count: the WDD needs areas that go up and
 * down together in numbers.
 * @param history months before the action, those that caused the flag left out
 */
export function matchComparison(history: ArrayLike<number>, candidates: readonly ArrayLike<number>[]): Match[] {
  const own = Float64Array.from(history, Math.sqrt);
  const matches = candidates.map((candidate, position): Match => {
    if (candidate.length !== own.length) throw new RangeError(`candidate ${position} has ${candidate.length} months, not ${own.length}`);
    const other = Float64Array.from(candidate, Math.sqrt);
    const distance = own.reduce((sum, value, t) => sum + (value - other[t]!) ** 2, 0) / own.length;
    return { candidate: position, distance, correlation: correlation(own, other) };
  });
  return matches.sort((a, b) => a.distance - b.distance || a.candidate - b.candidate);
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (x: Float64Array): number => x.reduce((sum, value) => sum + value, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  let both = 0;
  let aa = 0;
  let bb = 0;
  for (let t = 0; t < a.length; t++) {
    both += (a[t]! - ma) * (b[t]! - mb);
    aa += (a[t]! - ma) ** 2;
    bb += (b[t]! - mb) ** 2;
  }
  return aa > 0 && bb > 0 ? both / Math.sqrt(aa * bb) : 0;
}
