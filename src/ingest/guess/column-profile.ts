import type { DropReason } from '../../domain/batch.ts';
import { foldLabel } from '../../domain/fold-label.ts';
import { personalByHeader, VALUE_TESTS } from '../../domain/personal/detectors.ts';
import type { BuurtIndex } from '../values/buurt-index.ts';
import { cleanText } from '../values/clean-text.ts';
import { type DateReading, dateGroups, isSerial, parseMoment } from '../values/moment.ts';
import { parseNumber, parseWhole } from '../values/number.ts';
import { isMonthName, isMonthRun, isWeekHeader } from '../values/period.ts';
import { isPointText } from '../values/point-text.ts';
import { parsePostcode } from '../values/postcode.ts';
import { parseSource } from '../values/source.ts';
import { rangeOf as hoursOf, isUnknownTime, parseTime } from '../values/time-of-day.ts';
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
  /** Share that is the name of a month. */
  readonly monthNames: number;
  /** Share that is a place in one cell. */
  readonly points: number;
  /** Smallest and largest whole number, when all are whole. */
  readonly range: readonly [number, number] | null;
  /** Share of the dates that have a time of day with them. */
  readonly timed: number;
  readonly postcodes: number;
  /** Codes, or names of the buurten that are loaded. */
  readonly buurten: number;
  /** Share that names where an incident was registered. */
  readonly sources: number;
  /** Share that is a known category of either source. */
  readonly known: number;
  readonly knownPolice: number;
  readonly length: number;
  readonly personal: DropReason | null;
  readonly samples: readonly string[];
}

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
const PERIOD = /maand|month|period|week|jaar/;

/** Whether a cell is a date under any order; `202401` is one only in a column that is called after months or weeks. */
function isDate(text: string, folded: string, reading: DateReading): boolean {
  if (isSerial(text) || (isMonthRun(text) && !PERIOD.test(folded))) return false;
  return ORDERS.some((order) => parseMoment(text, order, reading) !== null);
}
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
function personalOf(folded: string, cells: readonly string[], ordinary: boolean, points: number): DropReason | null {
  const named = personalByHeader(folded);
  // a column that is called `locatie` and holds coordinates is no address
  if (named && !(named === 'address' && points > 0.8)) return named;
  if (cells.length === 0) return null;
  for (const { kind, test, share } of VALUE_TESTS) {
    if (ordinary && kind !== 'email' && kind !== 'iban' && kind !== 'bsn') continue;
    const found = cells.filter(test).length;
    if (found > 0 && found >= cells.length * share && (kind !== 'bsn' || cells.length >= 3)) return kind;
  }
  return null;
}

/** Share of the cells that is a time, of those that say one at all. */
function timesOf(cells: readonly string[]): number {
  const said = cells.filter((text) => !isUnknownTime(text));
  return said.length === 0 ? 0 : said.filter((text) => parseTime(hoursOf(text)?.[0] ?? text) !== null).length / said.length;
}

/** Words of the reference data by which a column is recognised. */
export interface KnownWords {
  readonly categories: CategoryIndex;
  readonly buurten: BuurtIndex;
  /** The present year, with which years of two digits are read. */
  readonly latest?: number | undefined;
}

/** Describes one column from its sampled cells. */
export function profileColumn(index: number, header: string, sample: readonly string[], known: KnownWords): ColumnProfile {
  const cells = sample.map(cleanText).filter((cell) => cell !== '');
  const share = (test: (text: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  const different = new Set(cells);
  const folded = foldLabel(header);
  const reading: DateReading = { latest: known.latest, weeks: isWeekHeader(folded) };
  const [dates, category, police] = [
    share((text) => isDate(text, folded, reading)),
    share(known.categories.isKnown),
    share(known.categories.isPolice),
  ];
  const postcodes = share((text) => parsePostcode(text) !== null);
  const points = share(isPointText);
  const ordinary = points > 0.8 || dates > 0.8 || category > 0.5 || postcodes > 0.8;
  return {
    index,
    header,
    folded,
    filled: sample.length === 0 ? 0 : cells.length / sample.length,
    count: cells.length,
    distinct: cells.length === 0 ? 0 : different.size / cells.length,
    kinds: different.size,
    dates: Math.max(dates, share(isSerial)),
    times: timesOf(cells),
    numbers: share(isNumber),
    monthNames: share(isMonthName),
    points,
    range: rangeOf(cells),
    postcodes,
    timed: share((text) => dateGroups(text)?.rest !== undefined),
    buurten: share((text) => !/^\d/.test(text) && known.buurten.codeOf(text) !== null),
    sources: share((text) => parseSource(text, 'melding') !== null),
    known: category,
    knownPolice: police,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    personal: personalOf(folded, cells, ordinary, points),
    samples: [...different].slice(0, 3),
  };
}
