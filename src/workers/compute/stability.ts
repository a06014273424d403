import type { CellId, StudyArea } from '../../domain/cell.ts';
import type { Cube } from '../../domain/cube.ts';
import { lngLat } from '../../domain/place.ts';
import type { Stability, StabilityRequest } from '../../domain/stability.ts';
import { createLatticeIndexer } from '../../geo/lattice.ts';
import { type Footprint, footprintOf, gridShifts, stability as stabilityOf } from '../../stats/hotspots/stability.ts';
import { monthlySignal } from '../../stats/signal.ts';

/** Grids of the same cell size, each shifted by part of a cell. */
const SHIFTS = 20;
/** Edge of a cell in metres, by resolution (Maastricht). */
const EDGE: Readonly<Record<number, number>> = { 8: 498, 9: 188, 10: 71, 11: 27 };
const METRES_PER_DEGREE = 111_320;

type Rows = StabilityRequest['rows'];
type Shaped = StabilityRequest['places'][number];

/** An area with the incidents on a grid over it. */
interface Grid {
  readonly area: StudyArea;
  /** Dense cell per row, -1 outside. */
  readonly cell: Int32Array;
}

/** A hotspot as the incidents of its categories that lie in it. */
interface Found {
  readonly categories: readonly number[];
  readonly rows: Footprint;
}

/**
 * How often each place is found again when another grid is laid over the same incidents: 20 grids shifted by part of a
 * cell, and the study areas of the neighbouring resolutions. Only hotspots that share a category are compared.
 * @param areas study areas by resolution; the one of the request must be among them
 * @param breathe called between grids; false ends the work
 * @returns null when stopped
 */
export async function stability(
  { request, rows, places }: StabilityRequest,
  areas: readonly StudyArea[],
  breathe: () => Promise<boolean>,
): Promise<Stability | null> {
  const own = areas.find((area) => area.resolution === request.resolution);
  if (!own || rows.lng.length === 0) return { grids: 0, found: {} };
  const home = lay(own, rows, [0, 0]);
  const wanted = places.map((place) => footprint(home, rows, request.period, place));
  const grids = gridsOf(own, areas, rows);
  const perGrid: (readonly Found[])[] = [];
  for (const make of grids) {
    if (!(await breathe())) return null;
    perGrid.push(hotspotsOn(make(), rows, request));
  }
  const alike = (place: Shaped, found: readonly Found[]): Footprint[] =>
    found.filter(({ categories }) => categories.some((category) => place.categories.includes(category))).map((other) => other.rows);
  const counts = places.map((place, i) => {
    const others = perGrid.map((found) => alike(place, found));
    return [place.id, stabilityOf(wanted[i]!, others).found] as const;
  });
  return { grids: grids.length, found: Object.fromEntries(counts) };
}

function gridsOf(own: StudyArea, areas: readonly StudyArea[], rows: Rows): (() => Grid)[] {
  const shifted = gridShifts(SHIFTS, EDGE[own.resolution] ?? 0).map((shift) => () => lay(own, rows, shift));
  const others = areas.filter((area) => Math.abs(area.resolution - own.resolution) === 1);
  return [...shifted, ...others.map((area) => () => lay(area, rows, [0, 0]))];
}

/** The rows on the grid of an area, as if every row lay some metres further east and north. */
function lay(area: StudyArea, rows: Rows, [east, north]: readonly [number, number]): Grid {
  const first = lngLat(rows.lng[0]!, rows.lat[0]!);
  const dLat = north / METRES_PER_DEGREE;
  const dLng = east / (METRES_PER_DEGREE * Math.cos((first[1] * Math.PI) / 180));
  const { group, ids } = createLatticeIndexer(first, area.resolution).index(
    rows.lng.map((lng) => lng + dLng),
    rows.lat.map((lat) => lat + dLat),
  );
  const dense = new Map<CellId, number>(area.ids.map((id, i) => [id, i]));
  const cells = Int32Array.from(ids, (id) => dense.get(id) ?? -1);
  return { area, cell: group.map((g) => (g < 0 ? -1 : cells[g]!)) };
}

function hotspotsOn(grid: Grid, rows: Rows, request: StabilityRequest['request']): Found[] {
  const { area, cell } = grid;
  const cube: Cube = { cell, category: rows.category, month: rows.month, n: new Int32Array(cell.length).fill(1) };
  const { hotspots } = monthlySignal(cube, { cells: area.ids.length, neighbours: area.neighbours }, request);
  return hotspots.map((shape) => ({ categories: shape.categories, rows: footprint(grid, rows, request.period, shape) }));
}

/** Rows of the period and the categories of a hotspot that lie in its cells. */
function footprint(
  { cell }: Grid,
  rows: Rows,
  period: StabilityRequest['request']['period'],
  { cells, categories }: Pick<Shaped, 'cells' | 'categories'>,
): Int32Array {
  return footprintOf(cells, cell).filter((row) => {
    const month = rows.month[row]!;
    return month >= period.from && month <= period.to && categories.includes(rows.category[row]!);
  });
}
