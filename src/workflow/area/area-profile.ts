import type { Boundaries } from '../../domain/area.ts';
import type { BuurtCategoryMonths } from '../../domain/area-rows.ts';
import type { Category, Theme } from '../../domain/category.ts';
import { SOURCES, type Source } from '../../domain/incident.ts';
import { addMonths, type Month, type Period } from '../../domain/time/month.ts';
import { countChange } from '../../stats/count-change.ts';
import { type AreaRate, areaRates } from './area-rates.ts';
import { countsPerBuurt, sumIn, unitsOf } from './area-unit.ts';

/** A theme of one source in an area. Two sources are never added up. */
export interface ProfileRow {
  readonly key: string;
  /** Null is everything of the source. */
  readonly theme: Theme | null;
  readonly source: Source;
  /** Incidents in the period of the filter, in the year up to its end, and in the year before that; null where there are no data. */
  readonly period: number;
  readonly year: number;
  readonly before: number | null;
  /** Two-sided chance of such a difference between both years where nothing changed; null where it is not compared. */
  readonly p: number | null;
  readonly city: { readonly year: number; readonly before: number | null; readonly rate: number };
  readonly rate: AreaRate | null;
}

export interface AreaQuestion {
  readonly rows: BuurtCategoryMonths;
  readonly categories: readonly Category[];
  readonly boundaries: Pick<Boundaries, 'buurten' | 'wijken'>;
  readonly code: string;
  readonly level: 'buurt' | 'wijk';
  readonly period: Period;
  readonly firstMonth: Month;
}

/** The year up to the end of a period. */
export const yearUpTo = ({ to }: Period): Period => ({ from: addMonths(to, -11), to });
const yearBefore = ({ from }: Period): Period => ({ from: addMonths(from, -12), to: addMonths(from, -1) });

/** Everything of a source first, then its themes by number; themes without any incident in both years are left out. */
export function areaProfile(question: AreaQuestion): ProfileRow[] {
  const { categories } = question;
  return SOURCES.flatMap((source) => {
    const own = categories.flatMap((category, code) => (category.source === source ? [{ code, theme: category.theme }] : []));
    if (own.length === 0) return [];
    const whole = profileRow(question, source, null, new Set(own.map(({ code }) => code)));
    if (whole.city.year + (whole.city.before ?? 0) === 0) return [];
    const themes = [...new Set(own.map(({ theme }) => theme))].map((theme) =>
      profileRow(question, source, theme, new Set(own.flatMap((one) => (one.theme === theme ? [one.code] : [])))),
    );
    const present = themes.filter(({ year, before, period }) => year + (before ?? 0) + period > 0);
    return [whole, ...present.sort((a, b) => b.year - a.year)];
  });
}

function profileRow(question: AreaQuestion, source: Source, theme: Theme | null, codes: ReadonlySet<number>): ProfileRow {
  const { rows, boundaries, code, level, period, firstMonth } = question;
  const units = unitsOf(boundaries, level);
  const at = units.findIndex((unit) => unit.code === code);
  const unit = units[at]!;
  const count = (when: Period): Float64Array => countsPerBuurt(rows, boundaries.buurten.length, when, codes);
  const recent = yearUpTo(period);
  const earlier = yearBefore(recent);
  const [now, then] = [count(recent), earlier.from >= firstMonth ? count(earlier) : null];
  const rates = areaRates(units, now, 1);
  const [year, before] = [sumIn(unit, now), then && sumIn(unit, then)];
  const all = (counts: Float64Array): number => counts.reduce((sum, n) => sum + n, 0);
  return {
    key: `${source}:${theme ?? ''}`,
    theme,
    source,
    period: sumIn(unit, count(period)),
    year,
    before,
    p: before === null || year + before === 0 ? null : countChange(before, year).p,
    city: { year: all(now), before: then && all(then), rate: rates.city },
    rate: rates.rates[at]!,
  };
}
