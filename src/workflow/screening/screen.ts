import type { ScreenAnswer, ScreenRequest } from '../../domain/screen-request.ts';
import { funnelMonths, rulesAtWork } from './funnel.ts';
import { screenReports } from './screen-reports.ts';

/** Screens reports by the rules and counts what comes of it per month. */
export function screen({ rows, rules, categories, from, to }: ScreenRequest): ScreenAnswer {
  const fits = screenReports(rows, rules, categories);
  const months = funnelMonths({ month: rows.month, category: rows.category, fits }, categories, from, to);
  const counted = fits.filter((_, i) => rows.month[i]! >= from && rows.month[i]! <= to);
  return { fits, months, rules: rulesAtWork(counted, rules.length) };
}
