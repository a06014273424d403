import { monthToIso, type Period } from '../domain/time/month.ts';

/** What a file holds, and the period it is about: `brandpunt-hotspots-2026-10.csv`. */
export function fileName(what: string, period: Period, extension: string): string {
  const from = monthToIso(period.from);
  const when = period.from === period.to ? from : `${from}-tm-${monthToIso(period.to)}`;
  return `brandpunt-${what}-${when}.${extension}`;
}

/** The name of a file without folder and extensions, safe to be part of another name. */
export function baseName(file: string): string {
  const last = file.split(/[\\/]/).at(-1) ?? '';
  const bare = last.replace(/(\.[A-Za-z0-9]{1,8}){1,2}$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return bare.replace(/^-+|-+$/g, '').slice(0, 80) || 'bestand';
}
