import type { ShortYearEvidence } from '../inspection.ts';
import { type DateGroups, type DateOrder, parseMoment } from '../values/moment.ts';

export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
/** No file of incidents is older. */
const FIRST_YEAR = 1996;

/** What all dates of one column with a year of two digits say, under each order they can be read in. */
export class ShortYearTally {
  rows = 0;
  /** Rows in digits only: `13-07-24`. Those with the name of a month say nothing of the order. */
  open = 0;
  /** Rows that are a date, but of no year that can be: `13-07-42`. */
  odd = 0;
  oddExample: string | null = null;
  example: string | null = null;
  readonly misfits: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  readonly #years: Partial<Record<DateOrder, readonly [number, number]>> = {};
  readonly #latest: number;

  constructor(latest: number) {
    this.#latest = latest;
  }

  add(text: string, groups: DateGroups | null): void {
    const years = ORDERS.map((order) => this.#yearOf(text, order));
    this.rows++;
    if (!years.some((year) => year >= FIRST_YEAR)) {
      if (years.every(Number.isNaN)) return;
      this.odd++;
      this.oddExample ??= ` ${text}`.slice(1);
      return;
    }
    for (const [i, order] of ORDERS.entries()) {
      const year = years[i]!;
      if (year >= FIRST_YEAR) this.#widen(order, year);
      else this.misfits[order]++;
    }
    if (!groups || !/^\d/.test(groups.middle)) return;
    this.open++;
    this.example ??= ` ${text}`.slice(1);
  }

  /** The orders under which every date is one of a year that can be. */
  get possible(): readonly DateOrder[] {
    return ORDERS.filter((order) => this.misfits[order] === 0);
  }

  get evidence(): ShortYearEvidence {
    return { rows: this.rows, odd: this.odd, oddExample: this.oddExample, years: { ...this.#years } };
  }

  #widen(order: DateOrder, year: number): void {
    const [low, high] = this.#years[order] ?? [year, year];
    this.#years[order] = [Math.min(low, year), Math.max(high, year)];
  }

  #yearOf(text: string, order: DateOrder): number {
    const moment = parseMoment(text, order, { latest: this.#latest });
    return moment ? new Date(moment.local * 60_000).getUTCFullYear() : Number.NaN;
  }
}
