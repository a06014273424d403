import { levelOf } from '../../domain/indicator.ts';

/** Rows about the country, a province or a region: totals, no areas of ours. */
const TOTALS = /^(nl\d{0,2}|ld\d{2}|pv\d{2}|re\d{2}|cr\d{2}|am\d{2}|nederland|totaal|total|gemeente totaal|(.+ )?totaal)$/i;

/** An area of a table: a CBS code, a total of something larger, or nothing that is known. */
export type AreaCell = { readonly kind: 'area'; readonly code: string } | { readonly kind: 'total' } | { readonly kind: 'unknown' };

const DIGITS: Readonly<Record<number, string>> = { 8: 'BU', 6: 'WK', 4: 'GM' };

/**
 * Reads `BU09350000`, also padded with spaces as open data has it, and the bare digits that Excel leaves of it: `09350000`, `9350000`.
 * `width` is the number of digits that bare codes of this column have when complete.
 */
export function readAreaCode(text: string, width: 8 | 6 | 4): AreaCell {
  const bare = text.trim().toUpperCase();
  if (levelOf(bare) !== null) return { kind: 'area', code: bare };
  if (TOTALS.test(bare)) return { kind: 'total' };
  if (/^\d{3,8}(\.0+)?$/.test(bare)) {
    const digits = bare.replace(/\.0+$/, '');
    if (digits.length <= width && digits.length >= width - 1)
      return { kind: 'area', code: `${DIGITS[width]}${digits.padStart(width, '0')}` };
  }
  return { kind: 'unknown' };
}

export const isTotalName = (text: string): boolean => TOTALS.test(text.trim());
