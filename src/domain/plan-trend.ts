import table from '../../data/plan-trend-table.json' with { type: 'json' };
import type { CategoryId } from './category.ts';

/** A row of the plan's trend tables: registrations January-September of each of `PLAN_YEARS`. */
export interface PlanRow {
  /** As the plan words it. */
  readonly label: string;
  readonly category: CategoryId;
  /** Id of the sum this row is part of, null when it stands alone. */
  readonly sum: string | null;
  readonly counts: readonly number[];
}

export const PLAN_YEARS: readonly number[] = table.years;
export const PLAN_ROWS: readonly PlanRow[] = table.rows as unknown as readonly PlanRow[];
/** Rows of the plan that add up others. */
export const PLAN_SUMS: readonly { readonly id: string; readonly label: string }[] = table.sums;
