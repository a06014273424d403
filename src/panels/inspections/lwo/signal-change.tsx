import { type ReactNode, useState } from 'react';
import { LWO_OUTCOMES, LWO_PARTNERS, type LwoPartner, type LwoSignal } from '../../../domain/inspection/lwo-signal.ts';
import { LWO } from '../../../domain/text/inspection-learning.ts';
import { LWO_KIND_TEXT, LWO_OUTCOME_TEXT, LWO_PARTNER_TEXT } from '../../../domain/text/inspection-words.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';

/** What partners add to a signal, and where the case goes. */
export function SignalChange({ signal }: { readonly signal: LwoSignal }): ReactNode {
  const write = useApp((s) => s.writeSignal);
  const now = useApp((s) => s.deps.now);
  const left = LWO_PARTNERS.filter((partner) => !signal.enriched.includes(partner));
  const [partner, setPartner] = useState<LwoPartner>(left[0] ?? 'politie');
  const [outcome, setOutcome] = useState(signal.outcome);
  return (
    <Card title={LWO.change(signal.id)} note={LWO_KIND_TEXT[signal.kind]}>
      <div className="inspform">
        {left.length > 0 && (
          <>
            <Select
              label={LWO.enrich}
              showLabel
              options={left.map((key) => ({ key, label: LWO_PARTNER_TEXT[key] }))}
              value={left.includes(partner) ? partner : left[0]!}
              onChange={setPartner}
            />
            <Button
              onPress={() => write([{ kind: 'lwo.enriched', about: signal.id, partner: left.includes(partner) ? partner : left[0]! }])}
            >
              {LWO.addPartner}
            </Button>
          </>
        )}
        <Select
          label={LWO.passOn}
          showLabel
          options={LWO_OUTCOMES.map((key) => ({ key, label: LWO_OUTCOME_TEXT[key] }))}
          value={outcome}
          onChange={setOutcome}
        />
        <Button onPress={() => write([{ kind: 'lwo.passedOn', about: signal.id, outcome, on: now().toLocaleDateString('sv-SE') }])}>
          {LWO.savePass}
        </Button>
      </div>
    </Card>
  );
}
