import table from '../../../data/monitor.json' with { type: 'json' };

/**
 * `flow`: happens, so months add up to quarters and years. `stock`: how many there are, so the latest holds.
 * `percentage`: a share in percent, the latest holds.
 */
export type MonitorKind = 'flow' | 'stock' | 'percentage';

export interface MonitorIndicator {
  readonly id: string;
  readonly theme: string;
  /** As the plan words it. */
  readonly label: string;
  readonly kind: MonitorKind;
}

export interface MonitorTheme {
  readonly id: string;
  readonly label: string;
}

/** A figure that the plan itself reports. */
export interface KnownValue {
  readonly indicator: string;
  /** A period key, see `period-key.ts`. */
  readonly period: string;
  readonly value: number;
}

/** The plan's monitor: every indicator, by theme, from `data/monitor.json`. */
export const MONITOR_THEMES: readonly MonitorTheme[] = table.themes;
export const MONITOR_INDICATORS: readonly MonitorIndicator[] = table.indicators as readonly MonitorIndicator[];
export const KNOWN_VALUES: readonly KnownValue[] = table.known;
