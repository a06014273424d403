import type { DropReason } from '../../domain/batch.ts';
import { foldLabel } from '../../domain/fold-label.ts';
import { personalByHeader, VALUE_TESTS } from '../personal/detectors.ts';
import { dateGroups, isSerial, parseMoment } from '../values/moment.ts';
import { parseNumber, parseWhole } from '../values/number.ts';
import { parseBuurtCode, parsePostcode } from '../values/postcode.ts';
import { parseTime } from '../values/time-of-day.ts';
import type { CategoryIndex } from './category-index.ts';

/** What the sample says about one column; shares are of the filled cells, 0..1. */
export interface ColumnProfile {
  readonly index: number;
  readonly header: string;
  readonly folded: string;
  /** Share of the sampled rows with a value, and how many those are. */
  readonly filled: number;
  readonly count: number;
  /** Different values over filled ones. */
  readonly distinct: number;
  readonly kinds: number;
  readonly dates: number;
  readonly times: number;
  readonly numbers: number;
  /** Smallest and largest whole number, when all are whole. */
  readonly range: readonly [number, number] | null;
  readonly postcodes: number;
  readonly buurten: number;
  /** Share that is a known category of either source. */
  readonly known: number;
  readonly knownPolice: number;
  readonly length: number;
  readonly personal: DropReason | null;
  readonly samples: readonly string[];
}

const isDate = (text: string): boolean => {
  if (dateGroups(text)) return parseMoment(text, 'dmy') !== null || parseMoment(text, 'mdy') !== null;
  return !isSerial(text) && parseMoment(text, 'dmy') !== null;
};
const isNumber = (text: string): boolean => !Number.isNaN(parseNumber(text, 'point')) || !Number.isNaN(parseNumber(text, 'comma'));

function rangeOf(cells: readonly string[]): readonly [number, number] | null {
  let [low, high] = [Infinity, -Infinity];
  for (const cell of cells) {
    const value = parseWhole(cell, 0, 999_999);
    if (value < 0) return null;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return cells.length > 0 ? [low, high] : null;
}

/** What a column holds of persons: its header says it, or its values do. */
function personalOf(folded: string, cells: readonly string[], ordinary: boolean): DropReason | null {
  const named = personalByHeader(folded);
  if (named) return named;
  if (cells.length === 0) return null;
  for (const { kind, test, share } of VALUE_TESTS) {
    if (ordinary && kind !== 'email' && kind !== 'iban' && kind !== 'bsn') continue;
    const found = cells.filter(test).length;
    if (found > 0 && found >= cells.length * share && (kind !== 'bsn' || cells.length >= 3)) return kind;
  }
  return null;
}

/** Describes one column from its sampled cells. */
export function profileColumn(index: number, header: string, sample: readonly string[], categories: CategoryIndex): ColumnProfile {
  const cells = sample.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (test: (text: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  const different = new Set(cells);
  const folded = foldLabel(header);
  const [dates, known, knownPolice] = [share(isDate), share(categories.isKnown), share(categories.isPolice)];
  const postcodes = share((text) => parsePostcode(text) !== null);
  const ordinary = dates > 0.8 || known > 0.5 || postcodes > 0.8;
  return {
    index,
    header,
    folded,
    filled: sample.length === 0 ? 0 : cells.length / sample.length,
    count: cells.length,
    distinct: cells.length === 0 ? 0 : different.size / cells.length,
    kinds: different.size,
    dates: Math.max(dates, share(isSerial)),
    times: share((text) => parseTime(text) !== null),
    numbers: share(isNumber),
    range: rangeOf(cells),
    postcodes,
    buurten: share((text) => parseBuurtCode(text) !== null && /^bu/i.test(text)),
    known,
    knownPolice,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    personal: personalOf(folded, cells, ordinary),
    samples: [...different].slice(0, 3),
  };
}
