import type { CategoryId } from '../../../src/domain/category.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { CountedCity } from './counted-city.ts';

/** A place that is always busy, brought in by partners: no flag led to it. */
export interface BusyPlace {
  readonly cells: readonly number[];
  readonly categories: readonly CategoryId[];
}

const FROM = month(2023, 1);
const TO = month(2024, 12);

/** The busiest cells of some kinds, each with its neighbours, that touch none of the places taken. */
export function busyPlaces(
  { cube, codes, study }: CountedCity,
  kinds: readonly CategoryId[],
  most: number,
  taken: readonly (readonly number[])[],
): BusyPlace[] {
  const wanted = new Set(kinds.map((kind) => codes.get(kind)!));
  const count = new Float64Array(study.ids.length);
  for (let k = 0; k < cube.cell.length; k++) {
    const [cell, now] = [cube.cell[k]!, cube.month[k]!];
    if (cell >= 0 && now >= FROM && now <= TO && wanted.has(cube.category[k]!)) count[cell]! += cube.n[k]!;
  }
  const closed = new Set(taken.flat());
  const { offset, index } = study.neighbours;
  const places: BusyPlace[] = [];
  for (const cell of Array.from(count.keys()).sort((a, b) => count[b]! - count[a]! || a - b)) {
    const cells = [cell, ...index.subarray(offset[cell]!, offset[cell + 1]!)].sort((a, b) => a - b);
    if (cells.some((one) => closed.has(one))) continue;
    for (const one of cells) closed.add(one);
    places.push({ cells, categories: kinds });
    if (places.length === most) return places;
  }
  return places;
}
