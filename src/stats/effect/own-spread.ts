/**
 * How much more the months of one place scatter than Poisson counts would, within the period before and within the
 * period after: Pearson's statistic over its degrees of freedom, at least 1. What is expected in a month follows the
 * course of the city, so that a season is no scatter. An effect does not count as scatter either, because each period has
 * its own mean; slow change between the periods is not seen here (`placeboSpread` sees it).
 *
 * Example: 2, 6 before and 4, 4 after in an even city: ((2-4)^2 + (6-4)^2) / 4 over 2 degrees of freedom is 1.
 * @param city incidents of the city in the same months
 */
export function ownSpread(periods: readonly { readonly count: readonly number[]; readonly city: readonly number[] }[]): number {
  let statistic = 0;
  let freedom = 0;
  for (const { count, city } of periods) {
    const total = sum(count);
    const course = sum(city);
    if (total === 0 || count.length < 2) continue;
    freedom += count.length - 1;
    count.forEach((n, t) => {
      const expected = course > 0 ? (total * city[t]!) / course : total / count.length;
      if (expected > 0) statistic += (n - expected) ** 2 / expected;
    });
  }
  return freedom > 0 ? Math.max(1, statistic / freedom) : 1;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
