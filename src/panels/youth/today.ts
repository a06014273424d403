import { localDay } from '../../workflow/dossier/local-day.ts';

/** ISO day of a moment in the Netherlands. */
export const todayOf = (now: Date): string => localDay(now.toISOString());

/** Whether a field holds a day up to today. */
export const isPastDay = (day: string, now: Date): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && day <= todayOf(now);
