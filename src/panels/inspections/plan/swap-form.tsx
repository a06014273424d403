import { type ReactNode, useState } from 'react';
import { decimal } from '../../../domain/text/format.ts';
import { PLANS, SWAP_REASON_TEXT } from '../../../domain/text/inspections.ts';
import { SWAP_REASONS, type SwapReason } from '../../../domain/work/inspection-facts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import type { InspectionPlan, PlannedPick } from '../../../workflow/inspection/fold/inspection-work.ts';
import { eligibleSites } from '../../../workflow/inspection/plan/eligible.ts';
import { RefusedNotice } from '../refused-notice.tsx';
import { siteName } from '../site-name.ts';
import { useInspections } from '../use-inspections.ts';

export interface VisitFormProps {
  readonly plan: InspectionPlan;
  readonly planned: PlannedPick;
  readonly name: string;
  readonly onClose: () => void;
}

const OFFERED = 30;

/** The highest sites that may be inspected and are not in the plan. */
function useCandidates(plan: InspectionPlan) {
  const { sites } = useInspections();
  const scores = useApp((s) => s.scored?.scores);
  const taken = new Set([...plan.picks.map(({ pick }) => pick.site), ...plan.swaps.map(({ out }) => out.site)]);
  const points = (id: string): number => scores?.get(id)?.points ?? 0;
  return eligibleSites(sites, plan.limits, plan.asOf)
    .filter(({ id }) => !taken.has(id))
    .sort((a, b) => points(b.id) - points(a.id))
    .slice(0, OFFERED)
    .map((site) => ({ site, points: points(site.id) }));
}

/** Another site in the place of this one, with the reason. */
export function SwapForm({ plan, planned, name, onClose }: VisitFormProps): ReactNode {
  const swap = useApp((s) => s.swapPick);
  const candidates = useCandidates(plan);
  const [into, setInto] = useState(candidates[0]?.site.id ?? '');
  const [why, setWhy] = useState<SwapReason>('gesloten');
  const [reason, setReason] = useState('');
  const options = [
    ...candidates.map(({ site, points }) => ({ key: site.id, label: `${siteName(site)}, score ${decimal(points, 0)}` })),
    { key: '', label: PLANS.swapNone },
  ];
  const send = (): void => {
    const site = candidates.find((one) => one.site.id === into)?.site;
    if (swap(plan.id, planned.key, site ? { site: site.id, units: Math.min(site.units, planned.pick.units) } : null, why, reason.trim()))
      onClose();
  };
  return (
    <form
      className="visitform"
      aria-label={PLANS.swapTitle(name)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {planned.pick.part === 'random' && <p className="visitform__warn">{PLANS.swapLot}</p>}
      <Select label={PLANS.swapInto} showLabel options={options} value={into} onChange={setInto} />
      <Select
        label={PLANS.swapWhy}
        showLabel
        options={SWAP_REASONS.map((key) => ({ key, label: SWAP_REASON_TEXT[key] }))}
        value={why}
        onChange={setWhy}
      />
      <div className="inspfield inspfield--wide">
        <label htmlFor={`why-${planned.key}`}>{PLANS.swapText}</label>
        <input
          id={`why-${planned.key}`}
          value={reason}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <RefusedNotice />
      <div className="insp__acts">
        <Button type="submit" tone="primary">
          {PLANS.swapDo}
        </Button>
        <Button tone="quiet" onPress={onClose}>
          {PLANS.cancel}
        </Button>
      </div>
    </form>
  );
}
