import { type ReactNode, useEffect } from 'react';
import { periodName } from '../../domain/text/format.ts';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import type { HottimeReference, HottimeScope, HottimeSpan } from '../../state/hottime-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { ToggleGroup } from '../../views/kit/controls/toggle-group.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { EventsCard } from './events-card.tsx';
import { FoundCard } from './found-card.tsx';
import { MonthsCard } from './months-card.tsx';
import { useNoun } from './use-noun.ts';
import { WeekCard } from './week-card.tsx';

/** When it concentrates: hours of the week and months, for the city, an area or a hotspot. */
export function HottimesPanel(): ReactNode {
  const loaded = useApp((s) => s.available !== null);
  const filter = useApp((s) => s.filter);
  const find = useApp((s) => s.findHottimes);
  const state = useApp((s) => s.hottimeState);
  const answer = useApp((s) => s.hottimeAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter asks again
  useEffect(() => {
    if (loaded) void find();
  }, [loaded, filter, find]);
  if (!loaded) return <Page>{<EmptyState title={HOTTIMES.title}>{HOTTIMES.noData}</EmptyState>}</Page>;
  if (state === 'failed') return <Page>{<EmptyState title={HOTTIMES.title}>{HOTTIMES.failed}</EmptyState>}</Page>;
  if (!answer) return <Page>{<ProgressBar label={HOTTIMES.busy} done={0} total={0} />}</Page>;
  return (
    <Page busy={state === 'busy'}>
      <Head />
      <div className="cols">
        <div className="col">
          <WeekCard answer={answer} />
          <FoundCard answer={answer} />
        </div>
        <div className="col">
          <MonthsCard answer={answer} />
          <EventsCard />
        </div>
      </div>
    </Page>
  );
}

function Page({ busy = false, children }: { readonly busy?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <div className="page" aria-busy={busy}>
      {children}
    </div>
  );
}

const options = <K extends string>(words: Readonly<Record<K, string>>) =>
  (Object.keys(words) as K[]).map((key) => ({ key, label: words[key] }));

function Head(): ReactNode {
  const answer = useApp((s) => s.hottimeAnswer);
  const choice = useApp((s) => s.hottimeChoice);
  const choose = useApp((s) => s.chooseHottimes);
  const selected = useApp((s) => s.selected);
  const noun = useNoun();
  if (!answer) return null;
  const scopes = options<HottimeScope>(HOTTIMES.scopes).map((option) => ({ ...option, isDisabled: option.key === 'hotspot' && !selected }));
  return (
    <>
      <div className="page__head">
        <h1>{HOTTIMES.title}</h1>
        <p>{HOTTIMES.sentence(noun, answer.search)}</p>
      </div>
      <div className="page__head">
        <ToggleGroup label={HOTTIMES.scope} options={scopes} value={choice.scope} onChange={(scope) => choose({ scope })} />
        <ToggleGroup
          label={HOTTIMES.span}
          options={options<HottimeSpan>(HOTTIMES.spans)}
          value={choice.span}
          onChange={(span) => choose({ span })}
        />
        <ToggleGroup
          label={HOTTIMES.reference}
          options={options<HottimeReference>(HOTTIMES.references)}
          value={choice.reference}
          onChange={(reference) => choose({ reference })}
        />
        <p>{periodName(answer.period)}</p>
      </div>
    </>
  );
}
