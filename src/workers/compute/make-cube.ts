import type { Cube } from '../../domain/cube.ts';
import { HOURS_ROOM, SLOTS } from '../../domain/cube-rows.ts';
import type { HourSelection } from '../../domain/filter.ts';
import { unpackHours } from '../../domain/hours.ts';
import { SOURCES, type Source } from '../../domain/incident.ts';
import { offsetsOf, type SortedRows } from './sorted-rows.ts';

/** Which slots of a row count: 1 where source and hour are both chosen. A row without an hour falls out as soon as hours are chosen. */
function chosenSlots(sources: readonly Source[], hours: HourSelection): Uint8Array {
  const chosen = new Uint8Array(SLOTS);
  const week = unpackHours(hours);
  for (const [position, source] of SOURCES.entries()) {
    if (sources.length > 0 && !sources.includes(source)) continue;
    for (let hour = 0; hour < HOURS_ROOM; hour++) {
      if (hours === null || week[hour]) chosen[position * HOURS_ROOM + hour] = 1;
    }
  }
  return chosen;
}

/** Counts of the rows of some sources and hours; no sources is all of them. */
export function makeCube(rows: SortedRows, sources: readonly Source[], hours: HourSelection): Required<Cube> {
  const { cell, category, month, start, slot } = rows;
  const groups = cell.length;
  if (sources.length === 0 && hours === null) {
    const n = Int32Array.from(cell, (_, g) => start[g + 1]! - start[g]!);
    return { cell, category, month, n, byCategory: rows.byCategory };
  }
  const chosen = chosenSlots(sources, hours);
  const made = {
    cell: new Int32Array(groups),
    category: new Uint16Array(groups),
    month: new Int32Array(groups),
    n: new Int32Array(groups),
  };
  let used = 0;
  for (let g = 0; g < groups; g++) {
    let n = 0;
    for (let i = start[g]!; i < start[g + 1]!; i++) n += chosen[slot[i]!]!;
    if (n === 0) continue;
    made.cell[used] = cell[g]!;
    made.category[used] = category[g]!;
    made.month[used] = month[g]!;
    made.n[used++] = n;
  }
  const kept = made.category.slice(0, used);
  return {
    cell: made.cell.slice(0, used),
    category: kept,
    month: made.month.slice(0, used),
    n: made.n.slice(0, used),
    byCategory: offsetsOf(kept),
  };
}

/** Per category a bit for every source that its rows have. */
export function sourcesByCategory({ byCategory, start, slot }: SortedRows): Uint8Array {
  const found = new Uint8Array(byCategory.length - 1);
  for (let c = 0; c < found.length; c++) {
    const end = start[byCategory[c + 1]!]!;
    for (let i = start[byCategory[c]!]!; i < end; i++) found[c]! |= 1 << (slot[i]! / HOURS_ROOM);
  }
  return found;
}
