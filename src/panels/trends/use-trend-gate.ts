import { useMemo } from 'react';
import { type GatedArea, type GatedTrends, gateAreas, gateTrends } from '../../state/gated-counts.ts';
import { isTrendGated } from '../../state/readers.ts';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';

/** What others may see of the counts on view; null when the team reads, and for the whole municipality. */
export function useTrendGate(answer: TrendAnswer): GatedTrends | null {
  const isGated = useApp((s) => isTrendGated(s, 'table'));
  const k = useApp((s) => s.leastCount);
  return useMemo(() => (isGated ? gateTrends(answer, k) : null), [isGated, answer, k]);
}

/** The same of the line in every buurt, by code. */
export function useAreaGate(): ReadonlyMap<string, GatedArea> | null {
  const isGated = useApp((s) => isTrendGated(s, 'areas'));
  const k = useApp((s) => s.leastCount);
  const areas = useApp((s) => s.trendAreas);
  return useMemo(() => {
    if (!isGated || !areas) return null;
    const gated = gateAreas(areas, k);
    return new Map(areas.map(({ code }, i) => [code, gated[i]!]));
  }, [isGated, areas, k]);
}
