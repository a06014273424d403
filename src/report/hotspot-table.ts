import type { Analysis, FlaggedPlace } from '../domain/analysis.ts';
import type { Category } from '../domain/category.ts';
import type { HottimeSearch } from '../domain/hottime-search.ts';
import type { CsvCell, ExportTable } from '../domain/report/csv-cell.ts';
import { periodName } from '../domain/text/format.ts';
import { STATE_WORDS } from '../domain/text/hotspots.ts';
import { searchWords } from '../domain/text/hottime.ts';
import { HOTSPOT_COLUMNS } from '../domain/text/report.ts';
import type { Period } from '../domain/time/month.ts';
import { rounded, significant } from './rounding.ts';

/** When a place peaks, and the period in which that was looked for. */
export interface Peak {
  readonly search: HottimeSearch;
  readonly period: Period;
}

export interface HotspotTableInput {
  readonly analysis: Pick<Analysis, 'places' | 'ended'>;
  /** Position is the store code. */
  readonly categories: readonly Category[];
  /** By id of the place. */
  readonly peaks: Readonly<Record<string, Peak | undefined>>;
}

type ColumnKey = keyof typeof HOTSPOT_COLUMNS;
type Cell = (place: FlaggedPlace, input: HotspotTableInput) => CsvCell;

/** Of a place that is gone, the figures on expectation belong to the period before and are left out. */
const live =
  (cell: (place: FlaggedPlace) => CsvCell): Cell =>
  (place) =>
    place.state === 'uitgedoofd' ? null : cell(place);

const labelOf = (code: number, categories: readonly Category[]): string => categories[code]?.label ?? '';

/** One column after the other; a new column is a line here and a word in the catalogue. */
const CELLS: Record<ColumnKey, Cell> = {
  rank: (place) => place.rank,
  place: (place) => place.place,
  buurt: (place) => place.buurt,
  state: (place) => STATE_WORDS[place.state],
  count: (place) => place.count,
  expected: live((place) => significant(place.expected, 3)),
  low: live((place) => place.band[0]),
  high: live((place) => place.band[1]),
  ratio: live((place) => (place.expected > 0 ? significant(place.count / place.expected, 3) : null)),
  previous: (place) => place.previousCount,
  category: (place, { categories }) => (place.categories[0] === undefined ? '' : labelOf(place.categories[0], categories)),
  others: (place, { categories }) =>
    place.categories
      .slice(1)
      .map((code) => labelOf(code, categories))
      .sort()
      .join(', '),
  peak: (place, { peaks }) => (peaks[place.id] ? searchWords(peaks[place.id]!.search, 'plain') : null),
  peakPeriod: (place, { peaks }) => (peaks[place.id] ? periodName(peaks[place.id]!.period) : null),
  p: live((place) => significant(place.p, 4)),
  q: live((place) => significant(place.q, 4)),
  hectares: (place) => rounded(place.hectares, 1),
  cells: (place) => place.ids.join(' '),
};
const KEYS = Object.keys(CELLS) as ColumnKey[];

/** The hotspots of a period in the order of the list, ended ones last. The same data give the same table, to the byte. */
export function hotspotTable(input: HotspotTableInput): ExportTable {
  const places = [...input.analysis.places, ...input.analysis.ended];
  return {
    columns: KEYS.map((key) => HOTSPOT_COLUMNS[key]),
    rows: places.map((place) => KEYS.map((key) => CELLS[key](place, input))),
  };
}
