import type { Cube } from '../../domain/cube.ts';
import type { Month, Period } from '../../domain/time/month.ts';

/** The entries of a cube that a signal needs, grouped by category. */
export interface CategoryEntries {
  /** Codes of the categories that occur, ascending. */
  readonly codes: readonly number[];
  /** codes.length + 1 positions in the arrays below. */
  readonly offset: Int32Array;
  readonly cell: Int32Array;
  /** Position in the history, or its length for the period itself. */
  readonly slot: Int32Array;
  readonly n: Int32Array;
}

export interface Question {
  readonly period: Period;
  readonly history: readonly Month[];
  readonly categories: readonly number[] | null;
}

const NOT_ASKED = -1;

function slotsOf({ period, history }: Question): { readonly first: number; readonly slot: Int32Array } {
  const first = Math.min(period.from, ...history);
  const last = Math.max(period.to, ...history);
  const slot = new Int32Array(last - first + 1).fill(NOT_ASKED);
  for (const [t, month] of history.entries()) slot[month - first] = t;
  for (let month: number = period.from; month <= period.to; month++) {
    if (slot[month - first] !== NOT_ASKED)
      throw new RangeError('a month cannot be tested against itself: take the period out of the history');
    slot[month - first] = history.length;
  }
  return { first, slot };
}

/** Groups a cube by category in two passes; leaves out other months, other categories and cells outside the area. */
export function groupByCategory(cube: Cube, cells: number, question: Question): CategoryEntries {
  const { first, slot } = slotsOf(question);
  const wanted = question.categories === null ? null : new Set(question.categories);
  const size = new Int32Array(65536);
  const keep = new Int32Array(cube.cell.length);
  for (let k = 0; k < cube.cell.length; k++) {
    const at = slot[cube.month[k]! - first];
    const inside = at !== undefined && at !== NOT_ASKED && cube.cell[k]! >= 0 && cube.cell[k]! < cells;
    keep[k] = inside ? at : NOT_ASKED;
    if (inside) size[cube.category[k]!]!++;
  }
  const codes = Array.from(size.keys()).filter((code) => size[code]! > 0 && wanted?.has(code) !== false);
  const offset = new Int32Array(codes.length + 1);
  const next = new Int32Array(65536).fill(NOT_ASKED);
  for (const [c, code] of codes.entries()) {
    next[code] = offset[c]!;
    offset[c + 1] = offset[c]! + size[code]!;
  }
  return { codes, offset, ...fill(cube, keep, next, offset[codes.length]!) };
}

function fill(cube: Cube, keep: Int32Array, next: Int32Array, total: number): Pick<CategoryEntries, 'cell' | 'slot' | 'n'> {
  const entries = { cell: new Int32Array(total), slot: new Int32Array(total), n: new Int32Array(total) };
  for (let k = 0; k < keep.length; k++) {
    const code = cube.category[k]!;
    if (keep[k] === NOT_ASKED || next[code] === NOT_ASKED) continue;
    const to = next[code]!++;
    entries.cell[to] = cube.cell[k]!;
    entries.slot[to] = keep[k]!;
    entries.n[to] = cube.n[k]!;
  }
  return entries;
}
