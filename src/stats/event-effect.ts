import type { DaySpan } from '../domain/calendar/dates.ts';
import { betaTail } from './beta-tail.ts';
import { dispersionOf } from './predictive-band.ts';
import { ratioInterval } from './ratio-interval.ts';

export interface EventEffect {
  /** Days of the event within the data, and ordinary days they are compared with. */
  readonly days: number;
  readonly matchedDays: number;
  readonly count: number;
  readonly expected: number;
  /** NaN when nothing was expected. */
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
  /** One-sided: more than expected; 1 when there is nothing to compare with. */
  readonly p: number;
  /** How much more than Poisson the ordinary days vary, at least 1. */
  readonly dispersion: number;
}

export interface EventInput {
  /** Incidents per day of one place and type; the day may begin at 06 so that a night belongs to its evening. */
  readonly counts: ArrayLike<number>;
  /** Day number of the first count. */
  readonly firstDay: number;
  readonly event: readonly DaySpan[];
  /** Days that are no ordinary days: other events, holidays. Those of the event itself are always left out. */
  readonly special: ReadonlySet<number>;
  /** Weeks before and after that are the same season, 4 when left out. */
  readonly weeks?: number;
  /** Years before and after that are looked at, 3 when left out. */
  readonly years?: number;
}

/** Event days of one weekday in one occurrence, and the ordinary days matched to them. */
interface Stratum {
  readonly days: number[];
  readonly matched: Set<number>;
}

/**
 * Incidents on the days of an event against matched days: the same weekday in the same season (up to `weeks` weeks
 * before or after) of the same year and of other years, without special days.
 *
 * Expected = sum over strata of event days x the mean of its matched days. The test is the exact conditional one of two
 * Poisson rates: given c + s incidents, c is binomial with odds (event days : matched days); over several strata s and
 * the odds are those with the same mean and error (exact for one stratum). Where ordinary days vary more than Poisson,
 * counts are divided by that dispersion first. A day counts once in a stratum, but may serve two occurrences.
 *
 * Example: 12 on 4 event days, 24 on 32 matched days: expected 3, ratio 4, p = P(X >= 12), X binomial(36, 1/9).
 */
export function eventEffect(input: EventInput): EventEffect {
  const strata = [...stratify(input)].filter((s) => s.matched.size > 0);
  const at = (day: number): number => input.counts[day - input.firstDay]!;
  const total = (days: Iterable<number>): number => [...days].reduce((sum, day) => sum + at(day), 0);
  const days = strata.reduce((sum, s) => sum + s.days.length, 0);
  const matchedDays = new Set(strata.flatMap((s) => [...s.matched])).size;
  const count = strata.reduce((sum, s) => sum + total(s.days), 0);
  let expected = 0;
  let variance = 0;
  for (const s of strata) {
    const factor = s.days.length / s.matched.size;
    expected += factor * total(s.matched);
    variance += factor ** 2 * total(s.matched);
  }
  const dispersion = ordinarySpread(strata, at);
  if (expected === 0)
    return { days, matchedDays, count, expected, ratio: Number.NaN, interval: [Number.NaN, Number.NaN], p: 1, dispersion };
  const support = expected ** 2 / variance / dispersion;
  const odds = expected / dispersion / support;
  const p = count === 0 ? 1 : betaTail(odds / (1 + odds), count / dispersion, support + 1);
  const interval = ratioInterval(count / dispersion, expected / dispersion, support);
  return { days, matchedDays, count, expected, ratio: count / expected, interval, p, dispersion };
}

function* stratify({ counts, firstDay, event, special, weeks = 4, years = 3 }: EventInput): Generator<Stratum> {
  const known = (day: number): boolean => day >= firstDay && day < firstDay + counts.length;
  const own = (day: number): boolean => event.some((span) => day >= span.from && day <= span.to);
  for (const span of event) {
    const byWeekday = new Map<number, Stratum>();
    for (let day = span.from; day <= span.to; day++) {
      if (!known(day)) continue;
      const stratum = byWeekday.get(day % 7) ?? { days: [], matched: new Set<number>() };
      byWeekday.set(day % 7, stratum);
      stratum.days.push(day);
      for (let year = -years; year <= years; year++) {
        // 52 weeks and, from year to year, the week nearest to the same date.
        const anchor = day + 7 * Math.round((year * 365.2425) / 7);
        for (let week = -weeks; week <= weeks; week++) {
          const other = anchor + 7 * week;
          if (known(other) && !own(other) && !special.has(other)) stratum.matched.add(other);
        }
      }
    }
    yield* byWeekday.values();
  }
}

function ordinarySpread(strata: readonly Stratum[], at: (day: number) => number): number {
  const counts: number[] = [];
  const fitted: number[] = [];
  for (const s of strata) {
    const values = [...s.matched].map(at);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    counts.push(...values);
    for (const _ of values) fitted.push(mean);
  }
  return dispersionOf(counts, fitted, strata.length);
}
