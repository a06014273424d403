import type { Month } from '../domain/time/month.ts';

/** The month of an ISO day. */
export const monthOfDay = (day: string): Month => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) as Month;
