import type { Boundaries } from '../domain/area.ts';
import type { CellId, StudyArea } from '../domain/cell.ts';

export interface Place {
  /** Index of the buurt, -1 when none. */
  readonly buurt: number;
  /** Name of the buurt, of the municipality when there is none. */
  readonly buurtName: string;
  /** The cell after which the place is named, dense index. */
  readonly cell: number;
  /** Buurt and short code of that cell: `Wyck (a5b57)`. */
  readonly name: string;
}

/** The part of a cell id that tells the cells of a municipality apart. */
export function shortCode(_id: CellId): string {
  throw new Error('not built yet');
}

/** The place of a set of cells, named after the cell with the most incidents (`weight` per cell of the area; the first of the most). */
export function placeOf(_area: StudyArea, _boundaries: Boundaries, _cells: ArrayLike<number>, _weight: ArrayLike<number>): Place {
  throw new Error('not built yet');
}
