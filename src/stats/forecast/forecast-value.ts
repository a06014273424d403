export interface ForecastValue {
  /** Incidents in the flagged area, and in all. */
  readonly hits: number;
  readonly total: number;
  /** Part of the area that is flagged. */
  readonly area: number;
  /** n / N. */
  readonly hitRate: number;
  /** Prediction accuracy index, (n/N) / (a/A): 1 is what chance gives. */
  readonly pai: number;
  /** Prediction efficiency index, n / n*: n* is the most that as many cells could have held. */
  readonly pei: number;
  /** Recapture rate index, (n/N) after over (n/N) before; 1 keeps its share, NaN when there was none before. */
  readonly rri: number;
  /** (hits - expected by chance) / total: what the flags found beyond chance. */
  readonly beyondChance: number;
}

/**
 * What a set of flagged cells was worth in the next period (Chainey, Tompson & Uhlig 2008; Hunt 2016; Levine 2008).
 * Cells of one size count as area; PAI rewards few cells with many incidents, PEI is relative to what was possible.
 *
 * Example: 2 of 10 cells flagged with 30 of 100 incidents, the two busiest holding 50: hit rate 0.3, PAI 1.5, PEI 0.6.
 * @param flagged n flags
 * @param after n counts of the next period
 * @param before n counts of the period the flags rest on, for the RRI
 */
export function forecastValue(flagged: ArrayLike<number>, after: ArrayLike<number>, before: ArrayLike<number>): ForecastValue {
  const cells = flagged.length;
  const sums = { flagged: 0, hits: 0, total: 0, hitsBefore: 0, totalBefore: 0 };
  for (let i = 0; i < cells; i++) {
    sums.total += after[i]!;
    sums.totalBefore += before[i]!;
    if (!flagged[i]) continue;
    sums.flagged++;
    sums.hits += after[i]!;
    sums.hitsBefore += before[i]!;
  }
  const area = sums.flagged / cells;
  const hitRate = sums.total > 0 ? sums.hits / sums.total : Number.NaN;
  return {
    hits: sums.hits,
    total: sums.total,
    area,
    hitRate,
    pai: hitRate / area,
    pei: sums.hits / sumOfLargest(after, sums.flagged),
    rri: hitRate / (sums.hitsBefore / sums.totalBefore),
    beyondChance: sums.total > 0 ? (sums.hits - area * sums.total) / sums.total : Number.NaN,
  };
}

function sumOfLargest(values: ArrayLike<number>, cells: number): number {
  return Float64Array.from(values)
    .sort()
    .slice(values.length - cells)
    .reduce((sum, value) => sum + value, 0);
}

/** The naive forecast: flags the `cells` cells with the most incidents before; of equal ones the first. */
export function busiestCells(before: ArrayLike<number>, cells: number): Uint8Array {
  const order = Array.from({ length: before.length }, (_, i) => i).sort((a, b) => before[b]! - before[a]! || a - b);
  const flags = new Uint8Array(before.length);
  for (const cell of order.slice(0, cells)) flags[cell] = 1;
  return flags;
}
