import { type ReactNode, useState } from 'react';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { BRANCH_TEXT, PICK_PART_TEXT, RESULT_TEXT, SITE_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { PLANS, RESULTS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import type { InspectionPlan, PlannedPick } from '../../../workflow/inspection/fold/inspection-work.ts';
import { siteName } from '../site-name.ts';
import { ResultForm } from './result-form.tsx';
import { SwapForm } from './swap-form.tsx';

interface DayCardProps {
  readonly plan: InspectionPlan;
  readonly day: number;
  readonly sites: ReadonlyMap<string, InspectionSite>;
}

/** One day in the order of the route: a page on paper, and large enough for a finger on a tablet. */
export function DayCard({ plan, day, sites }: DayCardProps): ReactNode {
  const picks = plan.picks.filter(({ pick }) => pick.day === day);
  const units = picks.reduce((sum, { pick }) => sum + pick.units, 0);
  const stops = new Set(picks.map(({ pick }) => pick.site)).size;
  return (
    <section className="daycard">
      <Card title={PLANS.day(day)} note={PLANS.dayNote(plan.title, units, stops)}>
        <ol className="visits">
          {picks.map((planned) => (
            <Visit key={planned.key} plan={plan} planned={planned} site={sites.get(planned.pick.site) ?? null} />
          ))}
        </ol>
      </Card>
    </section>
  );
}

interface VisitProps {
  readonly plan: InspectionPlan;
  readonly planned: PlannedPick;
  readonly site: InspectionSite | null;
}

function Visit({ plan, planned, site }: VisitProps): ReactNode {
  const [open, setOpen] = useState<'result' | 'swap' | null>(null);
  const lock = useApp((s) => s.lockPick);
  const { key, pick, locked, result, said } = planned;
  const name = site ? siteName(site) : pick.site;
  const which = pick.numbers.length > 0 ? PLANS.numbers(pick.numbers, site?.units ?? pick.numbers.length) : PLANS.allUnits(pick.units);
  const facts = [
    which,
    site && SITE_KIND_TEXT[site.kind],
    site?.terrain,
    site && site.kind !== 'storage' && BRANCH_TEXT[site.branch],
    site?.note,
  ];
  const toggle = (part: 'result' | 'swap'): void => setOpen(open === part ? null : part);
  return (
    <li className="visit">
      <span className="visit__no">{pick.order + 1}</span>
      <div className="visit__words">
        <p>
          <strong>{name}</strong> <span className={`visit__part visit__part--${pick.part}`}>{PICK_PART_TEXT[pick.part]}</span>
        </p>
        <p className="t2">{site ? facts.filter(Boolean).join(' · ') : PLANS.gone}</p>
        {result && (
          <p className="visit__result">
            {RESULTS.short(RESULT_TEXT[result.outcome], result.found, result.units)} {RESULTS.said(said)}
          </p>
        )}
      </div>
      <div className="visit__acts">
        <Button pressed={open === 'result'} onPress={() => toggle('result')}>
          {result ? PLANS.mend : PLANS.write}
        </Button>
        {!result && (
          <>
            <Button pressed={locked} onPress={() => lock(plan.id, key, !locked)}>
              {locked ? PLANS.locked : PLANS.lock}
            </Button>
            <Button pressed={open === 'swap'} onPress={() => toggle('swap')}>
              {PLANS.swap}
            </Button>
          </>
        )}
      </div>
      <div className="visit__paper" aria-hidden="true" />
      {open === 'result' && (
        <ResultForm
          name={name}
          visit={{ site: pick.site, part: pick.part, plan: plan.id, municipality: '' }}
          pick={key}
          units={pick.units}
          before={result}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'swap' && <SwapForm plan={plan} planned={planned} name={name} onClose={() => setOpen(null)} />}
    </li>
  );
}
