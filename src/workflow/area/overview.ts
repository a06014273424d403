import type { Boundaries } from '../../domain/area.ts';
import type { BuurtCategoryMonths } from '../../domain/area-rows.ts';
import type { Category, Theme } from '../../domain/category.ts';
import { SOURCES, type Source } from '../../domain/incident.ts';
import { type Indicator, valueIn } from '../../domain/indicator.ts';
import type { Period } from '../../domain/time/month.ts';
import { areaRates } from './area-rates.ts';
import { countsPerBuurt, unitsOf } from './area-unit.ts';

/** One column of the table of buurten: counts of a theme of one source, or an imported indicator in its last period. */
export type Measure =
  | {
      readonly kind: 'count';
      readonly key: string;
      /** Null is everything of the source. */
      readonly theme: Theme | null;
      readonly source: Source;
      readonly counts: Float64Array;
      /** Per 1,000 inhabitants a year, shrunk; null under 100 inhabitants. */
      readonly rates: readonly (number | null)[];
    }
  | {
      readonly kind: 'indicator';
      readonly key: string;
      readonly indicator: Indicator;
      readonly period: string;
      readonly values: readonly (number | null)[];
    };

export interface OverviewQuestion {
  readonly rows: BuurtCategoryMonths;
  readonly categories: readonly Category[];
  readonly boundaries: Pick<Boundaries, 'buurten' | 'wijken'>;
  readonly indicators: readonly Indicator[];
  /** Twelve months. */
  readonly year: Period;
}

/** Every measure there is of the buurten: per source everything and its themes, then the indicators that have buurten. */
export function overviewMeasures({ rows, categories, boundaries, indicators, year }: OverviewQuestion): Measure[] {
  const units = unitsOf(boundaries, 'buurt');
  const countOf = (source: Source, theme: Theme | null): Measure => {
    const codes = new Set(
      categories.flatMap((one, code) => (one.source === source && (theme === null || one.theme === theme) ? [code] : [])),
    );
    const counts = countsPerBuurt(rows, units.length, year, codes);
    const rates = areaRates(units, counts, 1).rates.map((rate) => rate?.rate ?? null);
    return { kind: 'count', key: `${source}:${theme ?? ''}`, theme, source, counts, rates };
  };
  const counted = SOURCES.flatMap((source) => {
    const themes = [...new Set(categories.filter((one) => one.source === source).map(({ theme }) => theme))];
    return themes.length === 0 ? [] : [countOf(source, null), ...themes.map((theme) => countOf(source, theme))];
  });
  const imported = indicators.flatMap((indicator): Measure[] => {
    const period = lastPeriod(indicator, units);
    if (period === null) return [];
    return [{ kind: 'indicator', key: indicator.id, indicator, period, values: units.map(({ code }) => valueIn(indicator, code, period)) }];
  });
  return [...counted.filter((one) => one.kind === 'count' && one.counts.some((n) => n > 0)), ...imported];
}

const lastPeriod = (indicator: Indicator, units: readonly { readonly code: string }[]): string | null =>
  indicator.periods.findLast((period) => units.some(({ code }) => valueIn(indicator, code, period) !== null)) ?? null;

/** Limits of six groups of equal size among the values that are there; fewer where values are equal. */
export function sixths(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return [];
  const limits = [1, 2, 3, 4, 5].map((k) => known[Math.floor((k * known.length) / 6)]!);
  return [...new Set(limits)].filter((limit) => limit > known[0]!);
}
