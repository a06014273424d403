import type { FunnelMonth, Side } from '../../domain/screen-request.ts';
import { isHome, type ReportCategory } from './screen-reports.ts';

export interface ScreenedRows {
  /** Month of each report, `year * 12 + month`. */
  readonly month: ArrayLike<number>;
  readonly category: ArrayLike<number>;
  /** Rules that each report fits; 0 is not screened in. */
  readonly fits: Uint16Array;
}

/** Counts per month from `from` to `to`, both included; months without reports too. */
export function funnelMonths(rows: ScreenedRows, categories: readonly ReportCategory[], from: number, to: number): FunnelMonth[] {
  const homes = categories.map(isHome);
  const months = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
    month: from + i,
    reports: { openbaar: 0, woning: 0 },
    screened: { openbaar: 0, woning: 0 },
  }));
  for (let i = 0; i < rows.month.length; i++) {
    const at = months[rows.month[i]! - from];
    if (!at) continue;
    const side: Side = homes[rows.category[i]!] ? 'woning' : 'openbaar';
    at.reports[side]++;
    if (rows.fits[i] !== 0) at.screened[side]++;
  }
  return months;
}

/** How many reports each rule marks, and how many it alone marks. */
export function rulesAtWork(fits: Uint16Array, rules: number): { readonly marks: number; readonly alone: number }[] {
  const found = Array.from({ length: rules }, () => ({ marks: 0, alone: 0 }));
  for (const bits of fits) {
    for (let rule = 0; rule < rules; rule++) {
      if ((bits & (1 << rule)) === 0) continue;
      found[rule]!.marks++;
      if (bits === 1 << rule) found[rule]!.alone++;
    }
  }
  return found;
}
