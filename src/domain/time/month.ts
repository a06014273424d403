import type { Brand } from '../brand.ts';

/** Calendar month as `year * 12 + (month - 1)`. */
export type Month = Brand<number, 'Month'>;

/** Both ends are included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** `month` runs from 1 to 12. */
export const month = (year: number, monthOfYear: number): Month => (year * 12 + monthOfYear - 1) as Month;
export const yearOf = (m: Month): number => Math.floor(m / 12);
/** 1 to 12. */
export const monthOfYear = (m: Month): number => (m % 12) + 1;
export const addMonths = (m: Month, count: number): Month => (m + count) as Month;
export const laterOf = (a: Month, b: Month): Month => Math.max(a, b) as Month;
export const earlierOf = (a: Month, b: Month): Month => Math.min(a, b) as Month;
export const lengthOf = (p: Period): number => p.to - p.from + 1;

/** Every month of the period, in order. */
export const monthsOf = (p: Period): Month[] => Array.from({ length: Math.max(0, lengthOf(p)) }, (_, i) => addMonths(p.from, i));

/** `2026-10` and back; undefined when it is no month. */
export const monthToIso = (m: Month): string => `${yearOf(m)}-${String(monthOfYear(m)).padStart(2, '0')}`;
export function monthFromIso(text: string): Month | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return found ? month(Number(found[1]), Number(found[2])) : undefined;
}
