import type { CellId, Resolution } from './cell.ts';

/** Hexadecimal digits of an id after the one with its resolution: 7 bits of base cell, then 3 bits for each of 15 levels. */
const TAIL_BITS = 52;
const LEVELS = 15;

export const resolutionOf = (id: string): number => Number.parseInt(id[1]!, 16);

/**
 * The cell of a coarser resolution that holds this one by its name (H3: `cellToParent`), without the library: the resolution
 * is replaced and the levels below it are filled with ones (https://h3geo.org/docs/core-library/h3Indexing).
 * @throws when the cell is coarser than asked
 */
export function parentCell(id: CellId, resolution: Resolution | number): CellId {
  const own = resolutionOf(id);
  if (own === resolution) return id;
  if (own < resolution) throw new RangeError(`${id} is coarser than ${resolution}`);
  const unused = (1n << BigInt(3 * (LEVELS - resolution))) - 1n;
  const tail = BigInt(`0x${id.slice(2)}`) | unused;
  return `${id[0]}${resolution.toString(16)}${tail.toString(16).padStart(TAIL_BITS / 4, '0')}` as CellId;
}
