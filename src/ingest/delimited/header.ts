import { foldLabel } from '../../domain/fold-label.ts';

const DATA_LIKE = [
  // a whole line that was not cut: names hold no two of these
  /[;\t|].*[;\t|]/,
  /^[-+]?\d[\d.,]*$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$/,
  /^\d{1,2}[:.]\d{2}([:.]\d{2})?$/,
  /^\d{4}-\d{2}$/,
  /^[^@\s]+@[^@\s]+$/,
  /^https?:\/\//,
  /^[$€£]\s?\d/,
];

/** Whether a cell looks like a value rather than the name of a column. */
export const isDataLike = (cell: string): boolean => DATA_LIKE.some((pattern) => pattern.test(cell.trim()));

const filledOf = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

/** Whether a record can be the names of the columns: nearly all of the first `used` filled, different, none of them a value. */
export function looksLikeHeader(cells: readonly string[], used = cells.length): boolean {
  const filled = filledOf(cells);
  if (filled.length < 2 || filled.length < used * 0.6) return false;
  if (filled.some((cell) => cell.length > 200)) return false;
  const different = new Set(filled.map(foldLabel)).size;
  return different >= filled.length * 0.8 && !filled.some(isDataLike);
}

export type HeaderSearch = { readonly kind: 'found'; readonly at: number } | { readonly kind: 'none' | 'broken' };

/**
 * The record that names the columns among the first records of a table of `width` fields; what stands above
 * it is a title. `null` stands for a line that is no record. `broken`: the names are there, but not as many
 * as the rows have fields; reading on would put values under the wrong name. `used`: columns up to the last one that is filled anywhere.
 */
export function findHeader(records: readonly (readonly string[] | null)[], width: number, used = width): HeaderSearch {
  for (let at = 0; at < records.length; at++) {
    const cells = records[at];
    if (!cells) return { kind: 'broken' };
    const filled = filledOf(cells);
    if (filled.length === 0) continue;
    if (cells.length === width) {
      if (looksLikeHeader(cells, used)) return { kind: 'found', at };
      if (filled.length >= Math.max(2, used * 0.6)) return { kind: 'none' };
    } else if (cells.length > 2 && Math.abs(cells.length - width) <= 2 && filled.length >= cells.length - 1 && !filled.some(isDataLike)) {
      return { kind: 'broken' };
    }
  }
  return { kind: 'none' };
}

/** Columns up to the last one with a value; a spreadsheet often writes empty ones after it. */
export function usedWidth(records: readonly (readonly string[] | null)[]): number {
  let used = 0;
  for (const cells of records) {
    let at = cells?.length ?? 0;
    while (at > used && cells![at - 1]!.trim() === '') at--;
    used = Math.max(used, at);
  }
  return used;
}

/** The number of fields that most records have. */
export function usualWidth(records: readonly (readonly string[] | null)[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  let total = 0;
  for (const cells of records) {
    if (cells && cells.length === 1 && cells[0] === '') continue;
    total++;
    if (cells && cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [candidate, count] of counts) if (count > most || (count === most && candidate > width)) [width, most] = [candidate, count];
  return { width, share: total === 0 ? 0 : most / total };
}
