import type { Cube } from '../../domain/cube.ts';
import type { Month, Period } from '../../domain/time/month.ts';
import { byCategory, type OrderedCube } from './by-category.ts';

/** The entries of a cube by category, with what their months mean to a question. */
export interface CategoryEntries {
  readonly cube: OrderedCube;
  /** Codes of the wanted categories that occur, ascending. */
  readonly codes: readonly number[];
  /** Month of `slot[0]`. */
  readonly first: number;
  /** Per month its position in the history, or the length of the history for the period itself; `NOT_ASKED` for the others. */
  readonly slot: Int32Array;
}

export interface Question {
  readonly period: Period;
  readonly history: readonly Month[];
  readonly categories: readonly number[] | null;
}

export const NOT_ASKED = -1;

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

/** Groups a cube by category and leaves out the categories that were not asked. */
export function groupByCategory(cube: Cube, question: Question): CategoryEntries {
  const ordered = byCategory(cube);
  const wanted = question.categories === null ? null : new Set(question.categories);
  const codes: number[] = [];
  for (let code = 0; code + 1 < ordered.byCategory.length; code++) {
    if (ordered.byCategory[code]! < ordered.byCategory[code + 1]! && wanted?.has(code) !== false) codes.push(code);
  }
  return { cube: ordered, codes, ...slotsOf(question) };
}
