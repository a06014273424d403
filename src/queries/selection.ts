import type { Resolution } from '../domain/cell.ts';
import type { HourSelection } from '../domain/filter.ts';
import { unpackHours } from '../domain/hours.ts';
import { SOURCES, type Source } from '../domain/incident.ts';
import type { Period } from '../domain/time/month.ts';
import { allOf, type Fragment, fragment, within } from './fragment.ts';

/** The filter in the numbers of the store: which rows a question is about. */
export interface Selection {
  /** Null is all months. */
  readonly period: Period | null;
  /** Empty is all. */
  readonly sources: readonly Source[];
  /** Store-wide category codes; empty is all. */
  readonly categories: readonly number[];
  /** Local hour of `begin`; rows not known to the minute fall out as soon as hours are chosen. */
  readonly hours: HourSelection;
  readonly place: Place;
}

/** `everywhere` includes rows without a location and outside the municipality. */
export type Place =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'buurten'; readonly buurten: readonly number[] }
  | { readonly kind: 'cells'; readonly resolution: Resolution; readonly cells: readonly number[] };

export const EVERYTHING: Selection = { period: null, sources: [], categories: [], hours: null, place: { kind: 'everywhere' } };

/** Name of the column with dense cells of a resolution. */
export const cellColumn = (resolution: Resolution): 'c8' | 'c9' | 'c10' | 'c11' => `c${resolution}`;

/** Position in `SOURCES`, as the table stores it. */
export const sourceCode = (source: Source): number => SOURCES.indexOf(source);

function placeCondition(place: Place): Fragment[] {
  if (place.kind === 'everywhere') return [];
  if (place.kind === 'buurten') return [within('buurt', place.buurten)];
  return [within(cellColumn(place.resolution), place.cells)];
}

/** Everything but where. */
function kindConditions(selection: Selection): Fragment[] {
  const { period, sources, categories, hours } = selection;
  const parts: Fragment[] = [];
  if (period) parts.push(fragment('month BETWEEN ? AND ?', period.from, period.to));
  if (sources.length > 0) parts.push(within('source', sources.map(sourceCode)));
  if (categories.length > 0) parts.push(within('category', categories));
  if (hours !== null)
    parts.push(
      within(
        'how',
        unpackHours(hours).flatMap((chosen, hour) => (chosen ? [hour] : [])),
      ),
    );
  return parts;
}

/** Rows that fit the selection. */
export const whereOf = (selection: Selection): Fragment => allOf([...kindConditions(selection), ...placeCondition(selection.place)]);

/** Rows that fit the selection but lie elsewhere in the municipality; no row when the place is everywhere. */
export function whereElsewhere(selection: Selection): Fragment {
  const { place } = selection;
  if (place.kind === 'everywhere') return fragment('false');
  const column = place.kind === 'buurten' ? 'buurt' : cellColumn(place.resolution);
  const inside = placeCondition(place).map((part) => ({ ...part, text: `NOT (${part.text})` }));
  return allOf([...kindConditions(selection), fragment(`${column} >= 0`), ...inside]);
}
