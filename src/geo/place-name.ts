import type { Boundaries } from '../domain/area.ts';
import type { StudyArea } from '../domain/cell.ts';
import { shortCode } from '../domain/cell-code.ts';

export interface Place {
  /** Index of the buurt, -1 when none. */
  readonly buurt: number;
  /** Name of the buurt, of the municipality when there is none. */
  readonly buurtName: string;
  /** The cell after which the place is named, dense index; -1 for an empty set. */
  readonly cell: number;
  /** Buurt and short code of that cell: `Wyck (40007)`. */
  readonly name: string;
}

/**
 * The place of a set of cells, named after the cell with the most incidents (`weight` per cell of the area; the first of
 * the most). Never an address.
 */
export function placeOf(area: StudyArea, boundaries: Boundaries, cells: ArrayLike<number>, weight: ArrayLike<number>): Place {
  let cell = -1;
  for (const candidate of Array.from(cells)) {
    if (cell === -1 || weight[candidate]! > weight[cell]!) cell = candidate;
  }
  const buurt = area.buurt[cell] ?? -1;
  const buurtName = boundaries.buurten[buurt]?.name ?? boundaries.municipality.name;
  return { buurt, buurtName, cell, name: cell === -1 ? buurtName : `${buurtName} (${shortCode(area.ids[cell]!)})` };
}
