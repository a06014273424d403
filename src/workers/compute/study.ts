import type { Boundaries } from '../../domain/area.ts';
import type { Adjacency, StudyArea } from '../../domain/cell.ts';

/** A study area with what is worked out once for it. */
export interface Study {
  readonly area: StudyArea;
  readonly boundaries: Boundaries;
  disks: Adjacency | null;
}
