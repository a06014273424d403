import { type Indicator, levelOf } from '../../domain/indicator.ts';
import { addMonths, type Month, monthFromIso, monthToIso } from '../../domain/time/month.ts';

/** Months of one municipality up to the last one of the table, without a gap. */
export interface RegionSeries {
  readonly code: string;
  readonly from: Month;
  readonly count: Float64Array;
  /** Months before `from` that were left out because one between was missing. */
  readonly cut: number;
}

const monthsOf = ({ periods }: Pick<Indicator, 'periods'>): readonly Month[] =>
  periods.map((period) => monthFromIso(period)).filter((month) => month !== undefined);

/** Indicators that count something per municipality and month: tables of the region. */
export const regionalIndicators = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter(
    (one) => one.kind === 'aantal' && monthsOf(one).length > 1 && one.areas.filter((area) => levelOf(area) === 'gemeente').length > 1,
  );

/**
 * Series per municipality, by name of code. A missing month is not zero: a series begins after its last gap, and ends before its
 * first missing month at the end. The month that is not over is left out.
 */
export function regionSeries(indicator: Indicator, running: Month): RegionSeries[] {
  const months = monthsOf(indicator).filter((month) => month < running);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const column = new Map(indicator.periods.map((period, i) => [period, i]));
  const codes = indicator.areas.filter((area) => levelOf(area) === 'gemeente').sort();
  return codes.flatMap((code): RegionSeries[] => {
    const row = indicator.areas.indexOf(code);
    const counts: (number | null)[] = [];
    for (let month = first; month <= last; month = addMonths(month, 1)) {
      const at = column.get(monthToIso(month));
      counts.push(at === undefined ? null : (indicator.values[row * indicator.periods.length + at] ?? null));
    }
    const end = counts.findLastIndex((count) => count !== null) + 1;
    const begin = counts.slice(0, end).lastIndexOf(null) + 1;
    if (end === 0) return [];
    const cut = counts.slice(0, begin).filter((count) => count !== null).length;
    return [{ code, from: addMonths(first, begin), count: Float64Array.from(counts.slice(begin, end), (count) => count!), cut }];
  });
}
