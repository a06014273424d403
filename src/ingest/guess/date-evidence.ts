import type { DateEvidence } from '../inspection.ts';
import { cleanText } from '../values/clean-text.ts';
import { type DateOrder, dateGroups, isShort, parseMoment } from '../values/moment.ts';
import { isShortMonth } from '../values/period.ts';
import { ORDERS, ShortYearTally } from './short-years.ts';

/** What all dates of one column say about the order of day and month, and about how fine they are. */
export class DateTally {
  dmyOnly = 0;
  mdyOnly = 0;
  both = 0;
  /** Dates whose order is written: ISO, named months, serials. */
  plain = 0;
  /** Day and month are equal: 5-5-2024. */
  same = 0;
  rows = 0;
  withTime = 0;
  midnight = 0;
  firstOfMonth = 0;
  readonly months = new Set<string>();
  example: string | null = null;
  /** Dates with a year of two digits; null where such years are not read. */
  readonly short: ShortYearTally | null;

  /** @param latest the last year that two digits may stand for; without it such years are not read */
  constructor(latest?: number) {
    this.short = latest === undefined ? null : new ShortYearTally(latest);
  }

  add(cell: string): void {
    const text = cleanText(cell);
    if (text === '') return;
    const groups = dateGroups(text);
    const open = groups !== null && groups.first.length <= 2 && groups.last.length === 4 && /^\d+$/.test(groups.middle);
    this.rows++;
    this.#fineness(text, groups?.rest);
    if (this.short && (groups ? isShort(groups) : isShortMonth(text))) {
      this.short.add(text, groups);
      return;
    }
    if (!open) {
      this.plain++;
      return;
    }
    const [first, middle] = [Number(groups.first), Number(groups.middle)];
    if (first === middle) this.same++;
    else if (first > 12) this.dmyOnly++;
    else if (middle > 12) this.mdyOnly++;
    else {
      this.both++;
      this.example ??= ` ${text}`.slice(1);
    }
  }

  #fineness(text: string, rest: string | undefined): void {
    if (rest !== undefined) {
      this.withTime++;
      if (/^0{1,2}[:.]?00([:.]?00)?([.,]0+)?( ?uur)?$/i.test(rest)) this.midnight++;
    }
    if (/^\d{4}-\d{2}-01$|^0?1[-/]\d{1,2}[-/](\d{4}|\d{2})$|^\d{4}-\d{2}$/.test(text)) {
      this.firstOfMonth++;
      if (this.months.size < 100) this.months.add(text.replace(/-01$/, ''));
    }
  }

  /** The order that this column's own dates prove, null when they prove none. */
  get order(): DateOrder | null {
    if (this.#shortDates === 0) return this.#longOrder;
    const { possible } = this;
    if (possible.length > 0) return possible.length === 1 ? possible[0]! : null;
    const { misfits } = this.short!;
    return this.#longOrder ?? [...ORDERS].sort((a, b) => misfits[a] - misfits[b])[0]!;
  }

  get mixed(): boolean {
    return (this.dmyOnly > 0 && this.mdyOnly > 0) || (this.#shortDates > 0 && this.possible.length === 0);
  }

  /** Dates that can be read in more than one way. */
  get open(): number {
    return this.both + this.#shortDates;
  }

  /** Orders that nothing in this column speaks against. */
  get possible(): readonly DateOrder[] {
    const long = this.dmyOnly + this.mdyOnly + this.both + this.same;
    return (this.short?.possible ?? ORDERS).filter((order) => {
      if (order === 'ymd') return long === 0 && this.#shortDates > 0;
      return (order === 'dmy' ? this.mdyOnly : this.dmyOnly) === 0;
    });
  }

  get #shortDates(): number {
    return this.short?.open ?? 0;
  }

  /** What the dates with a whole year prove. */
  get #longOrder(): DateOrder | null {
    if (this.dmyOnly === 0 && this.mdyOnly === 0) return null;
    return this.dmyOnly >= this.mdyOnly ? 'dmy' : 'mdy';
  }
}

const isoOf = (text: string, order: DateOrder, latest?: number): string => {
  const moment = parseMoment(text, order, { latest });
  return moment ? new Date(moment.local * 60_000).toISOString().slice(0, 10) : '';
};

/** A date that can be read in more than one way, with every way. */
function exampleOf(tallies: readonly DateTally[], latest: number | undefined): DateEvidence['example'] {
  const long = tallies.find((tally) => tally.example !== null)?.example;
  if (long !== undefined && long !== null) return { text: long, dmy: isoOf(long, 'dmy'), mdy: isoOf(long, 'mdy') };
  const tally = tallies.find(({ short }) => short !== null && short.example !== null);
  if (!tally) return null;
  const text = tally.short!.example!;
  const read = (order: DateOrder): string => (tally.possible.includes(order) ? isoOf(text, order, latest) : '');
  return { text, dmy: read('dmy'), mdy: read('mdy'), ymd: read('ymd') };
}

/** What the years of two digits of several columns are under each order. */
function shortYearsOf(tallies: readonly DateTally[]): DateEvidence['short'] {
  const found = tallies.flatMap(({ short }) => (short && short.rows > 0 ? short.evidence : []));
  if (found.length === 0) return undefined;
  const years: Partial<Record<DateOrder, readonly [number, number]>> = {};
  for (const order of ORDERS) {
    const spans = found.flatMap((evidence) => evidence.years[order] ?? []);
    if (spans.length > 0) years[order] = [Math.min(...spans), Math.max(...spans)];
  }
  const sum = (of: 'rows' | 'odd'): number => found.reduce((total, evidence) => total + evidence[of], 0);
  return { rows: sum('rows'), odd: sum('odd'), oddExample: found.find(({ oddExample }) => oddExample)?.oddExample ?? null, years };
}

/**
 * The order of a file from its columns of dates; a column that proves nothing follows one that does.
 * @param latest the last year that two digits may stand for
 */
export function dateEvidence(tallies: readonly DateTally[], latest?: number): DateEvidence {
  const sum = (of: (tally: DateTally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  if (sum((tally) => tally.rows) === 0) return { kind: 'none', order: 'dmy', example: null };
  const orders = tallies.map((tally) => tally.order).filter((order) => order !== null);
  const short = shortYearsOf(tallies);
  const found = { example: exampleOf(tallies, latest), ...(short ? { short } : {}) };
  if (tallies.some((tally) => tally.mixed)) return { kind: 'mixed', order: orders[0]!, ...found };
  if (orders.length > 0) return { kind: 'certain', order: orders[0]!, ...found };
  if (sum((tally) => tally.open) > 0) return { kind: 'ambiguous', order: 'dmy', ...found };
  return { kind: 'certain', order: sum((tally) => tally.same) > 0 ? 'dmy' : 'ymd', ...found };
}
