export type Counts = readonly (readonly number[])[];

/** Sums that a reader knows: cells (row * width + column) added or subtracted. */
export type Sums = readonly { readonly terms: readonly (readonly [at: number, sign: 1 | -1])[]; readonly sum: number }[];

/** The last column holds the totals of the rows; the totals of the columns, that one too, are those of the municipality. */
export function equationsOf(counts: Counts): Sums {
  const width = counts[0]?.length ?? 0;
  const rows = counts.map((row, r) => ({ terms: row.map((_, c) => [r * width + c, c === width - 1 ? -1 : 1] as const), sum: 0 }));
  const columns = Array.from({ length: width }, (_, c) => ({
    terms: counts.map((_row, r) => [r * width + c, 1] as const),
    sum: counts.reduce((sum, row) => sum + row[c]!, 0),
  }));
  return [...rows, ...columns];
}

interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What a reader sees of each cell: state 0 its count, 1 that it is under k, 2 nothing but that its column has no more. */
function seen(counts: Counts, states: Uint8Array, k: number): Ranges {
  const width = counts[0]?.length ?? 0;
  const most = Array.from({ length: width }, (_, c) => counts.reduce((sum, row) => sum + row[c]!, 0));
  const flat = counts.flat();
  return {
    low: Float64Array.from(flat, (count, at) => (states[at] === 0 ? count : 0)),
    high: Float64Array.from(flat, (count, at) => (states[at] === 0 ? count : states[at] === 1 ? k - 1 : most[at % width]!)),
  };
}

/** Narrows the ranges by every sum until nothing narrows any more; false when the sums cannot all hold. */
function narrow(sums: Sums, { low, high }: Ranges): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { terms, sum } of sums) {
      let [least, most] = [0, 0];
      for (const [at, sign] of terms) {
        least += sign === 1 ? low[at]! : -high[at]!;
        most += sign === 1 ? high[at]! : -low[at]!;
      }
      if (least > sum || most < sum) return false;
      for (const [at, sign] of terms) {
        const [few, many] = sign === 1 ? [low[at]!, high[at]!] : [-high[at]!, -low[at]!];
        if (few === many) continue;
        const lower = Math.max(few, sum - (most - many));
        const upper = Math.min(many, sum - (least - few));
        if (lower <= few && upper >= many) continue;
        if (lower > upper) return false;
        changed = true;
        least += lower - few;
        most += upper - many;
        low[at] = sign === 1 ? lower : -upper;
        high[at] = sign === 1 ? upper : -lower;
      }
    }
  }
  return true;
}

/** Numbers that a reader tries for a cell, at most. */
const MOST_TRIALS = 12;

/**
 * A secret cell that a reader can work out, null when there is none: its range has shrunk to one number, or every other number in it
 * leads to sums that cannot hold.
 */
export function whatFollows(counts: Counts, sums: Sums, states: Uint8Array, k: number, secrets: readonly number[]): number | null {
  const ranges = seen(counts, states, k);
  narrow(sums, ranges);
  const { low, high } = ranges;
  const told = secrets.find((at) => low[at] === high[at]);
  if (told !== undefined) return told;
  return secrets.find((at) => high[at]! - low[at]! < MOST_TRIALS && isOnlyOne(sums, ranges, at)) ?? null;
}

function isOnlyOne(sums: Sums, { low, high }: Ranges, at: number): boolean {
  let possible = 0;
  for (let n = low[at]!; n <= high[at]! && possible < 2; n++) {
    const trial = { low: low.slice(), high: high.slice() };
    trial.low[at] = n;
    trial.high[at] = n;
    if (narrow(sums, trial)) possible++;
  }
  return possible < 2;
}
