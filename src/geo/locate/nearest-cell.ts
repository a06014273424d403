import type { StudyArea } from '../../domain/cell.ts';

/** Position of the cell of the study area with its centre nearest to a point; `near` names the H3 cell of that point. */
export type NearestCell = (near: string, lng: number, lat: number) => number;

const DEGREE = Math.PI / 180;

/**
 * Nearest centres, measured in a plane that is true enough inside a municipality. Per H3 cell outside the study area
 * the cells that can be nearest to any point of it are sought once.
 */
export function createNearestCell(area: StudyArea): NearestCell {
  const n = area.ids.length;
  const shrink = Math.cos((area.lat[n >> 1] ?? 0) * DEGREE);
  const distance = (cell: number, lng: number, lat: number) => Math.hypot((area.lng[cell]! - lng) * shrink, area.lat[cell]! - lat);
  const nearest = (cells: Iterable<number>, lng: number, lat: number) => {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const cell of cells) {
      const far = distance(cell, lng, lat);
      if (far < least) [best, least] = [cell, far];
    }
    return best;
  };
  const all = Array.from({ length: n }, (_, cell) => cell);
  const reach = cellWidth(area.resolution);
  const shortlists = new Map<string, number[]>();
  return (near, lng, lat) => {
    let list = shortlists.get(near);
    if (!list) {
      // Two points of one cell lie at most one width apart, so what is nearest to one is within two widths of the best of the other.
      const limit = distance(nearest(all, lng, lat), lng, lat) + 2 * reach;
      list = all.filter((cell) => distance(cell, lng, lat) <= limit);
      shortlists.set(near, list);
    }
    return nearest(list, lng, lat);
  };
}

/** More than the widest an H3 cell can be, in degrees of latitude: average edge times 2, with half as much again. */
const cellWidth = (resolution: number) => ((1281 * 3) / 111.2) * Math.sqrt(7) ** -resolution;
