import { MONITOR_INDICATORS, type MonitorIndicator } from '../../domain/monitor/indicator-list.ts';
import { hasBegun, keysOf, type PeriodKey, type Step } from '../../domain/monitor/period-key.ts';
import type { Month } from '../../domain/time/month.ts';
import { type EnteredTarget, type MonitorSources, type MonitorValue, monitorValue, targetOf } from './monitor-value.ts';

export interface MonitorRow {
  readonly indicator: MonitorIndicator;
  /** One per key of the view; null where nothing is known or the period has not begun. */
  readonly values: readonly (MonitorValue | null)[];
  /** The whole year. */
  readonly year: MonitorValue | null;
  readonly target: EnteredTarget | null;
  /** The app has a counter for it. */
  readonly isCounted: boolean;
}

export interface MonitorView {
  readonly step: Step;
  readonly year: number;
  readonly keys: readonly PeriodKey[];
  readonly rows: readonly MonitorRow[];
}

/** The whole monitor for one year, by months, quarters or (five) years. */
export function monitorView(step: Step, year: number, sources: MonitorSources, today: Month): MonitorView {
  const keys = keysOf(step, year);
  const figureOf = (indicator: MonitorIndicator, key: PeriodKey): MonitorValue | null =>
    hasBegun(key, today) ? monitorValue(indicator, key, sources) : null;
  const rows = MONITOR_INDICATORS.map((indicator) => ({
    indicator,
    values: keys.map((key) => figureOf(indicator, key)),
    year: figureOf(indicator, String(year)),
    target: targetOf(sources.facts, indicator.id, year),
    isCounted: Object.hasOwn(sources.counters, indicator.id),
  }));
  return { step, year, keys, rows };
}
