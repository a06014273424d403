import type { CategoryId } from '../../src/domain/category.ts';
import type { StudyArea } from '../../src/domain/cell.ts';
import type { Cube } from '../../src/domain/cube.ts';
import { type Month, monthFromIso } from '../../src/domain/time/month.ts';
import type { Locator } from '../../src/geo/locate.ts';
import { type City, type CityIncident, makeCity } from '../demo-city/city.ts';
import type { Truth } from '../demo-city/truth.ts';

/** One planted hotspot in the numbers of a signal. */
export interface PlantedCells {
  readonly id: string;
  readonly cells: readonly number[];
  readonly first: Month;
  readonly last: Month;
  /** Mean planted incidents a month. */
  readonly level: number;
}

/** Incidents that an event brought to its venue: found by the signal, and no false alarm. */
export interface EventCells {
  readonly cells: readonly number[];
  readonly category: number;
  readonly month: Month;
}

export interface EvaluatedCity {
  readonly seed: number;
  readonly cube: Cube;
  readonly planted: readonly PlantedCells[];
  readonly events: readonly EventCells[];
  readonly truth: Truth;
}

/** Local month of an incident. */
function monthOf({ begin }: CityIncident): number {
  const date = new Date(begin * 60_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/**
 * The city of a seed as a cube of resolution 10, one entry per incident, with what was planted in it.
 * @param keep incidents that count; all when left out
 */
export function cityCube(seed: number, area: StudyArea, locator: Locator, keep?: (incident: CityIncident) => boolean): EvaluatedCity {
  const { truth, ...city }: City = makeCity(seed);
  const incidents = keep ? city.incidents.filter(keep) : city.incidents;
  const lng = Float64Array.from(incidents, (incident) => incident.lng);
  const lat = Float64Array.from(incidents, (incident) => incident.lat);
  const codes = new Map<CategoryId, number>();
  const codeOf = (category: CategoryId): number => {
    if (!codes.has(category)) codes.set(category, codes.size);
    return codes.get(category)!;
  };
  const cube: Cube = {
    cell: locator.locate(lng, lat).cells[area.resolution],
    category: Uint16Array.from(incidents, (incident) => codeOf(incident.category)),
    month: Int32Array.from(incidents, monthOf),
    n: new Int32Array(incidents.length).fill(1),
  };
  const dense = new Map<string, number>(area.ids.map((id, i) => [id, i]));
  const cellsOf = (ids: readonly string[]): number[] => ids.map((id) => dense.get(id) ?? -1);
  const planted = truth.hotspots.map(
    (hotspot): PlantedCells => ({
      id: hotspot.id,
      cells: cellsOf(hotspot.cells),
      first: monthFromIso(hotspot.first)!,
      last: monthFromIso(hotspot.last)!,
      level: hotspot.meanPerMonth,
    }),
  );
  const events = truth.events.map(
    (event): EventCells => ({ cells: cellsOf(event.cells), category: codeOf(event.category), month: monthFromIso(event.month)! }),
  );
  return { seed, cube, planted, events, truth };
}
