import { monthsOfKey, type PeriodKey } from '../../domain/monitor/period-key.ts';
import { PLACE_THEMES, type PlaceTheme } from '../../domain/theme/campaign-theme.ts';
import { earlierOf, type Month, type Period } from '../../domain/time/month.ts';
import type { FactDraft, WorkFact } from '../../domain/work/work-fact.ts';
import { type Identified, keptIn, sumOf } from '../campaigns/identified.ts';
import type { FoundFigure } from './monitor-value.ts';

/** Hotspots and hottimes of one theme in one month, as the data give them now. */
export interface IdentifiedTheme extends Identified {
  readonly theme: PlaceTheme;
}

/** By month; null where too few months lie before it to expect anything. */
export type IdentifiedMonths = ReadonlyMap<Month, readonly IdentifiedTheme[] | null>;

/** The month that stands for a period: the one that was kept, else the last one that is complete. */
function monthFor(facts: readonly WorkFact[], period: Period, last: Month): Month | null {
  const kept = keptIn(facts, period);
  if (kept) return kept.month;
  const month = earlierOf(period.to, last);
  return month < period.from ? null : month;
}

/**
 * Months to count for a view of the monitor, newest first: a hotspot of three months is one hotspot, so one month stands for a quarter.
 * @param last month that is complete
 */
export function monthsToCount(keys: readonly PeriodKey[], facts: readonly WorkFact[], last: Month): readonly Month[] {
  const months = keys.flatMap((key) => monthFor(facts, monthsOfKey(key), last) ?? []);
  return [...new Set(months)].sort((a, b) => b - a);
}

/**
 * The indicators "aantal geïdentificeerde hotspots" and "hottimes" of a period. What was kept stays what it is, with what the data give
 * today for the same month beside it; where nothing was kept, what the data give.
 */
export function identifiedFigure(
  part: keyof Identified,
  facts: readonly WorkFact[],
  counted: IdentifiedMonths,
  last: Month,
): (period: Period) => FoundFigure | null {
  return (period) => {
    const kept = keptIn(facts, period);
    const month = monthFor(facts, period, last);
    const now = month === null ? null : counted.get(month);
    const value = now ? sumOf(now)[part] : null;
    if (!kept) return value === null ? null : { how: 'computed', value, upTo: month! };
    const isWhole = kept.themes === PLACE_THEMES.length;
    return { how: 'kept', value: kept[part], on: kept.on, now: isWhole ? value : null };
  };
}

/** What is kept of a month, so that the figure that is reported stays what it was. */
export const keptFacts = (month: Month, themes: readonly IdentifiedTheme[]): FactDraft[] =>
  themes.map(({ theme, hotspots, hottimes }) => ({
    kind: 'theme.counted',
    about: `theme:${theme}`,
    theme,
    from: month,
    to: month,
    hotspots,
    hottimes,
  }));
