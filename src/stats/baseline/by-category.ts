import type { Cube } from '../../domain/cube.ts';

export type OrderedCube = Required<Cube>;

/** The same entries in order of category; a cube that is in order already is given back as it is. */
export function byCategory(cube: Cube): OrderedCube {
  if (cube.byCategory) return cube as OrderedCube;
  const { length } = cube.category;
  const offset = new Int32Array(cube.category.reduce((most, code) => Math.max(most, code), 0) + 2);
  for (let k = 0; k < length; k++) offset[cube.category[k]! + 1]!++;
  for (let c = 1; c < offset.length; c++) offset[c]! += offset[c - 1]!;
  const next = offset.slice();
  const ordered = {
    cell: new Int32Array(length),
    category: new Uint16Array(length),
    month: new Int32Array(length),
    n: new Int32Array(length),
  };
  for (let k = 0; k < length; k++) {
    const to = next[cube.category[k]!]!++;
    ordered.cell[to] = cube.cell[k]!;
    ordered.category[to] = cube.category[k]!;
    ordered.month[to] = cube.month[k]!;
    ordered.n[to] = cube.n[k]!;
  }
  return { ...ordered, byCategory: offset };
}
