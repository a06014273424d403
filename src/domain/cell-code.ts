import type { CellId } from './cell.ts';

const ID_DIGITS = 15;
const SHORT = 5;

/**
 * The last five hexadecimal digits of a cell id that its resolution uses; the digits after them are the same for every cell.
 * They tell apart all cells of Maastricht at each offered resolution; a municipality over 200 km2 may hold
 * two cells with the same code.
 */
export function shortCode(id: CellId): string {
  const resolution = Number.parseInt(id[1]!, 16);
  const unused = Math.floor(((15 - resolution) * 3) / 4);
  return id.slice(ID_DIGITS - unused - SHORT, ID_DIGITS - unused);
}
