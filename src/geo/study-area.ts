import type { Boundaries } from '../domain/area.ts';
import type { Resolution, StudyArea } from '../domain/cell.ts';

/** Every H3 cell whose centre lies in a buurt of the municipality, ascending by id. */
export function buildStudyArea(_boundaries: Boundaries, _resolution: Resolution): StudyArea {
  throw new Error('not built yet');
}
