import { cellToLatLng, polygonToCells } from 'h3-js';
import type { Boundaries } from '../domain/area.ts';
import type { CellId, Resolution, StudyArea } from '../domain/cell.ts';
import { placeCells } from './lattice/place-cells.ts';
import { neighboursOf } from './neighbours.ts';
import { buurtFinderOf } from './polygon/buurt-finder.ts';

function candidates(boundaries: Boundaries, resolution: Resolution): CellId[] {
  const found = new Set<string>();
  for (const polygon of boundaries.shapes.flat()) {
    for (const id of polygonToCells(polygon as unknown as number[][][], resolution, true)) found.add(id);
  }
  return [...found].sort() as CellId[];
}

/**
 * Every H3 cell whose centre lies in a buurt of the municipality, ascending by id. Water that is part of a buurt counts;
 * `boundaries.water` plays no part.
 */
export function buildStudyArea(boundaries: Boundaries, resolution: Resolution): StudyArea {
  const finder = buurtFinderOf(boundaries.shapes);
  const cells = candidates(boundaries, resolution)
    .map((id) => {
      const [lat, lng] = cellToLatLng(id);
      return { id, lng, lat, buurt: finder.find(lng, lat) };
    })
    .filter((cell) => cell.buurt >= 0);
  const ids = cells.map((cell) => cell.id);
  const lng = Float64Array.from(cells, (cell) => cell.lng);
  const lat = Float64Array.from(cells, (cell) => cell.lat);
  return {
    resolution,
    ids,
    lng,
    lat,
    buurt: Int16Array.from(cells, (cell) => cell.buurt),
    neighbours: neighboursOf(ids, placeCells(lng, lat, resolution)),
  };
}
