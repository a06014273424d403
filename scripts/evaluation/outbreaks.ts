import type { Adjacency } from '../../src/domain/cell.ts';
import type { Cube } from '../../src/domain/cube.ts';
import type { Month } from '../../src/domain/time/month.ts';
import { diskOf } from '../../src/geo/disk.ts';
import type { Random } from '../../src/stats/random.ts';
import { drawPoisson } from '../../tests/fixtures/simulated-city.ts';
import type { PlantedCells } from './city-cube.ts';

export const SHAPES = ['one cell', 'pair', 'disk of 7', 'ring of 6'] as const;
export type OutbreakShape = (typeof SHAPES)[number];

/** Steps that lie at least between two outbreaks. */
const APART = 6;

const listOf = ({ offset, index }: Adjacency, cell: number): number[] => [...index.subarray(offset[cell]!, offset[cell + 1]!)];

const CELLS: Record<OutbreakShape, (neighbours: Adjacency, centre: number, random: Random) => number[]> = {
  'one cell': (_, centre) => [centre],
  pair: (neighbours, centre, random) => {
    const around = listOf(neighbours, centre);
    return [centre, around[Math.floor(random() * around.length)]!];
  },
  'disk of 7': (neighbours, centre) => [centre, ...listOf(neighbours, centre)],
  'ring of 6': (neighbours, centre) => listOf(neighbours, centre),
};

/** Cells in which something happened in some month, with all six neighbours. */
export function builtCells(cube: Cube, neighbours: Adjacency): Int32Array {
  const used = new Set(cube.cell);
  const isWhole = (cell: number): boolean => neighbours.offset[cell + 1]! - neighbours.offset[cell]! === 6;
  return Int32Array.from([...used].filter((cell) => cell >= 0 && isWhole(cell)).sort((a, b) => a - b));
}

export interface Outbreaks {
  readonly cube: Cube;
  readonly planted: readonly PlantedCells[];
}

export interface OutbreakPlan {
  readonly shape: OutbreakShape;
  /** Mean extra incidents in the month, over all its cells together. */
  readonly level: number;
  readonly month: Month;
  readonly number: number;
  readonly categories: readonly number[];
}

/** The cube with some outbreaks of one month in it, each of one category, well apart from each other. */
export function plantOutbreaks(cube: Cube, neighbours: Adjacency, plan: OutbreakPlan, random: Random): Outbreaks {
  const { shape, level, month, number, categories } = plan;
  const options = builtCells(cube, neighbours);
  const near = diskOf(neighbours, APART);
  const closed = new Set<number>();
  const added: (readonly [cell: number, category: number])[] = [];
  const planted: PlantedCells[] = [];
  while (planted.length < number) {
    const centre = options[Math.floor(random() * options.length)]!;
    const cells = CELLS[shape](neighbours, centre, random);
    const category = categories[planted.length % categories.length]!;
    if (closed.has(centre)) continue;
    for (const cell of listOf(near, centre)) closed.add(cell);
    for (let left = drawPoisson(random, level); left > 0; left--) added.push([cells[Math.floor(random() * cells.length)]!, category]);
    planted.push({ id: String(planted.length), cells, first: month, last: month, level });
  }
  return { cube: withRows(cube, added, month), planted };
}

function withRows(cube: Cube, added: readonly (readonly [cell: number, category: number])[], month: Month): Cube {
  return {
    cell: Int32Array.from([...cube.cell, ...added.map(([cell]) => cell)]),
    category: Uint16Array.from([...cube.category, ...added.map(([, category]) => category)]),
    month: Int32Array.from([...cube.month, ...added.map(() => month)]),
    n: Int32Array.from([...cube.n, ...added.map(() => 1)]),
  };
}
