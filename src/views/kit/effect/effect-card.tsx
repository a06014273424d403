import type { ReactNode } from 'react';
import type { Buurt } from '../../../domain/area.ts';
import type { EffectEntry } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import { Card } from '../controls/card.tsx';
import { ProgressBar } from '../feedback/progress-bar.tsx';
import { type EffectChoice, EffectChoices } from './effect-choices.tsx';
import { EffectFigures } from './effect-figures.tsx';

export interface EffectCardProps {
  readonly entry: EffectEntry;
  readonly title?: string;
  readonly buurten: readonly Pick<Buurt, 'code' | 'name'>[];
  /** Without it nothing can be changed. */
  readonly onChange?: (choice: EffectChoice) => void;
  readonly onCsv?: () => void;
}

const WAITING = { failed: EFFECT_TEXT.failed, noData: EFFECT_TEXT.noData } as const;

/** The effect of one action or experiment, from waiting to verdict. */
export function EffectCard({ entry, title = EFFECT_TEXT.title, buurten, onChange, onCsv }: EffectCardProps): ReactNode {
  return (
    <Card title={title}>
      {entry.state === 'busy' && <ProgressBar label={EFFECT_TEXT.busy} done={0} total={0} />}
      {(entry.state === 'failed' || entry.state === 'noData') && <p role="status">{WAITING[entry.state]}</p>}
      {entry.state === 'ready' && (
        <EffectFigures answer={entry.answer} {...(onCsv && { onCsv })}>
          {onChange && <EffectChoices answer={entry.answer} buurten={buurten} onChange={onChange} />}
        </EffectFigures>
      )}
    </Card>
  );
}
