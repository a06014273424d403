import { type Month, month, type Period } from '../time/month.ts';

/** `2026`, `2026-Q1` or `2026-03`: how a figure of the monitor names its period. */
export type PeriodKey = string;

export const STEPS = ['month', 'quarter', 'year'] as const;
export type Step = (typeof STEPS)[number];

const SHAPE = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

export const isPeriodKey = (text: string): boolean => SHAPE.test(text);

const two = (value: number): string => String(value).padStart(2, '0');

/** Months of a key; throws on a text that is no key. */
export function monthsOfKey(key: PeriodKey): Period {
  const found = SHAPE.exec(key);
  if (!found) throw new Error(`no period: ${key}`);
  const year = Number(found[1]);
  if (found[2]) return { from: month(year, Number(found[2]) * 3 - 2), to: month(year, Number(found[2]) * 3) };
  if (found[3]) return { from: month(year, Number(found[3])), to: month(year, Number(found[3])) };
  return { from: month(year, 1), to: month(year, 12) };
}

/** The parts of a period, one step finer; none of a month. */
export function partsOfKey(key: PeriodKey): readonly PeriodKey[] {
  const found = SHAPE.exec(key);
  if (!found) throw new Error(`no period: ${key}`);
  if (found[3]) return [];
  const quarter = Number(found[2] ?? 0);
  if (quarter > 0) return [0, 1, 2].map((i) => `${found[1]}-${two(quarter * 3 - 2 + i)}`);
  return [1, 2, 3, 4].map((q) => `${found[1]}-Q${q}`);
}

/** The keys of one year by months or quarters; by years the five up to it. */
export function keysOf(step: Step, year: number): readonly PeriodKey[] {
  if (step === 'month') return Array.from({ length: 12 }, (_, i) => `${year}-${two(i + 1)}`);
  if (step === 'quarter') return [1, 2, 3, 4].map((q) => `${year}-Q${q}`);
  return Array.from({ length: 5 }, (_, i) => String(year - 4 + i));
}

/** Whether a period has begun in the month of today. */
export const hasBegun = (key: PeriodKey, today: Month): boolean => monthsOfKey(key).from <= today;
