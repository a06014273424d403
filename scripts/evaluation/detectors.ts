import type { Cube } from '../../src/domain/cube.ts';
import type { PressureArea } from '../../src/domain/signal.ts';
import type { Month, Period } from '../../src/domain/time/month.ts';
import { connectedCells } from '../../src/stats/hotspot-objects.ts';
import { countPeriod } from '../../src/stats/period-counts.ts';
import { aboveTwoDeviations, plainGiStar } from '../../src/stats/plain-rules.ts';
import { pressure } from '../../src/stats/pressure.ts';
import { monthlySignal } from '../../src/stats/signal.ts';

export interface Found {
  readonly cells: Int32Array;
  /** Null where the method looks at all categories together. */
  readonly categories: readonly number[] | null;
}

/** A way to find the hotspots of one month. */
export interface Detector {
  readonly name: string;
  find(cube: Cube, area: PressureArea, month: Month, history: readonly Month[]): readonly Found[];
}

const ALPHA = 0.05;
/** As many cells as a screen shows at most. */
const TOP = 20;

const periodOf = (month: Month): Period => ({ from: month, to: month });
const totals = (cube: Cube, area: PressureArea, month: Month): Float64Array =>
  countPeriod(cube, area.cells, { period: periodOf(month), categories: null }).total;
const groups = (flagged: Uint8Array, area: PressureArea): Found[] =>
  connectedCells(flagged, area.neighbours).map((cells) => ({ cells, categories: null }));

function busiest(cube: Cube, area: PressureArea, month: Month): Uint8Array {
  const counts = totals(cube, area, month);
  const order = Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const flagged = new Uint8Array(area.cells);
  for (const cell of order.slice(0, TOP)) flagged[cell] = 1;
  return flagged;
}

export const DETECTORS: readonly Detector[] = [
  {
    name: 'Ongewoon (default signal)',
    find: (cube, area, month, history) =>
      monthlySignal(cube, area, { period: periodOf(month), history, categories: null, alpha: ALPHA }).hotspots,
  },
  {
    name: 'Gi* exact + BH (Druk)',
    find: (cube, area, month) => pressure(cube, area, { period: periodOf(month), categories: null, alpha: ALPHA }).hotspots,
  },
  {
    name: 'plain Gi* + BH',
    find: (cube, area, month) => groups(plainGiStar(totals(cube, area, month), area.disks, ALPHA), area),
  },
  {
    name: 'mean + 2 SD per cell',
    find: (cube, area, month, history) =>
      groups(
        aboveTwoDeviations(
          totals(cube, area, month),
          history.map((one) => totals(cube, area, one)),
        ),
        area,
      ),
  },
  { name: `top ${TOP} cells`, find: (cube, area, month) => groups(busiest(cube, area, month), area) },
];
