import type { Source } from '../incident.ts';
import type { Month } from '../time/month.ts';

/** One kind of incident in one month, counted over everything that the filter leaves, beside the years before. */
export interface CityMonthRow {
  /** Store code of the category. */
  readonly code: number;
  readonly label: string;
  readonly source: Source;
  readonly count: number;
  /** By the improved Farrington method; null with fewer than three years before the month. */
  readonly expected: number | null;
  /** Enough years, and enough incidents lately, to say whether the month is out of line. */
  readonly isJudged: boolean;
  readonly isAlarm: boolean;
}

/** What a whole area shows in a month: a rise everywhere is no hotspot, so it is said apart. */
export interface CityMonth {
  readonly month: Month;
  /** Kinds that are out of line first, then the most frequent; kinds without any incident before or now are left out. */
  readonly rows: readonly CityMonthRow[];
}
