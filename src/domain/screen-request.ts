import type { CategoryId, Theme } from './category.ts';
import type { ScreenRule } from './screening.ts';

/** Reports to screen, column by column; see `queries/city/report-rows.ts`. */
export interface ScreenRequest {
  readonly rows: {
    readonly count: number;
    readonly month: Int32Array;
    readonly category: Int32Array;
    readonly begin: Int32Array;
    readonly how: Int32Array;
    readonly marks: Int32Array;
    readonly place: Int32Array;
  };
  readonly rules: readonly ScreenRule[];
  /** By category code. */
  readonly categories: readonly { readonly id: CategoryId; readonly theme: Theme }[];
  /** Months to count, both included; earlier rows only say what was repeated. */
  readonly from: number;
  readonly to: number;
}

export const SIDES = ['openbaar', 'woning'] as const;
/** Public space, or a home. */
export type Side = (typeof SIDES)[number];

/** Reports and screened reports of one month, in public space and from homes. */
export interface FunnelMonth {
  readonly month: number;
  readonly reports: Readonly<Record<Side, number>>;
  readonly screened: Readonly<Record<Side, number>>;
}

export interface ScreenAnswer {
  /** Per report the rules that it fits, as bits. */
  readonly fits: Uint16Array;
  readonly months: readonly FunnelMonth[];
  /** Per rule how many reports of the months it marks, and how many it alone marks. */
  readonly rules: readonly { readonly marks: number; readonly alone: number }[];
}
