import { toLocal } from '../../domain/time/wall-clock.ts';

/** ISO day in the Netherlands of a UTC time: `2026-11-01` of `2026-10-31T23:30:00.000Z`. */
export const localDay = (iso: string): string =>
  new Date(toLocal(Math.floor(Date.parse(iso) / 60_000)) * 60_000).toISOString().slice(0, 10);
