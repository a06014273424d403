import { ArrowLeft, Printer, RefreshCw, Share } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { INSPECTIONS, PLANS, SWAP_REASON_TEXT } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import type { InspectionPlan } from '../../../workflow/inspection/fold/inspection-work.ts';
import { siteName } from '../site-name.ts';
import { useInspections } from '../use-inspections.ts';
import { DayCard } from './day-card.tsx';
import { DayMap } from './day-map.tsx';
import { dayTable } from './day-table.ts';

/** One plan: what was asked, how good it is, and its days. */
export function PlanPage({ id, theme }: { readonly id: string; readonly theme: 'light' | 'dark' }): ReactNode {
  const { plans, sites } = useInspections();
  const goTo = useApp((s) => s.goTo);
  const plan = plans.find((one) => one.id === id);
  const back = (
    <Button tone="quiet" icon={ArrowLeft} onPress={() => goTo('controles', null, 'plannen')}>
      {PLANS.back}
    </Button>
  );
  if (!plan)
    return (
      <div className="page">
        <EmptyState isPage title={PLANS.unknown} actions={back}>
          <p>{PLANS.unknownText}</p>
        </EmptyState>
      </div>
    );
  const listed = new Set(sites.map(({ id: number }) => number));
  // What the list says now goes before what the plan remembers.
  const known = new Map([...plan.sites, ...sites].map((site) => [site.id, site]));
  const gone = new Set(plan.picks.flatMap(({ pick }) => (listed.has(pick.site) ? [] : [pick.site]))).size;
  return <KnownPlan plan={plan} sites={known} gone={gone} back={back} theme={theme} />;
}

interface KnownPlanProps {
  readonly plan: InspectionPlan;
  readonly sites: ReadonlyMap<string, InspectionSite>;
  /** Sites of the plan that are not in the list of sites any more. */
  readonly gone: number;
  readonly back: ReactNode;
  readonly theme: 'light' | 'dark';
}

function KnownPlan({ plan, sites, gone, back, theme }: KnownPlanProps): ReactNode {
  const [shown, setShown] = useState('all');
  const planning = useApp((s) => s.planning);
  const days = [...new Set(plan.picks.map(({ pick }) => pick.day))].sort((a, b) => a - b);
  const options = [{ key: 'all', label: PLANS.allDays }, ...days.map((day) => ({ key: String(day), label: PLANS.day(day) }))];
  const nameOf = (id: string | null): string => {
    if (id === null) return PLANS.swapNone;
    const site = sites.get(id);
    return site ? siteName(site) : id;
  };
  return (
    <div className="page planpage">
      <div className="page__head insp__head">
        {back}
        <h1>{plan.title}</h1>
        <span className="spacer" />
        <Select label={PLANS.show} options={options} value={shown} onChange={setShown} />
        <PlanActions plan={plan} sites={sites} />
      </div>
      {planning === 'planning' && <ProgressBar label={INSPECTIONS.planning} done={0} total={0} />}
      {gone > 0 && (
        <p role="note" className="planpage__gone">
          {PLANS.goneSites(gone, plan.sites.length > 0, plan.isDemo)}
        </p>
      )}
      <PlanSummary plan={plan} />
      {shown !== 'all' && <DayMap plan={plan} day={Number(shown)} sites={sites} theme={theme} />}
      {days
        .filter((day) => shown === 'all' || shown === String(day))
        .map((day) => (
          <DayCard key={day} plan={plan} day={day} sites={sites} />
        ))}
      {plan.swaps.length > 0 && (
        <Card title={PLANS.swaps}>
          <ul className="insprejected">
            {plan.swaps.map(({ out, into, why, reason, at }) => (
              <li key={at}>{PLANS.swapped(nameOf(out.site), nameOf(into), [SWAP_REASON_TEXT[why], reason].filter(Boolean).join(': '))}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function PlanActions({ plan, sites }: Pick<KnownPlanProps, 'plan' | 'sites'>): ReactNode {
  const replan = useApp((s) => s.replanInspections);
  const planning = useApp((s) => s.planning);
  const exportTable = useApp((s) => s.exportInspections);
  const lastDone = Math.max(-1, ...plan.picks.filter(({ result }) => result !== null).map(({ pick }) => pick.day));
  return (
    <>
      <Button icon={RefreshCw} isDisabled={planning === 'planning'} onPress={() => void replan(plan, lastDone + 1)}>
        {PLANS.replan}
      </Button>
      <Button icon={Share} onPress={() => void exportTable('controles-dagen', plan.title, dayTable(plan, sites))}>
        {PLANS.csv}
      </Button>
      <Button icon={Printer} onPress={() => window.print()}>
        {PLANS.print}
      </Button>
    </>
  );
}

function PlanSummary({ plan }: { readonly plan: InspectionPlan }): ReactNode {
  const { picks, limits, quality, versions } = plan;
  const units = (part?: string): number =>
    picks.filter(({ pick }) => !part || pick.part === part).reduce((sum, { pick }) => sum + pick.units, 0);
  const done = picks.filter(({ result }) => result !== null);
  const found = done.reduce((sum, { result }) => sum + (result?.found ?? 0), 0);
  const lines = [
    `${PLANS.summary(units(), new Set(picks.map(({ pick }) => pick.site)).size, new Set(picks.map(({ pick }) => pick.day)).size)} ${PLANS.parts(units('scored'), units('random'), units('hand'))}.`,
    PLANS.limits(limits),
    `${PLANS.lot(limits.seed, limits.randomShare)} ${PLANS.quality(quality)}`,
    `${PLANS.progress(done.length, picks.length, found)} ${PLANS.version(versions)}`,
  ];
  return (
    <div className="planpage__words">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
