import { DEFAULT_RESOLUTION, type StudyArea } from '../../src/domain/cell.ts';
import type { PressureArea } from '../../src/domain/signal.ts';
import { DEFAULT_BARRIERS } from '../../src/domain/water-barriers.ts';
import { diskOf } from '../../src/geo/disk.ts';
import { createLocator, type Locator } from '../../src/geo/locate.ts';
import { atBarriers } from '../../src/geo/river-line.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { demoBoundaries } from '../demo-city/demo-boundaries.ts';

export interface DemoArea {
  readonly study: StudyArea;
  readonly locator: Locator;
  readonly area: PressureArea;
}

/** The study area of the demo city as the app uses it. */
export function demoArea(barriers = DEFAULT_BARRIERS): DemoArea {
  const boundaries = demoBoundaries();
  const study = atBarriers(buildStudyArea(boundaries, DEFAULT_RESOLUTION), boundaries, barriers);
  const { neighbours } = study;
  return {
    study,
    locator: createLocator(boundaries, [study]),
    area: { cells: study.ids.length, neighbours, disks: diskOf(neighbours, 1) },
  };
}
