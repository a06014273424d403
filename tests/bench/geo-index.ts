import { latLngToCell } from 'h3-js';
import { RESOLUTIONS } from '../../src/domain/cell.ts';
import { lngLat } from '../../src/domain/place.ts';
import { createLatticeIndexer } from '../../src/geo/lattice.ts';
import { createLocator } from '../../src/geo/locate.ts';
import { rdArraysToWgs84, wgs84ArraysToRd } from '../../src/geo/rd.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';
import type { BenchRow } from './bench-row.ts';

const POINTS = 1_000_000;
const RUNS = 7;

function medianOf(run: () => void, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

const million = (milliseconds: number) => `${(POINTS / milliseconds / 1000).toFixed(1)} M points/s`;

function scatter() {
  const random = seededRandom(1);
  const lng = Float64Array.from({ length: POINTS }, () => 5.66 + random() * 0.08);
  return { lng, lat: Float64Array.from({ length: POINTS }, () => 50.82 + random() * 0.06) };
}

function indexRow(resolution: number, lng: Float64Array, lat: Float64Array): BenchRow {
  const indexer = createLatticeIndexer(lngLat(5.69, 50.85), resolution);
  indexer.index(lng, lat);
  const ours = medianOf(() => indexer.index(lng, lat));
  const peer = medianOf(() => {
    for (let i = 0; i < POINTS; i++) latLngToCell(lat[i]!, lng[i]!, resolution);
  }, 3);
  const isTarget = resolution === 10;
  return {
    what: `index 1 M points, resolution ${resolution}`,
    ours: `${ours.toFixed(0)} ms (${million(ours)}), ${(peer / ours).toFixed(0)}x`,
    peer: `h3-js ${peer.toFixed(0)} ms (${million(peer)})`,
    target: isTarget ? '>= 10 M points/s, >= 15x h3-js' : '-',
    met: isTarget ? ours <= 100 && peer / ours >= 15 : null,
  };
}

function locateRow(lng: Float64Array, lat: Float64Array): BenchRow {
  const boundaries = demoBoundaries();
  const locator = createLocator(
    boundaries,
    RESOLUTIONS.map((resolution) => buildStudyArea(boundaries, resolution)),
  );
  locator.locate(lng, lat);
  const ours = medianOf(() => locator.locate(lng, lat));
  return {
    what: 'locate 1 M points: buurt and cells of four resolutions',
    ours: `${ours.toFixed(0)} ms`,
    peer: '-',
    target: '<= 1000 ms',
    met: ours <= 1000,
  };
}

function rdRow(lng: Float64Array, lat: Float64Array): BenchRow {
  const { x, y } = wgs84ArraysToRd(lng, lat);
  rdArraysToWgs84(x, y);
  const ours = medianOf(() => rdArraysToWgs84(x, y));
  return { what: '1 M points from RD to WGS84', ours: `${ours.toFixed(0)} ms`, peer: '-', target: '<= 2000 ms', met: ours <= 2000 };
}

/** Indexing, locating and converting of 1 M points within the city. */
export async function rows(): Promise<BenchRow[]> {
  const { lng, lat } = scatter();
  return [...[9, 10, 11].map((resolution) => indexRow(resolution, lng, lat)), locateRow(lng, lat), rdRow(lng, lat)];
}
