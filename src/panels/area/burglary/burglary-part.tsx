import type { ReactNode } from 'react';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import { AREA, BURGLARY, indicatorPeriod } from '../../../domain/text/area.ts';
import { monthName } from '../../../domain/text/format.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { focusLists } from '../../../workflow/area/focus-lists.ts';
import { BurglaryTable } from './burglary-table.tsx';
import { QuadrantCard } from './quadrant-card.tsx';
import { type BurglaryAnswer, type BurglaryChoice, type Span, useBurglary } from './use-burglary.ts';

/** Where more effort against burglary is due, by the rule of the plan. */
export function BurglaryPart({ rows }: { readonly rows: BuurtCategoryMonths }): ReactNode {
  const { choice, answer } = useBurglary(rows);
  const showPart = useApp((s) => s.showPart);
  return (
    <>
      <div className="page__head">
        <h1>{BURGLARY.title}</h1>
      </div>
      <p className="area__summary">{BURGLARY.rule}</p>
      {choice.indicators.length > 0 && <Choices choice={choice} />}
      {answer && answer.focus.judged > 0 ? (
        <Judged answer={answer} />
      ) : (
        <EmptyState
          title={BURGLARY.missingTitle}
          actions={
            <Button tone="primary" onPress={() => showPart('cijfers')}>
              {AREA.addIndicators}
            </Button>
          }
        >
          {BURGLARY.missing}
        </EmptyState>
      )}
    </>
  );
}

function Choices({ choice }: { readonly choice: BurglaryChoice }): ReactNode {
  const options = choice.indicators.map(({ id, label, periods }) => ({ key: id, label: `${label} (${indicatorPeriod(periods.at(-1)!)})` }));
  const withNone = (id: string | null) => (id === null ? [{ key: '', label: '–' }, ...options] : options);
  const spans: readonly { key: Span; label: string }[] = [
    { key: 'vooraf', label: BURGLARY.spanBefore(choice.spans.vooraf) },
    { key: 'laatste', label: BURGLARY.spanLast(choice.spans.laatste) },
  ];
  return (
    <div className="area__form">
      <Select showLabel label={BURGLARY.years} options={spans} value={choice.span} onChange={(span) => choice.set({ span })} />
      <Select
        showLabel
        label={BURGLARY.reported}
        options={withNone(choice.reported)}
        value={choice.reported ?? ''}
        onChange={(reported) => choice.set({ reported })}
      />
      <Select
        showLabel
        label={BURGLARY.prevention}
        options={withNone(choice.prevention)}
        value={choice.prevention ?? ''}
        onChange={(prevention) => choice.set({ prevention })}
      />
    </div>
  );
}

function Judged({ answer }: { readonly answer: BurglaryAnswer }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const facts = useApp((s) => s.facts);
  const { focus, covered, span, total } = answer;
  const nameOf = (code: string): string => boundaries.buurten.find((buurt) => buurt.code === code)?.name ?? code;
  const found = focus.buurten.filter(({ meets }) => meets).map(({ code }) => code);
  const listed = focusLists(facts, boundaries.municipality.code).find(({ id }) => id === 'woninginbraak')?.buurten ?? [];
  const isSame = listed.length === found.length && listed.every((code) => found.includes(code));
  const { average } = focus;
  return (
    <>
      <p className="area__summary area__result">
        <b>{BURGLARY.result(found.map(nameOf), focus.judged)}</b> {listed.length > 0 && BURGLARY.planList(isSame, listed.map(nameOf))}
      </p>
      <div className="cols area__cols">
        <QuadrantCard answer={answer} nameOf={nameOf} />
        <Card title={BURGLARY.registered}>
          <p>
            {BURGLARY.registeredNote(total, covered)} {BURGLARY.filterNote}
          </p>
          {covered.from > span.from && <p>{BURGLARY.covered(monthName(covered.from))}</p>}
          <p>{BURGLARY.averages(average.registered, average.reported, average.prevention)}</p>
          <p className="foot">{BURGLARY.spanNote}</p>
          <p className="foot">{BURGLARY.caution}</p>
        </Card>
      </div>
      <BurglaryTable answer={answer} nameOf={nameOf} />
    </>
  );
}
