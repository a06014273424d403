import type { ReactNode } from 'react';
import type { Step } from '../../domain/monitor/period-key.ts';
import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { useWantedMonths } from './use-identified.ts';

/** How far the counting of hotspots and hottimes is; it can be stopped and gone on with. */
export function Counting({ step, year }: { readonly step: Step; readonly year: number }): ReactNode {
  const facts = useApp((s) => s.facts);
  const progress = useApp((s) => s.identifying);
  const failed = useApp((s) => s.identifyingFailed);
  const identified = useApp((s) => s.identified);
  const count = useApp((s) => s.countIdentified);
  const stop = useApp((s) => s.stopIdentifying);
  const wanted = useWantedMonths(step, year, facts);
  if (progress) return <ProgressBar label={MONITOR_TEXT.counting} {...progress} onCancel={stop} />;
  if (!failed && wanted.every((month) => identified.has(month))) return null;
  return (
    <p role="status" className="monitor__counting">
      {failed ? MONITOR_TEXT.countingFailed : MONITOR_TEXT.countingStopped}{' '}
      <Button size="s" onPress={() => void count(wanted)}>
        {MONITOR_TEXT.countOn}
      </Button>
    </p>
  );
}
