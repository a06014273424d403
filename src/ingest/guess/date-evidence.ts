import type { DateEvidence } from '../inspection.ts';
import { type DateOrder, dateGroups, parseMoment } from '../values/moment.ts';

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

  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    const groups = dateGroups(text);
    const open = groups !== null && groups.first.length <= 2 && groups.last.length === 4 && /^\d+$/.test(groups.middle);
    this.rows++;
    this.#fineness(text, groups?.rest);
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
    if (/^\d{4}-\d{2}-01$|^0?1[-/]\d{1,2}[-/]\d{4}$|^\d{4}-\d{2}$/.test(text)) {
      this.firstOfMonth++;
      if (this.months.size < 100) this.months.add(text.replace(/-01$/, ''));
    }
  }

  /** The order that this column's own dates prove, null when they prove none. */
  get order(): DateOrder | null {
    if (this.dmyOnly === 0 && this.mdyOnly === 0) return null;
    return this.dmyOnly >= this.mdyOnly ? 'dmy' : 'mdy';
  }

  get mixed(): boolean {
    return this.dmyOnly > 0 && this.mdyOnly > 0;
  }
}

const isoOf = (text: string, order: DateOrder): string => {
  const moment = parseMoment(text, order);
  return moment ? new Date(moment.local * 60_000).toISOString().slice(0, 10) : '';
};

/** The order of a file from its columns of dates; a column that proves nothing follows one that does. */
export function dateEvidence(tallies: readonly DateTally[]): DateEvidence {
  const sum = (of: (tally: DateTally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  if (sum((tally) => tally.rows) === 0) return { kind: 'none', order: 'dmy', example: null };
  const orders = tallies.map((tally) => tally.order).filter((order) => order !== null);
  const text = tallies.find((tally) => tally.example !== null)?.example ?? null;
  const example = text === null ? null : { text, dmy: isoOf(text, 'dmy'), mdy: isoOf(text, 'mdy') };
  if (tallies.some((tally) => tally.mixed)) return { kind: 'mixed', order: orders[0]!, example };
  if (orders.length > 0) return { kind: 'certain', order: orders[0]!, example };
  if (sum((tally) => tally.both) > 0) return { kind: 'ambiguous', order: 'dmy', example };
  return { kind: 'certain', order: sum((tally) => tally.same) > 0 ? 'dmy' : 'ymd', example };
}
