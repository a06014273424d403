import type { Adjacency } from '../../src/domain/cell.ts';
import { distanceBetween, type Locations } from '../../src/stats/scan/circle-zones.ts';
import { type Fields, InputError } from './fields.ts';

export const PLACE_FIELDS = {
  points: 'list of [x, y] (any unit) or, with "degrees": true, of [longitude, latitude]; instead of "points" also "x" and "y"',
  x: 'list of numbers, with "y" instead of "points"',
  y: 'list of numbers',
  degrees: 'true: points are degrees and distances great-circle metres (default false)',
} as const;

export const NEIGHBOUR_FIELDS = {
  ...PLACE_FIELDS,
  neighbours: 'list per place of the indices of its neighbours',
  base: 'index of the first place in "neighbours" and in what is returned, 0 or 1 (default 0)',
  band: 'instead of "neighbours": places at most this far apart are neighbours (needs points)',
  nearest: 'instead of "neighbours": the so many nearest places (needs points; ties by order)',
} as const;

export const baseOf = (input: Fields): number => input.number('base', 0);

export function placesOf(input: Fields): Locations & { readonly n: number } {
  const degrees = input.flag('degrees', false);
  if (!input.has('points')) {
    const x = input.numbers('x');
    return { x, y: input.numbers('y', x.length), degrees, n: x.length };
  }
  const points = input.lists('points');
  const wrong = points.findIndex((point) => point.length !== 2);
  if (wrong >= 0) throw new InputError(`entry ${wrong} of "points" must be [x, y]`);
  return { x: Float64Array.from(points, (p) => p[0]!), y: Float64Array.from(points, (p) => p[1]!), degrees, n: points.length };
}

/** Neighbours in any of the three forms, ascending, each once. */
export function neighboursOf(input: Fields, self: boolean): Adjacency {
  const sets = input.has('neighbours') ? listed(input) : byDistance(input);
  return adjacencyOf(
    sets.map((set, i) => {
      if (self) set.add(i);
      else set.delete(i);
      return [...set].sort((a, b) => a - b);
    }),
  );
}

function adjacencyOf(lists: readonly (readonly number[])[]): Adjacency {
  const offset = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) offset[i + 1] = offset[i]! + list.length;
  return { offset, index: Int32Array.from(lists.flat()) };
}

function listed(input: Fields): Set<number>[] {
  const base = baseOf(input);
  const lists = input.lists('neighbours');
  return lists.map((list, i) => {
    const wrong = list.find((j) => !Number.isInteger(j) || j < base || j >= base + lists.length);
    if (wrong !== undefined)
      throw new InputError(`place ${i + base} has neighbour ${wrong}, but places run from ${base} to ${base + lists.length - 1}`);
    return new Set(Array.from(list, (j) => j - base));
  });
}

function byDistance(input: Fields): Set<number>[] {
  if (!input.has('band') && !input.has('nearest')) {
    throw new InputError('give the neighbourhood as "neighbours", or as "band" or "nearest" with points');
  }
  const places = placesOf(input);
  const others = (i: number) => Array.from({ length: places.n }, (_, j) => j).filter((j) => j !== i);
  if (input.has('band')) {
    const band = input.number('band') * (1 + 1e-12);
    return Array.from({ length: places.n }, (_, i) => new Set(others(i).filter((j) => distanceBetween(places, i, j) <= band)));
  }
  const nearest = input.number('nearest');
  return Array.from({ length: places.n }, (_, i) => {
    const order = others(i).map((j) => [distanceBetween(places, i, j), j] as const);
    return new Set(
      order
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .slice(0, nearest)
        .map(([, j]) => j),
    );
  });
}
