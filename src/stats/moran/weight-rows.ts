import type { Adjacency } from '../../domain/cell.ts';

/** Neighbours with a weight each; `weight` runs beside `index`. */
export interface WeightRows extends Adjacency {
  readonly weight: Float64Array;
}

/** Weight 1 for every neighbour (style "B" of spdep). */
export const equalWeights = (neighbours: Adjacency): WeightRows => ({
  ...neighbours,
  weight: new Float64Array(neighbours.index.length).fill(1),
});

/** Weights that sum to 1 for every cell with neighbours (style "W" of spdep). */
export function sharedWeights(neighbours: Adjacency): WeightRows {
  const { offset, index } = neighbours;
  const weight = new Float64Array(index.length);
  for (let i = 0; i + 1 < offset.length; i++) weight.fill(1 / (offset[i + 1]! - offset[i]!), offset[i], offset[i + 1]);
  return { ...neighbours, weight };
}
