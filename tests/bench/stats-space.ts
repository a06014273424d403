import { cityCube } from '../../scripts/evaluation/city-cube.ts';
import type { Adjacency } from '../../src/domain/cell.ts';
import { addMonths, type Month, month, monthsOf } from '../../src/domain/time/month.ts';
import { diskOf } from '../../src/geo/disk.ts';
import { createLocator } from '../../src/geo/locate.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { adjustedP } from '../../src/stats/benjamini-hochberg.ts';
import { randomisationP } from '../../src/stats/exact-p.ts';
import { giStar } from '../../src/stats/gi-star.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { monthlySignal } from '../../src/stats/signal.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';
import { hexArea } from '../fixtures/hex-area.ts';
import { drawGamma, drawPoisson, LIVELY, simulateBackground } from '../fixtures/simulated-city.ts';
import type { BenchRow } from './bench-row.ts';
import { peerGiStar } from './peer-gi-star.ts';
import { spdepTimes } from './peer-spdep.ts';

const RUNS = 31;
const LAST = month(2026, 10);

function medianOf(run: () => void, runs = RUNS): number {
  for (let i = 0; i < Math.min(runs, 9); i++) run();
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** Uneven counts, 2.4 a cell. */
function unevenCounts(cells: number): Float64Array {
  const random = seededRandom(4);
  return Float64Array.from({ length: cells }, () => drawPoisson(random, 2.4 * drawGamma(random, 0.4)));
}

const inMilliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

async function giStarRows(side: number, ring: 1 | 2, limit: number): Promise<BenchRow[]> {
  const area = hexArea(side, side);
  const disks: Adjacency = diskOf(area.neighbours, ring);
  const counts = unevenCounts(area.cells);
  const z = medianOf(() => giStar(counts, disks));
  const exact = medianOf(() => adjustedP(randomisationP(counts, disks).p));
  const cells = `${area.cells.toLocaleString('en')} cells, k${ring}`;
  const spdep = side === 100 ? spdepTimes(side, ring) : null;
  const peer = side === 100 ? medianOf(await peerGiStar(side, side, ring, counts), 5) : null;
  const ratio = peer === null ? null : peer / (z + exact);
  return [
    {
      what: `Gi* z, ${cells}`,
      ours: inMilliseconds(z),
      peer: spdep ? `R spdep localG: ${inMilliseconds(spdep.z)}` : '-',
      target: side === 100 ? '<= 1 ms' : '-',
      met: side === 100 ? z <= 1 : null,
    },
    {
      what: `exact p + BH, ${cells}`,
      ours: `${inMilliseconds(exact)}${ratio === null ? '' : ` (with z ${ratio.toFixed(0)}x)`}`,
      peer: peer === null ? '-' : `jsgeoda local_gstar, 999 permutations: ${inMilliseconds(peer)}`,
      target: `<= ${limit} ms${peer === null ? '' : ', >= 100x jsgeoda'}`,
      met: exact <= limit && (ratio === null || ratio >= 100),
    },
    ...(spdep
      ? [
          {
            what: `exact p + BH beside R, ${cells}`,
            ours: `${inMilliseconds(exact)} (with z ${(spdep.permuted / (z + exact)).toFixed(0)}x)`,
            peer: `R spdep localG_perm, 999 permutations: ${inMilliseconds(spdep.permuted)}`,
            target: '>= 1000x spdep',
            met: spdep.permuted / (z + exact) >= 1000,
          },
        ]
      : []),
  ];
}

const historyBefore = (last: Month): Month[] => monthsOf({ from: addMonths(last, -36), to: addMonths(last, -1) });

function demoSignalRow(): BenchRow {
  const boundaries = demoBoundaries();
  const study = buildStudyArea(boundaries, 10);
  const { cube, truth } = cityCube(1, study, createLocator(boundaries, [study]));
  const area = { cells: study.ids.length, neighbours: study.neighbours };
  const options = { period: { from: LAST, to: LAST }, history: historyBefore(LAST), categories: null, alpha: 0.05 };
  const ours = medianOf(() => monthlySignal(cube, area, options), 9);
  return {
    what: `monthly signal with hotspots, demo city to ${truth.to}: ${area.cells} cells, all categories, 36 months of history`,
    ours: inMilliseconds(ours),
    peer: '-',
    target: '<= 200 ms',
    met: ours <= 200,
  };
}

function millionSignalRow(): BenchRow {
  const background = { ...LIVELY, rows: 68, columns: 68, perMonth: Array.from({ length: 30 }, (_, i) => 300 + 40 * i) };
  const cube = simulateBackground(seededRandom(9), background, addMonths(LAST, -36), 37);
  const options = { period: { from: LAST, to: LAST }, history: historyBefore(LAST), categories: null, alpha: 0.05 };
  const area = hexArea(background.rows, background.columns);
  const ours = medianOf(() => monthlySignal(cube, area, options), 5);
  return {
    what: `monthly signal with hotspots, ${(cube.cell.length / 1e6).toFixed(1)} M incidents not added up, 4,624 cells, 30 categories`,
    ours: inMilliseconds(ours),
    peer: '-',
    target: '-',
    met: null,
  };
}

export async function rows(): Promise<BenchRow[]> {
  return [
    ...(await giStarRows(100, 1, 10)),
    ...(await giStarRows(100, 2, 20)),
    ...(await giStarRows(316, 1, 150)),
    ...(await giStarRows(316, 2, 150)),
    demoSignalRow(),
    millionSignalRow(),
  ];
}
