import type { Cube } from '../../src/domain/cube.ts';
import type { PressureArea } from '../../src/domain/signal.ts';
import type { Month, Period } from '../../src/domain/time/month.ts';
import { connectedCells } from '../../src/stats/hotspot-objects.ts';
import { countPeriod } from '../../src/stats/period-counts.ts';
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

function aboveTwoDeviations(cube: Cube, area: PressureArea, month: Month, history: readonly Month[]): Uint8Array {
  const past = history.map((one) => totals(cube, area, one));
  return Uint8Array.from(totals(cube, area, month), (count, cell) => {
    const mean = past.reduce((sum, one) => sum + one[cell]!, 0) / past.length;
    const spread = Math.sqrt(past.reduce((sum, one) => sum + (one[cell]! - mean) ** 2, 0) / (past.length - 1));
    return count > mean + 2 * spread ? 1 : 0;
  });
}

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
    name: 'mean + 2 SD per cell',
    find: (cube, area, month, history) => groups(aboveTwoDeviations(cube, area, month, history), area),
  },
  { name: `top ${TOP} cells`, find: (cube, area, month) => groups(busiest(cube, area, month), area) },
];
