import type { EventRow } from '../event-answer.ts';
import type { HottimeSearch } from '../hottime-search.ts';
import type { Period } from '../time/month.ts';
import type { PlaceTheme } from './campaign-theme.ts';

/** A flagged place of one theme. */
export interface ThemePlace {
  readonly id: string;
  readonly place: string;
  readonly buurt: string;
  readonly count: number;
  readonly expected: number;
}

/** A month of the year that is busier than the others. */
export interface BusyMonth {
  readonly monthOfYear: number;
  readonly count: number;
  readonly expected: number;
}

/** Where and when a theme concentrates. */
export interface ThemeFinding {
  readonly theme: PlaceTheme;
  /** Period of the hotspots, and how many registrations it holds. */
  readonly period: Period;
  readonly count: number;
  /** Null when there are too few months before the period to expect anything. */
  readonly places: readonly ThemePlace[] | null;
  /** Hottimes are looked for in the year up to the end of the period, months in three years. */
  readonly year: Period;
  readonly search: HottimeSearch;
  readonly years: Period;
  readonly months: readonly BusyMonth[];
  /** Events that bring more than ordinary days, clear of chance. */
  readonly events: readonly EventRow[];
}
