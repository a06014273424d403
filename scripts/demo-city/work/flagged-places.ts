import type { CategoryId } from '../../../src/domain/category.ts';
import { addMonths, type Month, month, monthFromIso, monthsOf } from '../../../src/domain/time/month.ts';
import { monthlySignal } from '../../../src/stats/signal.ts';
import type { CountedCity } from './counted-city.ts';

/** A place of public space that the app's own signal flagged, from its first flag on. */
export interface FlaggedPlace {
  readonly cells: readonly number[];
  readonly categories: readonly CategoryId[];
  readonly month: Month;
  readonly count: number;
  readonly expected: number;
}

const FIRST = month(2024, 1);
const HISTORY = 36;
const CLOSED = { from: month(2020, 3), to: month(2022, 2) };
const ALPHA = 0.05;

/** First flags of the kinds given, in order of time; a place that overlaps an earlier one is that one. */
export function flaggedPlaces({ cube, codes, study }: CountedCity, kinds: readonly CategoryId[]): FlaggedPlace[] {
  const found: FlaggedPlace[] = [];
  const area = { cells: study.ids.length, neighbours: study.neighbours };
  const categories = kinds.map((kind) => codes.get(kind)!);
  const kindOf = new Map(kinds.map((kind) => [codes.get(kind)!, kind]));
  for (const now of monthsOf({ from: FIRST, to: monthFromIso('2026-10')! })) {
    const past = monthsOf({ from: addMonths(now, -HISTORY), to: addMonths(now, -1) }).filter((m) => m < CLOSED.from || m > CLOSED.to);
    const { hotspots } = monthlySignal(cube, area, { period: { from: now, to: now }, history: past, categories, alpha: ALPHA });
    for (const spot of hotspots) {
      if (found.some((other) => other.cells.some((cell) => spot.cells.includes(cell)))) continue;
      const others = spot.categories.filter((code) => code !== spot.mainCategory);
      found.push({
        cells: [...spot.cells],
        categories: [spot.mainCategory, ...others].map((code) => kindOf.get(code)!),
        month: now,
        count: spot.count,
        expected: Math.round(spot.expected * 10) / 10,
      });
    }
  }
  return found;
}
