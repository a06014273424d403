import type { HottimeSearch } from '../../domain/hottime-search.ts';
import { seededRandom } from '../../stats/random.ts';
import { cityWeek, flatWeek, type Spans } from '../../stats/week-reference.ts';
import { findHottimes } from '../../stats/week-scan.ts';

/** Incidents known to the minute, as the store gives them: UTC minutes and store codes of categories. */
export interface TimedIncidents {
  readonly begin: Int32Array;
  readonly end: Int32Array;
  readonly category: Int32Array;
}

export interface HottimeRequest {
  readonly place: TimedIncidents;
  /** All incidents of the city of the same kinds, the place's own among them; null compares with a flat week. */
  readonly city: TimedIncidents | null;
  readonly seed: number;
  /** Hottimes reported at most. */
  readonly most: number;
}

const spansOf = ({ begin, end, category }: TimedIncidents): Spans => ({ begin, end, category: Uint16Array.from(category) });

/** Hottimes of a place against the rest of the city, or of the city against a flat week. */
export function searchHottimes(request: HottimeRequest): HottimeSearch {
  const reference = request.city ? cityWeek(spansOf(request.city)) : flatWeek();
  return clearOnly(findHottimes(spansOf(request.place), reference, { random: seededRandom(request.seed), most: request.most }));
}

/** Keeps the hottimes whose interval lies above 1: a block that is unlikely as a whole but not clearly busier is no advice to act on. */
function clearOnly(search: HottimeSearch): HottimeSearch {
  if (search.kind !== 'found') return search;
  const clear = search.hottimes.filter((hottime) => hottime.interval[0] > 1);
  if (clear.length > 0) return { ...search, hottimes: clear };
  return { kind: 'none', rejected: search.hottimes[0] ?? null, week: search.week };
}
