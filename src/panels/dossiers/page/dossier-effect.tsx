import { type ReactNode, useState } from 'react';
import type { AreaDrawing } from '../../../domain/analysis.ts';
import type { BuurtCode } from '../../../domain/area.ts';
import type { EffectAnswer } from '../../../domain/effect/effect-answer.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { EffectCard } from '../../../views/kit/effect/effect-card.tsx';
import type { EffectChoice } from '../../../views/kit/effect/effect-choices.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { useDossierEffect } from './use-dossier-effect.ts';

/** What the plan brought at this place; of a plan that has not begun, the smallest fall that can be seen. */
export function DossierEffect({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [ring, setRing] = useState<number | undefined>(undefined);
  const { ask, entry } = useDossierEffect(dossier, ring);
  const saying = useSay(dossier.id);
  const boundaries = useApp((s) => s.boundaries);
  const drawing = useApp((s) => s.drawing);
  const saveEffect = useApp((s) => s.exportEffect);
  const change = (choice: EffectChoice): void => {
    setRing(choice.ring);
    if (!ask || entry?.state !== 'ready' || choice.comparison === ask.comparison) return;
    const cells = cellsOf(choice, entry.answer, drawing, boundaries.buurten);
    if (cells) saying.say({ kind: 'plan.comparison', cells, resolution: ask.resolution, reason: DOSSIER.comparisonReason });
  };
  if (!ask || !entry) return null;
  const canChange = drawing?.resolution === ask.resolution;
  return (
    <EffectCard
      entry={entry}
      buurten={boundaries.buurten}
      {...(canChange && { onChange: change })}
      {...(entry.state === 'ready' && { onCsv: () => saveEffect(dossier.title, entry.answer) })}
    />
  );
}

/** The cells that a choice stands for; none is what the app proposes. Null when nothing was changed about it. */
function cellsOf(
  { comparison }: EffectChoice,
  answer: EffectAnswer,
  drawing: AreaDrawing | null,
  buurten: readonly { readonly code: string }[],
): string[] | null {
  if (comparison.kind === 'matched') {
    const { without } = comparison;
    if (without.length === 0) return [];
    return answer.places.filter(({ cells }) => !cells.some((id) => without.includes(id))).flatMap(({ cells }) => cells);
  }
  const { area } = comparison;
  if (area.kind === 'cells') return null;
  if (area.kind !== 'buurten' || !drawing) return null;
  const chosen = new Set(buurten.flatMap(({ code }, at) => (area.codes.includes(code as BuurtCode) ? [at] : [])));
  return drawing.ids.filter((_, at) => chosen.has(drawing.buurt[at]!));
}
