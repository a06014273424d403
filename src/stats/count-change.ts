export interface CountChange {
  /** Exact, two-sided, given the sum. */
  readonly p: number;
  /** after / before per unit of exposure. */
  readonly ratio: number;
  /** 95 % interval of the ratio. */
  readonly interval: readonly [low: number, high: number];
  /** 2 (sqrt after - sqrt before): quick reading, SD sqrt 2. */
  readonly z: number;
}

/** Did a count change beyond chance? `exposure` is the length of both periods when they differ. */
export function countChange(
  _before: number,
  _after: number,
  _exposure: { readonly before: number; readonly after: number } = { before: 1, after: 1 },
): CountChange {
  throw new Error('not built yet');
}
