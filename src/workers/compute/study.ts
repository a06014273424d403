import type { Boundaries } from '../../domain/area.ts';
import type { Adjacency, Resolution, StudyArea } from '../../domain/cell.ts';
import type { WaterBarriers } from '../../domain/water-barriers.ts';
import { atBarriers } from '../../geo/river-line.ts';
import { buildStudyArea } from '../../geo/study-area.ts';

/** A study area with what is worked out once for it. */
export interface Study {
  readonly area: StudyArea;
  readonly boundaries: Boundaries;
  /** Water that its neighbours do not reach across. */
  readonly water: WaterBarriers;
  disks: Adjacency | null;
}

/** Builds each study area of the boundaries when it is first asked for. */
export function createStudies(boundaries: Boundaries): (resolution: Resolution, water: WaterBarriers) => Study {
  const areas = new Map<Resolution, StudyArea>();
  const studies = new Map<string, Study>();
  return (resolution, water) => {
    const key = `${resolution} ${water}`;
    let study = studies.get(key);
    if (!study) {
      const area = areas.get(resolution) ?? buildStudyArea(boundaries, resolution);
      areas.set(resolution, area);
      study = { area: atBarriers(area, boundaries, water), boundaries, water, disks: null };
      studies.set(key, study);
    }
    return study;
  };
}
