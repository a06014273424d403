interface Months {
  readonly count: readonly number[];
  /** Incidents of the city in the same months. */
  readonly city: readonly number[];
}

/**
 * How much more the months of one place scatter than Poisson counts would, within the period before and within the
 * period after: Pearson's statistic over its degrees of freedom, at least 1. What is expected in a month is the mean of
 * its period, or that mean on the course of the city when the place follows it better, so that a season is no scatter. An
 * effect is no scatter either, because each period has its own mean; slow change between the periods is not seen here
 * (`placeboSpread` sees it).
 *
 * Example: 2, 6 before and 4, 4 after in an even city: ((2-4)^2 + (6-4)^2) / 4 over 2 degrees of freedom is 1.
 */
export function ownSpread(periods: readonly Months[]): number {
  const told = periods.filter(({ count }) => count.length > 1 && sum(count) > 0);
  const freedom = told.reduce((total, { count }) => total + count.length - 1, 0);
  if (freedom === 0) return 1;
  const even = told.reduce(
    (total, { count }) =>
      total +
      pearson(
        count,
        count.map(() => 1),
      ),
    0,
  );
  const alongCity = told.reduce((total, { count, city }) => total + pearson(count, city), 0);
  return Math.max(1, Math.min(even, alongCity) / freedom);
}

/** Distance of counts from their total spread out by weight; infinite where something happened at a weight of 0. */
function pearson(count: readonly number[], weight: readonly number[]): number {
  const perWeight = sum(count) / sum(weight);
  return count.reduce((statistic, n, t) => {
    const expected = perWeight * weight[t]!;
    return statistic + (n === expected ? 0 : (n - expected) ** 2 / expected);
  }, 0);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
