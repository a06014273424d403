import { useEffect } from 'react';
import { inspectionWork } from '../../state/inspections-slice.ts';
import { useApp } from '../../state/use-app.ts';
import type { InspectionWork } from '../../workflow/inspection/fold/inspection-work.ts';

/** Everything that stands about inspections; the demo city's part is read when it is first needed. */
export function useInspections(): InspectionWork {
  const work = useApp(inspectionWork);
  const open = useApp((s) => s.openInspections);
  const batches = useApp((s) => s.batches);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when the demo city comes or goes
  useEffect(() => {
    void open();
  }, [open, batches]);
  return work;
}

/** Keeps scores up to date with sites, weights and what was written down. */
export function useScores(): void {
  const { sites, weights } = useApp(inspectionWork);
  const scored = useApp((s) => s.scored);
  const score = useApp((s) => s.scoreSites);
  const planning = useApp((s) => s.planning);
  const opened = useApp((s) => s.opened);
  const version = weights.at(-1)?.version;
  const isStale = scored === null || scored.weights !== version || sites.some(({ id }) => !scored.scores.has(id));
  useEffect(() => {
    if (opened && sites.length > 0 && isStale && planning === 'idle') void score();
  }, [opened, sites, isStale, planning, score]);
}
