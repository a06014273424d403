import type { ReactNode } from 'react';
import { count, dateOfIso } from '../../../domain/text/format.ts';
import { INSPECTIONS, PLANS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import type { InspectionPlan } from '../../../workflow/inspection/fold/inspection-work.ts';
import { useInspections } from '../use-inspections.ts';
import { LooseCard } from './loose-card.tsx';
import { PlanForm } from './plan-form.tsx';
import '../inspections.css';

const unitsOf = ({ picks }: InspectionPlan): number => picks.reduce((sum, { pick }) => sum + pick.units, 0);

/** The plans there are, and the form for the next one. */
export function PlansPanel(): ReactNode {
  const { plans, sites } = useInspections();
  const goTo = useApp((s) => s.goTo);
  const columns: readonly Column<InspectionPlan>[] = [
    {
      key: 'plan',
      label: PLANS.columns.plan,
      isRowHeader: true,
      cell: (plan) => (plan.isDemo ? `${plan.title} ${PLANS.onDemo}` : plan.title),
      sort: ({ title }) => title,
    },
    { key: 'made', label: PLANS.columns.made, cell: ({ madeAt }) => dateOfIso(madeAt), sort: ({ madeAt }) => madeAt },
    { key: 'units', label: PLANS.columns.picks, numeric: true, cell: (plan) => count(unitsOf(plan)), sort: unitsOf },
    {
      key: 'done',
      label: PLANS.columns.done,
      numeric: true,
      cell: ({ picks }) => `${count(picks.filter(({ result }) => result !== null).length)} / ${count(picks.length)}`,
    },
    {
      key: 'open',
      label: PLANS.columns.open,
      cell: ({ id, title }) => (
        <Button size="s" onPress={() => goTo('controles', id)}>
          {PLANS.openPlan(title)}
        </Button>
      ),
    },
  ];
  return (
    <div className="page">
      <div className="page__head">
        <h1>{INSPECTIONS.parts.plans}</h1>
      </div>
      {sites.length === 0 && plans.length === 0 ? (
        <EmptyState title={INSPECTIONS.noSites.title}>
          <p>{INSPECTIONS.noSites.text}</p>
        </EmptyState>
      ) : (
        <div className="insp__cols insp__cols--even">
          <Card title={PLANS.form}>{sites.length === 0 ? <p>{INSPECTIONS.noSites.text}</p> : <PlanForm />}</Card>
          <div className="insp__main">
            <Card title={PLANS.list}>
              {plans.length === 0 ? (
                <p className="t2">{PLANS.none}</p>
              ) : (
                <DataTable label={PLANS.list} columns={columns} rows={plans} rowKey={({ id }) => id} />
              )}
            </Card>
            <LooseCard />
          </div>
        </div>
      )}
    </div>
  );
}
