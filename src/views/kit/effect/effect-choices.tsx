import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Buurt, BuurtCode } from '../../../domain/area.ts';
import type { EffectAnswer } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_RINGS, type EffectComparison } from '../../../domain/effect/effect-request.ts';
import { EFFECT_TEXT, ringWords } from '../../../domain/text/effect.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Select } from '../controls/select.tsx';
import '../styles/effect.css';

/** What a user may change about a measurement. */
export interface EffectChoice {
  readonly comparison: EffectComparison;
  readonly ring: number;
}

export interface EffectChoicesProps {
  readonly answer: EffectAnswer;
  readonly buurten: readonly Pick<Buurt, 'code' | 'name'>[];
  readonly onChange: (choice: EffectChoice) => void;
}

const MATCHED = 'matched';

/** Changes with what a place is compared, and how wide the ring is. */
export function EffectChoices({ answer, buurten, onChange }: EffectChoicesProps): ReactNode {
  const { comparison, ring, resolution } = answer.request;
  const change = (part: Partial<EffectChoice>): void => onChange({ comparison, ring, ...part });
  const chosen = comparison.kind === 'area' && comparison.area.kind === 'buurten' ? comparison.area.codes[0]! : MATCHED;
  const options = [
    { key: MATCHED, label: EFFECT_TEXT.matchedChoice },
    ...buurten.map(({ code, name }) => ({ key: code as string, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'nl')),
  ];
  return (
    <>
      <div className="effect__choices">
        <Select
          label={EFFECT_TEXT.ownArea}
          showLabel
          options={options}
          value={chosen}
          onChange={(key) =>
            change({
              comparison:
                key === MATCHED ? { kind: 'matched', without: [] } : { kind: 'area', area: { kind: 'buurten', codes: [key as BuurtCode] } },
            })
          }
        />
        <Select
          label={EFFECT_TEXT.ringChoice}
          showLabel
          options={EFFECT_RINGS.map((steps) => ({ key: String(steps), label: ringWords(steps, resolution) }))}
          value={String(ring)}
          onChange={(steps) => change({ ring: Number(steps) })}
        />
      </div>
      {comparison.kind === 'matched' && <ComparisonPlaces answer={answer} without={comparison.without} change={change} />}
    </>
  );
}

interface ComparisonPlacesProps {
  readonly answer: EffectAnswer;
  readonly without: Extract<EffectComparison, { kind: 'matched' }>['without'];
  readonly change: (part: Partial<EffectChoice>) => void;
}

function ComparisonPlaces({ answer, without, change }: ComparisonPlacesProps): ReactNode {
  return (
    <details>
      <summary>
        {EFFECT_TEXT.places} ({answer.places.length})
      </summary>
      <div className="effect__figures">
        <p className="effect__foot">{EFFECT_TEXT.placesNote}</p>
        <ul className="effect__places" aria-label={EFFECT_TEXT.places}>
          {answer.places.map(({ cells, name, before, after }) => (
            <li key={cells[0]}>
              <span>{name}</span>
              <span>
                {before} → {after}
              </span>
              <IconButton
                icon={X}
                label={EFFECT_TEXT.leaveOut(name)}
                onPress={() => change({ comparison: { kind: 'matched', without: [...without, cells[0]!] } })}
              />
            </li>
          ))}
        </ul>
        {without.length > 0 && (
          <div>
            <Button size="s" onPress={() => change({ comparison: { kind: 'matched', without: [] } })}>
              {EFFECT_TEXT.restore}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
