import { LWO_OUTCOMES, type LwoOutcome, type LwoSignal } from '../../../domain/inspection/lwo-signal.ts';

/** Cases of one year by where they went, as the safety plan has them. */
export interface LwoYear {
  readonly year: number;
  readonly total: number;
  readonly byOutcome: Readonly<Record<LwoOutcome, number>>;
}

export function lwoTable(signals: readonly LwoSignal[]): LwoYear[] {
  const years = Map.groupBy(signals, ({ date }) => Number(date.slice(0, 4)));
  return [...years]
    .map(([year, list]) => ({
      year,
      total: list.length,
      byOutcome: Object.fromEntries(
        LWO_OUTCOMES.map((one) => [one, list.filter(({ outcome }) => outcome === one).length]),
      ) as LwoYear['byOutcome'],
    }))
    .sort((a, b) => a.year - b.year);
}
