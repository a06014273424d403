import type { MovedTo } from '../../domain/effect/effect-answer.ts';
import { placeOf } from '../../geo/place-name.ts';
import { sumCells } from './cell-counts.ts';
import type { EffectGround } from './effect-cells.ts';

interface Around {
  readonly target: Int32Array;
  readonly ring: Int32Array;
}

/**
 * The spot in the ring where most was added: a cell with its neighbours, without those that did not rise.
 * @param expected after over before where nothing was done
 */
export function movedTo(
  { area, boundaries }: EffectGround,
  { ring }: Around,
  before: Float64Array,
  after: Float64Array,
  expected: number,
): MovedTo | null {
  const inRing = new Set(ring);
  const rise = (cell: number): number => after[cell]! - expected * before[cell]!;
  const { offset, index } = area.neighbours;
  let best: readonly number[] = [];
  let most = 0;
  for (const cell of ring) {
    const around = [cell, ...index.subarray(offset[cell]!, offset[cell + 1]!)];
    const spot = around.filter((other) => inRing.has(other) && rise(other) > 0);
    const added = spot.reduce((sum, other) => sum + rise(other), 0);
    if (added <= most) continue;
    best = spot;
    most = added;
  }
  if (best.length === 0) return null;
  return {
    cells: best.map((cell) => area.ids[cell]!),
    name: placeOf(area, boundaries, best, after).name,
    before: sumCells(before, best),
    after: sumCells(after, best),
  };
}
