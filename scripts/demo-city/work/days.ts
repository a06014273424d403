import { addMonths, type Month, monthToIso } from '../../../src/domain/time/month.ts';

/** `2025-06-05` of a month and a day in it; working days in a demo are any day up to the 28th. */
export const dayIn = (month: Month, day: number): string => `${monthToIso(month)}-${String(day).padStart(2, '0')}`;

/** The same, so many months later. */
export const dayAfter = (month: Month, later: number, day: number): string => dayIn(addMonths(month, later), day);
