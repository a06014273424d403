import type { CategoryId, Theme } from '../../domain/category.ts';
import { unpackHours } from '../../domain/hours.ts';
import { MOST_RULES, type ScreenRule, severityOf, wordBits } from '../../domain/screening.ts';

/** Reports to screen, one entry per report. */
export interface ReportRows {
  readonly count: number;
  /** Position in the categories. */
  readonly category: ArrayLike<number>;
  /** UTC minutes. */
  readonly begin: ArrayLike<number>;
  /** Local hour of the week, 255 when it is not known. */
  readonly how: ArrayLike<number>;
  /** See `domain/screening.ts`. */
  readonly marks: ArrayLike<number>;
  /** Cell of the finest resolution, -1 without a place in the municipality. */
  readonly place: ArrayLike<number>;
}

export interface ReportCategory {
  readonly id: CategoryId;
  readonly theme: Theme;
}

const MINUTES_PER_DAY = 1440;

/**
 * For each report the rules it fits, as bits in the order of `rules` (at most 16; a rule that is off fits nothing).
 *
 * A report fits a rule when it meets all its conditions: kind, word groups found in the free text, least urgency, hour of the
 * week, and repeats: it is one of at least `least` reports that meet the other conditions at the same place within `days` x 24
 * hours. A report without a place repeats nothing; one without a known hour fits no rule about hours.
 *
 * Example: three reports of one kind at one place on 1, 2 and 31 May fit "3 within 30 days"; on 1, 2 and 2 June they do not.
 */
export function screenReports(rows: ReportRows, rules: readonly ScreenRule[], categories: readonly ReportCategory[]): Uint16Array {
  if (rules.length > MOST_RULES) throw new RangeError(`at most ${MOST_RULES} rules, not ${rules.length}`);
  const fits = new Uint16Array(rows.count);
  rules.forEach((rule, bit) => {
    if (!rule.on) return;
    const own = plainFits(rows, rule, categories);
    const kept = rule.repeats ? repeated(rows, own, rule.repeats.least, rule.repeats.days) : own;
    for (const row of kept) fits[row]! |= 1 << bit;
  });
  return fits;
}

/** Positions of the reports that meet every condition but repeats. */
function plainFits(rows: ReportRows, rule: ScreenRule, categories: readonly ReportCategory[]): number[] {
  const wanted = new Set<string>(rule.categories);
  const kinds = categories.map(({ id }) => wanted.size === 0 || wanted.has(id));
  const words = wordBits(rule.words);
  const hours = rule.hours === null ? null : unpackHours(rule.hours);
  const found: number[] = [];
  for (let i = 0; i < rows.count; i++) {
    if (!kinds[rows.category[i]!]) continue;
    if (rule.words.length > 0 && (rows.marks[i]! & words) === 0) continue;
    if (severityOf(rows.marks[i]!) < rule.severity) continue;
    if (hours && !hours[rows.how[i]!]) continue;
    found.push(i);
  }
  return found;
}

/** Those of `own` in a window of `days` with at least `least` of them at one place. */
function repeated({ place, begin }: ReportRows, own: readonly number[], least: number, days: number): number[] {
  const located = own.filter((i) => place[i]! >= 0).sort((a, b) => place[a]! - place[b]! || begin[a]! - begin[b]!);
  const length = days * MINUTES_PER_DAY;
  const kept: number[] = [];
  let first = 0;
  let keptUpTo = 0;
  for (let last = 0; last < located.length; last++) {
    const row = located[last]!;
    while (place[located[first]!] !== place[row] || begin[row]! - begin[located[first]!]! > length) first++;
    if (last - first + 1 < least) continue;
    for (let i = Math.max(first, keptUpTo); i <= last; i++) kept.push(located[i]!);
    keptUpTo = last + 1;
  }
  return kept;
}

/** Serious nuisance from a home, or nuisance in public space. */
export const isHome = ({ theme }: ReportCategory): boolean => theme === 'woonoverlast';
