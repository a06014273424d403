import { Printer } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { count } from '../../../domain/text/format.ts';
import { LEARNING } from '../../../domain/text/inspection-learning.ts';
import { useApp } from '../../../state/use-app.ts';
import { IntervalPlot } from '../../../views/charts/interval-plot.tsx';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { DataTable } from '../../../views/kit/table/data-table.tsx';
import { coverageOf } from '../../../workflow/inspection/learn/coverage.ts';
import { earlierInPlans } from '../../../workflow/inspection/learn/earlier.ts';
import { liftOverPlans } from '../../../workflow/inspection/learn/lift-over-plans.ts';
import { isInspected, type Outcome } from '../../../workflow/inspection/learn/outcomes.ts';
import { planOutcomes } from '../../../workflow/inspection/learn/plan-outcomes.ts';
import { useInspections } from '../use-inspections.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { MovedCard } from './moved-card.tsx';
import { WeightsCard } from './weights-card.tsx';
import '../inspections.css';

/** What the results teach, in words that go no further than the figures. */
export function LearnPanel(): ReactNode {
  const { plans, results, sites } = useInspections();
  const outcomes = useMemo(() => planOutcomes(plans), [plans]);
  const coverage = useMemo(() => coverageOf(results, sites), [results, sites]);
  const exportTable = useApp((s) => s.exportInspections);
  const heads = LEARNING.columns;
  return (
    <div className="page">
      <div className="page__head insp__head">
        <h1>{LEARNING.title}</h1>
        <span className="spacer" />
        <Button icon={Printer} onPress={() => window.print()}>
          {LEARNING.printReport}
        </Button>
      </div>
      <div className="insp__cols insp__cols--even">
        <div className="insp__main">
          <LiftCard outcomes={outcomes} lotPerPlan={lotPerPlan(outcomes, plans.length)} />
          <WeightsCard outcomes={outcomes} />
          <MovedCard />
        </div>
        <div className="insp__main">
          <IndicatorCard results={results} />
          <Card title={LEARNING.coverage}>
            <DataTable
              label={LEARNING.coverage}
              rows={coverage}
              rowKey={({ terrain, year }) => `${terrain} ${year}`}
              onCsv={() =>
                void exportTable('dekking', LEARNING.coverage, {
                  columns: Object.values(heads),
                  rows: coverage.map(({ terrain, year, inspected, units, found }) => [
                    terrain || LEARNING.noTerrain,
                    year,
                    inspected,
                    units,
                    found,
                  ]),
                })
              }
              columns={[
                {
                  key: 'terrain',
                  label: heads.terrain,
                  isRowHeader: true,
                  cell: ({ terrain }) => terrain || LEARNING.noTerrain,
                  sort: ({ terrain }) => terrain,
                },
                { key: 'year', label: heads.year, cell: ({ year }) => String(year), sort: ({ year }) => year },
                { key: 'inspected', label: heads.inspected, numeric: true, cell: ({ inspected }) => count(inspected) },
                { key: 'units', label: heads.units, numeric: true, cell: ({ units }) => count(units) },
                { key: 'found', label: heads.found, numeric: true, cell: ({ found }) => count(found) },
              ]}
            />
          </Card>
        </div>
      </div>
    </div>
  );
}

const lotPerPlan = (outcomes: readonly Outcome[], plans: number): number =>
  plans === 0
    ? 0
    : Math.round(outcomes.filter(({ pick }) => pick.part === 'random').reduce((sum, { pick }) => sum + pick.units, 0) / plans);

function LiftCard({ outcomes, lotPerPlan }: { readonly outcomes: readonly Outcome[]; readonly lotPerPlan: number }): ReactNode {
  const lift = useMemo(() => liftOverPlans(outcomes), [outcomes]);
  const early = useMemo(() => earlierInPlans(outcomes), [outcomes]);
  if (!outcomes.some(isInspected))
    return (
      <Card title={LEARNING.lift}>
        <p className="t2">{LEARNING.nothing}</p>
      </Card>
    );
  const { pooled, plans } = lift;
  const drawn = Number.isFinite(pooled.lift) && Number.isFinite(pooled.interval[1]);
  const lines = [
    LEARNING.ratio(pooled.lift, pooled.interval, plans),
    LEARNING.dispersion(lift.dispersion),
    LEARNING.missed(lift.lotMissed),
    lift.verdict === 'unknown' && lift.lotForDoubling !== null ? LEARNING.needed(lift.lotForDoubling, lotPerPlan) : '',
  ].filter(Boolean);
  return (
    <Card title={LEARNING.lift}>
      <div className="learnlines">
        <strong>{LEARNING.verdict[lift.verdict]}</strong>
        <dl className="learnshares">
          <dt>{LEARNING.scored}</dt>
          <dd>{LEARNING.share(lift.scored)}</dd>
          <dt>{LEARNING.random}</dt>
          <dd>{LEARNING.share(lift.random)}</dd>
          {lift.hand.of > 0 && (
            <>
              <dt>{LEARNING.hand}</dt>
              <dd>{LEARNING.share(lift.hand)}</dd>
            </>
          )}
        </dl>
        {drawn && <IntervalPlot ratio={pooled.lift} low={pooled.interval[0]} high={pooled.interval[1]} />}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="t2">{`${LEARNING.early}. ${LEARNING.earlyWords(early.days, early.interval)}`}</p>
      </div>
    </Card>
  );
}
