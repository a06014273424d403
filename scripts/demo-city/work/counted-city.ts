import type { Boundaries } from '../../../src/domain/area.ts';
import type { CategoryId } from '../../../src/domain/category.ts';
import type { StudyArea } from '../../../src/domain/cell.ts';
import type { Cube } from '../../../src/domain/cube.ts';
import { createLocator } from '../../../src/geo/locate.ts';
import { atBarriers } from '../../../src/geo/river-line.ts';
import { buildStudyArea } from '../../../src/geo/study-area.ts';
import type { City } from '../city.ts';
import { monthOfLocal } from '../moments.ts';

/** The city as the app counts it. */
export interface CountedCity {
  readonly cube: Cube;
  readonly codes: ReadonlyMap<CategoryId, number>;
  readonly study: StudyArea;
  readonly boundaries: Boundaries;
}

export function countCity(city: City, boundaries: Boundaries): CountedCity {
  const study = atBarriers(buildStudyArea(boundaries, 10), boundaries, 'maas');
  const locator = createLocator(boundaries, [study]);
  const { incidents } = city;
  const codes = new Map<CategoryId, number>();
  for (const { category } of incidents) if (!codes.has(category)) codes.set(category, codes.size);
  const lng = Float64Array.from(incidents, (incident) => incident.lng);
  const lat = Float64Array.from(incidents, (incident) => incident.lat);
  const cube: Cube = {
    cell: locator.locate(lng, lat).cells[10],
    category: Uint16Array.from(incidents, ({ category }) => codes.get(category)!),
    month: Int32Array.from(incidents, ({ begin }) => monthOfLocal(begin)),
    n: new Int32Array(incidents.length).fill(1),
  };
  return { cube, codes, study, boundaries };
}
