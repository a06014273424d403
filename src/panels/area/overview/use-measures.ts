import { useMemo } from 'react';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import { SOURCES } from '../../../domain/incident.ts';
import type { GatedCell } from '../../../domain/report/gated-cell.ts';
import { gatedPerBuurt } from '../../../state/gated-counts.ts';
import { indicatorsOf } from '../../../state/indicator-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { yearUpTo } from '../../../workflow/area/area-profile.ts';
import { type Measure, overviewMeasures } from '../../../workflow/area/overview.ts';

export interface Measured {
  readonly measures: readonly Measure[];
  /** What others may see of a count; null for the own team and for indicators. */
  readonly gate: (measure: Measure, buurt: number) => GatedCell | null;
}

/** Everything that is known of the buurten, and what of it may be shown to whom. */
export function useMeasures(rows: BuurtCategoryMonths): Measured {
  const categories = useApp((s) => s.categories);
  const boundaries = useApp((s) => s.boundaries);
  const facts = useApp((s) => s.facts);
  const demoIndicators = useApp((s) => s.demoIndicators);
  const period = useApp((s) => s.filter.period);
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const measures = useMemo(
    () => overviewMeasures({ rows, categories, boundaries, indicators: indicatorsOf({ facts, demoIndicators }), year: yearUpTo(period) }),
    [rows, categories, boundaries, facts, demoIndicators, period],
  );
  const cells = useMemo(() => {
    const found = new Map<string, readonly GatedCell[]>();
    if (audience === 'team') return found;
    for (const source of SOURCES) {
      const themes = measures.flatMap((one) => (one.kind === 'count' && one.source === source && one.theme !== null ? [one] : []));
      const gated = gatedPerBuurt(
        boundaries.buurten.map((_, b) => themes.map(({ counts }) => counts[b]!)),
        k,
      );
      themes.forEach(({ key }, t) => {
        found.set(
          key,
          gated.cells.map((row) => row[t]!),
        );
      });
      found.set(`${source}:`, gated.totals);
    }
    return found;
  }, [measures, boundaries, audience, k]);
  return {
    measures,
    gate: (measure, buurt) => (measure.kind === 'count' && audience === 'anderen' ? (cells.get(measure.key)?.[buurt] ?? null) : null),
  };
}
