import { gridDisk, isValidCell } from 'h3-js';
import type { Adjacency } from '../../src/domain/cell.ts';
import { sharedWeights, type WeightRows } from '../../src/stats/moran/weight-rows.ts';
import { type Fields, InputError } from './fields.ts';
import { eachNear, nearestPlaces } from './near-places.ts';
import { baseOf, PLACE_FIELDS, placesOf } from './places.ts';

export const NEIGHBOUR_FIELDS = {
  neighbours: 'list per place of the indices of its neighbours',
  base: 'index of the first place, 0 or 1, in "neighbours", "edges" and in what is returned (default 0)',
  edges:
    'instead of "neighbours": list of [i, j] or [i, j, weight]; every pair counts both ways (needs "values" or "counts" for the number of places)',
  matrix: 'instead of "neighbours": list per place of a list with a number per place; what is not 0 is a neighbour',
  cells: 'instead of "neighbours": list of H3 cells; those that touch are neighbours',
  band: 'instead of "neighbours": places at most this far apart are neighbours, the limit included, or [from, to] (needs points)',
  nearest: 'instead of "neighbours": the so many nearest places (needs points; ties by order)',
  ring: 'also the neighbours of neighbours, up to so many steps (default 1)',
  ...PLACE_FIELDS,
} as const;

export const WEIGHT_FIELDS = {
  weights:
    'list per place of a weight for each entry of "neighbours" (default 1; with "matrix" its numbers); a place that is its own neighbour and has no weight for that gets 1',
  style: '"B" weights as they are, or "W" divided by their sum per place',
} as const;

type Row = Map<number, number>;

/** Neighbours in any of the forms, ascending, each once; weights are left aside. */
export function neighboursOf(input: Fields, self: boolean): Adjacency {
  const { offset, index } = weightsOf(input, self);
  return { offset, index };
}

export const hasWeights = (input: Fields): boolean =>
  input.has('weights') || input.has('matrix') || (input.has('edges') && input.lists('edges').some((edge) => edge.length > 2));

/** Neighbours with their weights as given; 1 where none are. */
export function weightsOf(input: Fields, self: boolean): WeightRows {
  const rows = withRings(formOf(input), input.whole('ring', 1, 1));
  for (const [i, row] of rows.entries()) {
    if (!self) row.delete(i);
    else if (!row.has(i)) row.set(i, 1);
  }
  const offset = new Int32Array(rows.length + 1);
  const sorted = rows.map((row) => [...row].sort((a, b) => a[0] - b[0]));
  for (const [i, row] of sorted.entries()) offset[i + 1] = offset[i]! + row.length;
  const flat = sorted.flat();
  return { offset, index: Int32Array.from(flat, ([j]) => j), weight: Float64Array.from(flat, ([, w]) => w) };
}

/** Weights that sum to 1 per place. */
export function inShares(rows: WeightRows): WeightRows {
  if (rows.weight.every((w) => w === 1)) return sharedWeights(rows);
  const weight = rows.weight.slice();
  for (let i = 0; i + 1 < rows.offset.length; i++) {
    const own = weight.subarray(rows.offset[i], rows.offset[i + 1]);
    const sum = own.reduce((a, b) => a + b, 0);
    if (sum !== 0) for (let k = 0; k < own.length; k++) own[k]! /= sum;
  }
  return { ...rows, weight };
}

const FORMS: readonly (readonly [field: string, read: (input: Fields) => Row[]])[] = [
  ['neighbours', listed],
  ['edges', fromEdges],
  ['matrix', fromMatrix],
  ['cells', fromCells],
  ['band', withinBand],
  ['nearest', nearestOf],
];

/** Whether the input says which places are neighbours. */
export const hasNeighbours = (input: Fields): boolean => FORMS.some(([field]) => input.has(field));

function formOf(input: Fields): Row[] {
  const given = FORMS.filter(([field]) => input.has(field));
  if (given.length > 1) throw new InputError(`give the neighbourhood once, not as ${given.map(([field]) => `"${field}"`).join(' and ')}`);
  const [form] = given;
  if (!form) throw new InputError(`give the neighbourhood as ${FORMS.map(([field]) => `"${field}"`).join(', ')}`);
  return form[1](input);
}

/** Neighbours of neighbours, with weight 1. */
function withRings(rows: Row[], steps: number): Row[] {
  let reached = rows;
  for (let step = 1; step < Math.min(steps, rows.length); step++) {
    reached = reached.map((row) => {
      const wider = new Map(row);
      for (const j of row.keys()) for (const next of rows[j]!.keys()) if (!wider.has(next)) wider.set(next, 1);
      return wider;
    });
  }
  return reached;
}

function listed(input: Fields): Row[] {
  const base = baseOf(input);
  const lists = input.lists('neighbours');
  const weights = input.has('weights') ? input.lists('weights') : null;
  if (weights && weights.length !== lists.length) throw new InputError(`"weights" holds ${weights.length} lists, not ${lists.length}`);
  return lists.map((list, i) => {
    const own = weights?.[i];
    if (own && own.length !== list.length)
      throw new InputError(`place ${i + base} has ${list.length} neighbours and ${own.length} weights`);
    const row: Row = new Map();
    // As R has it: a list with only 0 holds no neighbours when they are counted from 1.
    if (base === 1 && list.length === 1 && list[0] === 0) return row;
    for (const [k, j] of list.entries()) row.set(indexOf(j, base, lists.length, `place ${i + base}`), own?.[k] ?? 1);
    return row;
  });
}

function indexOf(j: number, base: number, places: number, where: string): number {
  if (Number.isInteger(j) && j >= base && j < base + places) return j - base;
  const hint = base === 0 && j === places ? '; give "base": 1 when they are counted from 1' : '';
  throw new InputError(`${where} has neighbour ${j}, but places run from ${base} to ${base + places - 1}${hint}`);
}

function fromEdges(input: Fields): Row[] {
  const base = baseOf(input);
  const name = ['values', 'counts', 'points', 'x'].find((field) => input.has(field));
  const places = name && input.raw(name);
  if (!Array.isArray(places)) throw new InputError('with "edges" the number of places must follow from "values", "counts" or points');
  const size = Array.isArray(places[0]) && name === 'counts' ? places[0].length : places.length;
  const rows = Array.from({ length: size }, (): Row => new Map());
  for (const [k, [a, b, weight = 1]] of input.lists('edges').entries()) {
    const [i, j] = [a, b].map((end) => indexOf(end ?? Number.NaN, base, size, `edge ${k}`)) as [number, number];
    rows[i]!.set(j, weight);
    rows[j]!.set(i, weight);
  }
  return rows;
}

function fromMatrix(input: Fields): Row[] {
  const matrix = input.lists('matrix');
  return matrix.map((list, i) => {
    if (list.length !== matrix.length) throw new InputError(`row ${i} of "matrix" holds ${list.length} numbers, not ${matrix.length}`);
    return new Map([...list.entries()].filter(([, w]) => w !== 0));
  });
}

function fromCells(input: Fields): Row[] {
  const cells = input.texts('cells').map((cell, i) => {
    if (typeof cell !== 'string' || !isValidCell(cell))
      throw new InputError(`entry ${i} of "cells" is no H3 cell: ${JSON.stringify(cell)}`);
    return cell;
  });
  const place = new Map(cells.map((cell, i) => [cell, i]));
  if (place.size !== cells.length) throw new InputError('"cells" holds a cell twice');
  return cells.map((cell) => new Map(gridDisk(cell, 1).flatMap((other) => (place.has(other) ? [[place.get(other)!, 1] as const] : []))));
}

function withinBand(input: Fields): Row[] {
  const places = placesOf(input);
  const raw = input.raw('band');
  const [from, to] = Array.isArray(raw) ? input.pair('band') : [0, input.number('band')];
  if (!(from >= 0 && to >= from)) throw new InputError(`"band" must be a distance of at least 0, not ${JSON.stringify(raw)}`);
  const rows = Array.from({ length: places.n }, (): Row => new Map());
  eachNear(places, to * (1 + 1e-12), (i, j, distance) => {
    if (distance >= from * (1 - 1e-12)) rows[i]!.set(j, 1);
  });
  return rows;
}

function nearestOf(input: Fields): Row[] {
  const places = placesOf(input);
  const most = input.whole('nearest', 1, 1);
  if (most >= places.n) throw new InputError(`"nearest" is ${most}, but a place has only ${places.n - 1} others`);
  return nearestPlaces(places, most).map((row) => new Map(row.map((j) => [j, 1])));
}
