import { foldLabel } from '../../domain/fold-label.ts';
import { NO_TIME, PRECISIONS, type Precision } from '../../domain/incident.ts';
import type { ClockDigits, ColumnMapping, ColumnRole } from '../../domain/mapping.ts';
import type { RejectReason } from '../../domain/text/import.ts';
import type { Ledger } from '../account/ledger.ts';
import { cleanText } from '../values/clean-text.ts';
import { type DateOrder, type DateReading, dayOf, type Moment, parseMoment } from '../values/moment.ts';
import { parseWhole } from '../values/number.ts';
import { isWeekHeader, parseMonth, thursdayOf } from '../values/period.ts';
import { isUnknownTime, parseDigits, parseTime, rangeOf } from '../values/time-of-day.ts';
import { type ZoneReader, zoneReader } from '../values/zone.ts';

const FIRST = Date.UTC(1996, 0, 1) / 60_000;
const LAST_YEAR = 2099;
const LAST = Date.UTC(LAST_YEAR + 1, 0, 1) / 60_000;
const DAY = 1440;

/** Where the columns of a mapping are, by role; -1 when there is none. */
export const columnsOf = (mapping: ColumnMapping): ((role: ColumnRole) => number) => {
  const byRole = new Map(mapping.columns.map(({ role, index }) => [role, index]));
  return (role) => byRole.get(role) ?? -1;
};

interface MomentColumns {
  readonly date: number;
  readonly time: number;
  readonly order: DateOrder;
  readonly reading: DateReading;
  /** How a time of only digits is read, decided for the whole column. */
  readonly digits: ClockDigits | undefined;
}

/** Reads begin, end and registration of a row; after `read` gives null they are in the fields, in UTC minutes. */
export class TimeReader {
  begin = 0;
  end = 0;
  registered = NO_TIME;
  /** Position in `PRECISIONS`. */
  precision = 0;
  /** Rows with a time of day, and those of them at 0.00 exactly. */
  timed = 0;
  atMidnight = 0;
  readonly #begin: MomentColumns;
  readonly #end: MomentColumns;
  readonly #registered: MomentColumns;
  readonly #parts: PartColumns;
  readonly #zone: ZoneReader;
  readonly #coarsest: Precision;
  readonly #future: number;
  readonly #ledger: Ledger;

  /** @param since1904 serials count from 1904 @param thisYear beginnings of later years are pointed out */
  constructor(mapping: ColumnMapping, ledger: Ledger, since1904 = false, thisYear = LAST_YEAR) {
    const at = columnsOf(mapping);
    const orderOf = (index: number): DateOrder => mapping.columns.find((column) => column.index === index)?.dateOrder ?? mapping.dateOrder;
    const readingOf = (index: number): DateReading => ({
      since1904,
      latest: mapping.shortYears ?? undefined,
      weeks: isWeekHeader(foldLabel(mapping.columns.find((column) => column.index === index)?.header ?? '')),
    });
    const pair = (whole: ColumnRole, date: ColumnRole, time: ColumnRole): MomentColumns => {
      const index = at(whole) >= 0 ? at(whole) : at(date);
      const digits = mapping.columns.find((column) => column.index === at(time))?.digits;
      return { date: index, time: at(time), order: orderOf(index), reading: readingOf(index), digits };
    };
    this.#begin = pair('begin', 'beginDate', 'beginTime');
    this.#end = pair('end', 'endDate', 'endTime');
    const registered = at('registered');
    this.#registered = { date: registered, time: -1, order: orderOf(registered), reading: readingOf(registered), digits: undefined };
    this.#parts = {
      year: at('year'),
      fixedYear: mapping.fixedYear ?? null,
      week: at('weekOfYear'),
      month: at('monthOfYear'),
      day: at('dayOfMonth'),
      hour: at('hour'),
      minute: at('minute'),
    };
    this.#zone = zoneReader(mapping.zone);
    this.#coarsest = mapping.precision ?? 'minute';
    this.#ledger = ledger;
    this.#future = Date.UTC(thisYear + 1, 0, 1) / 60_000;
  }

  read(cells: readonly string[]): RejectReason | null {
    const begin = this.#begin.date >= 0 ? momentOf(cells, this.#begin) : momentOfParts(cells, this.#parts);
    if (begin === 'missing') return 'begin-missing';
    if (!begin) return 'begin-unreadable';
    const end = this.#end.date < 0 ? this.#endOnBeginDay(cells, begin) : momentOf(cells, this.#end);
    if (!end) return 'end-unreadable';
    const registered = momentOf(cells, this.#registered);
    if (!registered) return 'registered-unreadable';
    const precision = Math.max(this.#rank(begin), end === 'missing' ? 0 : this.#rank(end));
    this.begin = this.#utc(begin, precision);
    this.end = end === 'missing' ? this.begin : this.#utc(end, precision);
    this.registered = registered === 'missing' ? NO_TIME : this.#utc(registered, 0);
    this.precision = precision;
    if (this.begin < FIRST || this.end >= LAST) return 'date-range';
    if (end !== 'missing') this.#order(begin, end);
    if (this.end < this.begin) return 'end-before-begin';
    this.#note(begin, end);
    return null;
  }

  /** The end of a row that gives only its time: on the day of the begin, or past midnight when it is earlier than the begin. */
  #endOnBeginDay(cells: readonly string[], begin: Moment): Moment | 'missing' | null {
    const text = this.#endText(cells);
    if (text === '') return 'missing';
    const clock = clockOf(text, this.#end.digits);
    if (!clock) return null;
    const local = dayStart(begin.local) + clock.minute;
    const next = local < begin.local;
    if (next) this.#ledger.note('endNextDay');
    return { ...begin, local: next ? local + DAY : local, precision: begin.precision, offset: clock.offset ?? begin.offset };
  }

  /** The time at which a row ends: of its own column, or the second part of a range. */
  #endText(cells: readonly string[]): string {
    if (this.#end.time >= 0) return timeOf(cells[this.#end.time]!);
    return this.#begin.time < 0 ? '' : (rangeOf(cleanText(cells[this.#begin.time]!))?.[1] ?? '');
  }

  /** An end that only seems to be before the begin because the clock was moved in between. */
  #order(begin: Moment, end: Moment): void {
    if (this.end >= this.begin || begin.offset !== null || end.offset !== null) return;
    if (end.local >= begin.local) this.end = this.begin;
    else if (this.end + 60 >= this.begin && this.#zone(end.local).trouble === 'double') this.end += 60;
  }

  #rank(moment: Moment): number {
    return Math.max(PRECISIONS.indexOf(moment.precision), PRECISIONS.indexOf(this.#coarsest));
  }

  /** The UTC minute of a moment; with less than minute precision, of the start of its day or month. */
  #utc(moment: Moment, precision: number): number {
    let local = moment.local;
    if (precision >= 1) local -= ((local % DAY) + DAY) % DAY;
    if (precision === 2) local -= (new Date(local * 60_000).getUTCDate() - 1) * DAY;
    if (moment.offset !== null && precision === 0) return local - moment.offset;
    const { minute, trouble } = this.#zone(local);
    if (trouble !== 'none' && moment.precision === 'minute') this.#ledger.note(trouble === 'skipped' ? 'skippedHour' : 'doubleHour');
    return minute;
  }

  #note(begin: Moment, end: Moment | 'missing'): void {
    if (end !== 'missing') this.#ledger.note('endUsed');
    else if (this.#end.date >= 0 || this.#end.time >= 0) this.#ledger.note('endMissing');
    if (begin.week) this.#ledger.note('weekOnly');
    else if (this.precision > 0) this.#ledger.note(this.precision === 1 ? 'dayOnly' : 'monthOnly');
    if (begin.serial) this.#ledger.note('serial');
    if (this.begin >= this.#future) this.#ledger.note('future');
    if (this.precision > 0) return;
    this.timed++;
    if (begin.local % DAY === 0) this.atMidnight++;
  }
}

const dayStart = (local: number): number => local - (((local % DAY) + DAY) % DAY);
const clockOf = (text: string, digits: ClockDigits | undefined) =>
  (digits ? parseDigits(text, digits) : null) ?? parseTime(rangeOf(text)?.[0] ?? text);

/** The time that a cell says, empty where it says that none is known. */
function timeOf(cell: string): string {
  const text = cleanText(cell);
  return isUnknownTime(text) ? '' : text;
}

function momentOf(cells: readonly string[], { date, time, order, reading, digits }: MomentColumns): Moment | 'missing' | null {
  const text = date < 0 ? '' : cleanText(cells[date]!);
  if (text === '') return 'missing';
  const moment = parseMoment(text, order, reading);
  const timeText = time < 0 ? '' : timeOf(cells[time]!);
  // a time beside a month says nothing of which day
  if (!moment || timeText === '' || moment.precision === 'month') return moment;
  const clock = clockOf(timeText, digits);
  if (!clock) return null;
  return {
    local: dayStart(moment.local) + clock.minute,
    precision: 'minute',
    offset: clock.offset ?? moment.offset,
    serial: moment.serial,
  };
}

/** The parts of a date, each in a column of its own; -1 where there is none. */
interface PartColumns {
  readonly year: number;
  /** The year of the whole file, when no column says it. */
  readonly fixedYear: number | null;
  readonly week: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function momentOfParts(cells: readonly string[], parts: PartColumns): Moment | 'missing' | null {
  const text = (index: number): string => (index < 0 ? '' : cleanText(cells[index]!));
  const yearText = parts.year < 0 ? String(parts.fixedYear ?? '') : text(parts.year);
  const [month, day, hour, minute] = [text(parts.month), text(parts.day), text(parts.hour), text(parts.minute)];
  const year = parseWhole(yearText, 1900, 2199);
  if (parts.month < 0) return momentOfWeek(yearText, year, text(parts.week));
  if (yearText === '' || month === '') return 'missing';
  const hasDay = day !== '';
  const date = dayOf(year, parseMonth(month), hasDay ? parseWhole(day, 1, 31) : 1);
  if (Number.isNaN(date)) return null;
  if (!hasDay || hour === '') return { local: date * DAY, precision: hasDay ? 'day' : 'month', offset: null, serial: false };
  const [hours, minutes] = [parseWhole(hour, 0, 23), minute === '' ? 0 : parseWhole(minute, 0, 59)];
  if (hours < 0 || minutes < 0) return null;
  return { local: date * DAY + hours * 60 + minutes, precision: 'minute', offset: null, serial: false };
}

function momentOfWeek(yearText: string, year: number, week: string): Moment | 'missing' | null {
  if (yearText === '' || week === '') return 'missing';
  const thursday = thursdayOf(year, parseWhole(week, 1, 53));
  return Number.isNaN(thursday) ? null : { local: thursday * DAY, precision: 'month', offset: null, serial: false, week: true };
}
