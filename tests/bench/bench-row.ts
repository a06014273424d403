/** One line of the table that `npm run bench` prints; every module in this folder exports `rows(): Promise<BenchRow[]>`. */
export interface BenchRow {
  /** What was measured and on how much, e.g. "index 1 M points, resolution 9". */
  readonly what: string;
  /** Our figure with its unit, e.g. "412 ms (p95 of 20)". */
  readonly ours: string;
  /** The same work by another program in the same run, e.g. "h3-js 3.910 ms"; "-" when there is none. */
  readonly peer: string;
  /** The figure it must reach, e.g. "<= 500 ms"; "-" when there is none. */
  readonly target: string;
  /** Whether the target was reached; null when there is none. */
  readonly met: boolean | null;
}
