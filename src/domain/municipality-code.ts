import type { Brand } from './brand.ts';

/** CBS code of a municipality, `GM0935`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;

/** Maastricht. */
export const HOME = 'GM0935' as MunicipalityCode;

/** Reads `GM0935`, `gm 935` or `0935`; null when it is no code of a municipality. */
export function readMunicipalityCode(text: string): MunicipalityCode | null {
  const digits = /^(?:GM)?\s?(\d{1,4})$/i.exec(text.trim())?.[1]?.padStart(4, '0');
  return digits === undefined || digits === '0000' ? null : (`GM${digits}` as MunicipalityCode);
}
