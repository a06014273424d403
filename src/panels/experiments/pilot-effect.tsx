import { type ReactNode, useMemo, useState } from 'react';
import type { PilotRecord } from '../../domain/pilot/pilot-record.ts';
import { PILOT } from '../../domain/text/pilot.ts';
import { useApp } from '../../state/use-app.ts';
import { useEffectOf } from '../../state/use-effect-of.ts';
import { EffectCard } from '../../views/kit/effect/effect-card.tsx';
import type { EffectChoice } from '../../views/kit/effect/effect-choices.tsx';
import { askOfPilot } from '../../workflow/experiment/effect-asks.ts';

/** What changed for one record of the pilot. Choices are not kept, and there is no export. */
export function PilotEffect({ record }: { readonly record: PilotRecord }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const [choice, setChoice] = useState<EffectChoice | null>(null);
  const ask = useMemo(() => ({ ...askOfPilot(record, boundaries), ...choice }), [record, boundaries, choice]);
  const entry = useEffectOf(ask);
  return <EffectCard title={PILOT.title} entry={entry} buurten={boundaries.buurten} onChange={setChoice} />;
}
