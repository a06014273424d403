import type { TrendMonths } from '../domain/trend/trend-columns.ts';

/** What is put side by side on the screen Trends. */
export interface TrendChoice extends TrendMonths {
  /** Id of the group of categories. */
  readonly group: string;
  /** Id of the line whose months are drawn; null is the first. */
  readonly line: string | null;
}

export const DEFAULT_TREND: TrendChoice = { span: 'toDate', own: { from: 1, to: 12 }, years: null, group: 'plan', line: null };
