import type { Adjacency } from '../../domain/cell.ts';
import { type Baseline, type Baselines, dispersionOf, meanOf, type Scale } from '../baseline.ts';
import type { Dispersion } from './dispersion.ts';
import { extraVariance, upperTail } from './predictive.ts';

/** Fewer incidents in a cell and its neighbours together are no concentration, however rare they are there. */
const LEAST_INCIDENTS = 3;

/** One test per cell with enough events in and beside it; every other cell of the family has p = 1. */
export interface CellTests {
  readonly cell: Int32Array;
  readonly p: Float64Array;
  /** 1 where the disk is more unusual than the cell itself. */
  readonly byDisk: Uint8Array;
}

function tailOf(baseline: Baseline, scale: Scale, cell: number, dispersion: Dispersion): number {
  const mean = meanOf(baseline, scale, cell);
  return upperTail(scale.count[cell]!, mean, extraVariance(mean, scale.prior, scale.own[cell]!, dispersion));
}

/** The cell and its disk are tried both, and the smaller p doubled. */
export function testCells(baselines: Baselines, baseline: Baseline, neighbours: Adjacency): CellTests {
  const dispersion = dispersionOf(baselines, baseline);
  const cell = candidates(baseline, neighbours);
  const p = new Float64Array(cell.length);
  const byDisk = new Uint8Array(cell.length);
  for (let i = 0; i < cell.length; i++) {
    const own = tailOf(baseline, baseline.cell, cell[i]!, dispersion);
    const disk = tailOf(baseline, baseline.disk, cell[i]!, dispersion);
    p[i] = Math.min(1, 2 * Math.min(own, disk));
    byDisk[i] = disk < own ? 1 : 0;
  }
  return { cell, p, byDisk };
}

/** Cells with enough events in and beside them, ascending. */
function candidates({ active, disk }: Baseline, { offset, index }: Adjacency): Int32Array {
  const seen = new Uint8Array(disk.count.length);
  const found = new Int32Array(disk.count.length);
  let used = 0;
  const add = (cell: number): void => {
    if (seen[cell] || disk.count[cell]! < LEAST_INCIDENTS) return;
    seen[cell] = 1;
    found[used++] = cell;
  };
  for (const cell of active) {
    add(cell);
    for (let k = offset[cell]!; k < offset[cell + 1]!; k++) add(index[k]!);
  }
  return found.slice(0, used).sort();
}
