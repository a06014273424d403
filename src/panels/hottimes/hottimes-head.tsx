import type { ReactNode } from 'react';
import { periodName } from '../../domain/text/format.ts';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import type { HottimeAnswer, HottimeReference, HottimeSpan } from '../../state/hottime-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Select } from '../../views/kit/controls/select.tsx';
import { ToggleGroup } from '../../views/kit/controls/toggle-group.tsx';
import { type Level, useLevels } from './use-levels.ts';
import { useNoun } from './use-noun.ts';

const options = <K extends string>(words: Readonly<Record<K, string>>) =>
  (Object.keys(words) as K[]).map((key) => ({ key, label: words[key] }));

/** What was found in one sentence, where it holds, and in a line of text what it is compared with. */
export function HottimesHead({ answer }: { readonly answer: HottimeAnswer }): ReactNode {
  const choice = useApp((s) => s.hottimeChoice);
  const choose = useApp((s) => s.chooseHottimes);
  const noun = useNoun();
  const { level, known, choose: chooseLevel } = useLevels();
  const levels = options<Level>(HOTTIMES.levels).map((option) => ({ ...option, isDisabled: !known.has(option.key) }));
  return (
    <>
      <div className="page__head hottimes__head">
        <h1>{HOTTIMES.title}</h1>
        <p>{HOTTIMES.sentence(noun, answer.search)}</p>
        <ToggleGroup label={HOTTIMES.scope} options={levels} value={level} onChange={chooseLevel} />
      </div>
      <div className="hottimes__line">
        <span>{HOTTIMES.over}</span>
        <Select<HottimeSpan>
          quiet
          label={HOTTIMES.span}
          options={options(HOTTIMES.spans)}
          value={choice.span}
          onChange={(span) => choose({ span })}
        />
        <span>
          ({periodName(answer.period)}), {HOTTIMES.comparedWith}
        </span>
        <Select<HottimeReference>
          quiet
          label={HOTTIMES.reference}
          options={options(HOTTIMES.references[level === 'city' ? 'city' : 'place'])}
          value={choice.reference}
          onChange={(reference) => choose({ reference })}
        />
        {known.size === 1 && <span className="t3">{HOTTIMES.levelHint}</span>}
      </div>
    </>
  );
}
