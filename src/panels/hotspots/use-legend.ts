import { RATIO_LIMITS } from '../../domain/analysis.ts';
import { SOURCES, type Source } from '../../domain/incident.ts';
import { count, limitWords } from '../../domain/text/format.ts';
import { baselineWords, HOTSPOTS } from '../../domain/text/hotspots.ts';
import { countOf } from '../../domain/text/noun.ts';
import { useApp } from '../../state/use-app.ts';
import type { MapLegendProps } from '../../views/map/map-legend.tsx';

/** The chosen sources, or all that are loaded. */
export function useUsedSources(): readonly Source[] {
  const chosen = useApp((s) => s.filter.sources);
  const present = useApp((s) => s.freshness);
  return chosen.length > 0 ? chosen : SOURCES.filter((source) => present.some((row) => row.source === source));
}

/** What the colours of the map mean, on the screen and in a picture; null while there is no map. */
export function useLegend(): MapLegendProps | null {
  const analysis = useApp((s) => s.analysis);
  const comparison = useApp((s) => s.filter.comparison);
  const sources = useUsedSources();
  if (!analysis) return null;
  const { lens, history } = analysis.request;
  const n = countOf(analysis.total, sources);
  if (lens === 'ongewoon') {
    const { title, words, hatched, basis } = HOTSPOTS.legend.ongewoon;
    const text = basis(n, baselineWords(comparison, history.length));
    return { scale: 'hot', title, words, limits: RATIO_LIMITS.map(limitWords), hatched, basis: text };
  }
  const { title, words, basis } = HOTSPOTS.legend.druk;
  return { scale: 'busy', title, words, limits: analysis.limits.map(count), basis: basis(n) };
}
