import type { Boundaries } from '../../domain/area.ts';
import type { CellId, StudyArea } from '../../domain/cell.ts';
import type { EffectArea } from '../../domain/effect/effect-request.ts';
import type { LngLat } from '../../domain/place.ts';
import { metresBetween } from '../../geo/metres-between.ts';

/** The ground that effects are measured on. */
export interface EffectGround {
  readonly area: StudyArea;
  readonly boundaries: Boundaries;
}

/** Cells of the study area that are named, ascending; those outside it are left out. */
export function denseCells(area: StudyArea, ids: readonly CellId[]): Int32Array {
  const wanted = new Set(ids);
  return Int32Array.from(area.ids.flatMap((id, cell) => (wanted.has(id) ? [cell] : [])));
}

const within = (area: StudyArea, points: readonly LngLat[], metres: number, cell: number): boolean =>
  points.some((point) => metresBetween(point, [area.lng[cell]!, area.lat[cell]!]) <= metres);

type Kind = EffectArea['kind'];
const CELLS: { readonly [K in Kind]: (ground: EffectGround, chosen: Extract<EffectArea, { kind: K }>) => Int32Array } = {
  cells: ({ area }, { cells }) => denseCells(area, cells),
  buurten: ({ area, boundaries }, { codes }) => {
    const wanted = new Set(codes);
    return cellsWhere(area, (cell) => wanted.has(boundaries.buurten[area.buurt[cell]!]?.code as never));
  },
  points: ({ area }, { points, metres }) => {
    const found = cellsWhere(area, (cell) => within(area, points, metres, cell));
    const nearest = points.map((point) => nearestCell(area, point));
    return Int32Array.from(new Set([...found, ...nearest.filter((cell) => cell >= 0)])).sort();
  },
};

const cellsWhere = (area: StudyArea, holds: (cell: number) => boolean): Int32Array => Int32Array.from(area.ids.keys()).filter(holds);

/** A point outside the study area has no cell. */
function nearestCell(area: StudyArea, point: LngLat): number {
  let best = -1;
  let least: number = MOST_METRES[area.resolution];
  for (let cell = 0; cell < area.ids.length; cell++) {
    const away = metresBetween(point, [area.lng[cell]!, area.lat[cell]!]);
    if (away > least) continue;
    best = cell;
    least = away;
  }
  return best;
}

/** A corner lies no further from the centre of its cell: the edge of a hexagon, a little over. */
const MOST_METRES = { 8: 600, 9: 230, 10: 90, 11: 35 } as const;

/** The cells of an area: those whose centre lies in it, and those that hold its points. */
export function cellsOf<K extends Kind>(ground: EffectGround, chosen: Extract<EffectArea, { kind: K }>): Int32Array {
  const read = CELLS[chosen.kind as K] as (ground: EffectGround, chosen: EffectArea) => Int32Array;
  return read(ground, chosen);
}
