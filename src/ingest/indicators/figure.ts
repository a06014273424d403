import { type DecimalSign, parseNumber } from '../values/number.ts';

/** Figures at or below this mean in tables of CBS and police that there is none. */
const SENTINEL = -99_990;
const MISSING = /^(|\.|-|–|x|nb|n\.b\.|nvt|n\.v\.t\.|na|n\/a|null|onbekend|geheim|\.\.|\*)$/i;

/** A figure, null when the cell says that there is none, or NaN when it is no figure at all. */
export function readFigure(text: string, decimal: DecimalSign): number | null {
  const bare = text.trim().replace(/\s*%$/, '').replace(/^€\s*/, '');
  if (MISSING.test(bare)) return null;
  const value = parseNumber(bare, decimal);
  return value <= SENTINEL ? null : value;
}

/**
 * Decimal sign of a table from all its cells: what is read in one way only decides; a file of a typed format always writes a point.
 * Where every cell can be read both ways (`1.234`), a table with semicolons is Dutch.
 */
export function decimalOf(cells: Iterable<string>, format: string, delimiter: string | null): DecimalSign {
  if (format !== 'csv') return 'point';
  let [comma, point] = [0, 0];
  for (const cell of cells) {
    const bare = cell.trim().replace(/\s*%$/, '');
    if (/^-?\d+,\d{1,2}$|^-?\d+,\d{4,}$|^-?\d{1,3}(\.\d{3})+,\d+$|^-?0,\d+$/.test(bare)) comma++;
    else if (/^-?\d+\.\d{1,2}$|^-?\d+\.\d{4,}$|^-?\d{1,3}(,\d{3})+\.\d+$|^-?0\.\d+$/.test(bare)) point++;
  }
  if (comma !== point) return comma > point ? 'comma' : 'point';
  return delimiter === ';' ? 'comma' : 'point';
}
