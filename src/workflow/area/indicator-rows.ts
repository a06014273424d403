import { type Indicator, latestOf, levelOf, valueIn } from '../../domain/indicator.ts';
import { type AreaUnit, hasRate } from './area-unit.ts';

/** An imported indicator in one area beside the others. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly period: string;
  readonly value: number;
  /** The same a period earlier, null when there is none. */
  readonly before: { readonly period: string; readonly value: number } | null;
  /** Figure of the municipality as the table gives it, else the unweighted mean of the areas; null with fewer than two areas. */
  readonly city: { readonly value: number; readonly how: 'tabel' | 'gemiddelde'; readonly areas: number } | null;
  /** Place from high to low among the areas of the same level with at least 100 inhabitants. */
  readonly rank: { readonly at: number; readonly of: number } | null;
}

/** Indicators that say something about an area, in its latest period. */
export function indicatorRows(
  indicators: readonly Indicator[],
  units: readonly AreaUnit[],
  code: string,
  municipality: string,
): IndicatorRow[] {
  return indicators.flatMap((indicator) => {
    const latest = latestOf(indicator, code);
    if (!latest) return [];
    const { period, value } = latest;
    const others = units.filter(hasRate).flatMap((unit) => {
      const one = valueIn(indicator, unit.code, period);
      return one === null ? [] : [{ code: unit.code, value: one }];
    });
    const isAmong = others.some((one) => one.code === code);
    return [
      {
        indicator,
        period,
        value,
        before: earlier(indicator, code, period),
        city: cityOf(indicator, municipality, period, others),
        rank: isAmong && others.length > 1 ? { at: 1 + others.filter((one) => one.value > value).length, of: others.length } : null,
      },
    ];
  });
}

function earlier(indicator: Indicator, code: string, period: string): IndicatorRow['before'] {
  const past = indicator.periods.filter((one) => one < period && one.length === period.length).reverse();
  for (const one of past) {
    const value = valueIn(indicator, code, one);
    if (value !== null) return { period: one, value };
  }
  return null;
}

function cityOf(
  indicator: Indicator,
  municipality: string,
  period: string,
  others: readonly { readonly value: number }[],
): IndicatorRow['city'] {
  const given = levelOf(municipality) === 'gemeente' ? valueIn(indicator, municipality, period) : null;
  if (given !== null) return { value: given, how: 'tabel', areas: others.length };
  if (others.length < 2) return null;
  return { value: others.reduce((sum, one) => sum + one.value, 0) / others.length, how: 'gemiddelde', areas: others.length };
}
