import { useEffect, useMemo } from 'react';
import { keysOf, type Step } from '../../domain/monitor/period-key.ts';
import type { Month } from '../../domain/time/month.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import { useApp } from '../../state/use-app.ts';
import { identifiedFigure, monthsToCount } from '../../workflow/monitor/identified-months.ts';

/** Last month of which all data are there; null without data. */
export const useLastMonth = (): Month | null => useApp((s) => (s.available === null ? null : (s.lastComplete ?? s.available.to)));

/** Months of which a view of the monitor asks the hotspots and hottimes, the whole year included. */
export function useWantedMonths(step: Step, year: number, facts: readonly WorkFact[]): readonly Month[] {
  const last = useLastMonth();
  const first = useApp((s) => s.available?.from ?? null);
  return useMemo(() => {
    if (last === null || first === null) return [];
    return monthsToCount([String(year), ...keysOf(step, year)], facts, last).filter((month) => month >= first);
  }, [step, year, facts, last, first]);
}

/** Figures that are found in the data. They are counted while the monitor is on view, and no longer. */
export function useIdentified(step: Step, year: number, facts: readonly WorkFact[]) {
  const counted = useApp((s) => s.identified);
  const count = useApp((s) => s.countIdentified);
  const stop = useApp((s) => s.stopIdentifying);
  const revision = useApp((s) => s.status.revision);
  const boundaries = useApp((s) => s.boundaries);
  const wanted = useWantedMonths(step, year, facts);
  const last = useLastMonth();
  const word = wanted.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other months, data or boundaries ask again; other facts do not
  useEffect(() => {
    void count(wanted);
    return stop;
  }, [word, revision, boundaries, count, stop]);
  return useMemo(() => {
    if (last === null) return {};
    return {
      hotspots: identifiedFigure('hotspots', facts, counted, last),
      hottimes: identifiedFigure('hottimes', facts, counted, last),
    };
  }, [facts, counted, last]);
}
