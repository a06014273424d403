import { type CubeRows, MONTHS_ROOM, SLOTS } from '../../domain/cube-rows.ts';

/** Rows in order of category, cell and month; equal ones form a group. */
export interface SortedRows {
  /** Per group. */
  readonly cell: Int32Array;
  readonly category: Uint16Array;
  readonly month: Int32Array;
  /** groups + 1: the rows of group g are `start[g] .. start[g + 1]`. */
  readonly start: Int32Array;
  /** Per row: source and hour of the week, as in `CubeRows.place`. */
  readonly slot: Uint16Array;
  /** The groups of category c are `byCategory[c] .. byCategory[c + 1]`. */
  readonly byCategory: Int32Array;
}

/** One pass of a radix sort: the rows of `order` by `key`, equal keys in the order they had. */
function sortedBy(order: Int32Array, key: (row: number) => number): Int32Array {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < order.length; i++) {
    const value = key(i);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const next = new Int32Array(order.length === 0 ? 1 : high - low + 2);
  for (let i = 0; i < order.length; i++) next[key(i) - low + 1]!++;
  for (let v = 1; v < next.length; v++) next[v]! += next[v - 1]!;
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[next[key(order[i]!) - low]!++] = order[i]!;
  return sorted;
}

/** Sorts once, so that every cube is one run through the rows. */
export function sortRows({ place, kind }: CubeRows): SortedRows {
  const n = place.length;
  const byMonth = sortedBy(
    Int32Array.from({ length: n }, (_, i) => i),
    (row) => kind[row]! % MONTHS_ROOM,
  );
  const byCell = sortedBy(byMonth, (row) => (place[row]! / SLOTS) | 0);
  const order = sortedBy(byCell, (row) => (kind[row]! / MONTHS_ROOM) | 0);
  const slot = new Uint16Array(n);
  const first = new Int32Array(n + 1);
  let groups = 0;
  let [lastKind, lastCell] = [-1, -1];
  for (let i = 0; i < n; i++) {
    const row = order[i]!;
    const cell = (place[row]! / SLOTS) | 0;
    slot[i] = place[row]! % SLOTS;
    if (kind[row] === lastKind && cell === lastCell) continue;
    lastKind = kind[row]!;
    lastCell = cell;
    first[groups++] = i;
  }
  first[groups] = n;
  return { ...groupsOf(first.slice(0, groups + 1), order, place, kind), slot };
}

function groupsOf(start: Int32Array, order: Int32Array, place: Int32Array, kind: Int32Array): Omit<SortedRows, 'slot'> {
  const groups = start.length - 1;
  const cell = new Int32Array(groups);
  const category = new Uint16Array(groups);
  const month = new Int32Array(groups);
  for (let g = 0; g < groups; g++) {
    const row = order[start[g]!]!;
    cell[g] = (place[row]! / SLOTS) | 0;
    category[g] = (kind[row]! / MONTHS_ROOM) | 0;
    month[g] = kind[row]! % MONTHS_ROOM;
  }
  return { cell, category, month, start, byCategory: offsetsOf(category) };
}

/** Where each category begins in a list that is in order of category. */
export function offsetsOf(category: Uint16Array): Int32Array {
  const offset = new Int32Array((category.at(-1) ?? 0) + 2);
  for (let k = 0; k < category.length; k++) offset[category[k]! + 1]!++;
  for (let c = 1; c < offset.length; c++) offset[c]! += offset[c - 1]!;
  return offset;
}
