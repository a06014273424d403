import type { ReactNode } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { EVENTS_TEXT } from '../../domain/text/events.ts';
import type { AppState } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { AccountCard } from './account-card.tsx';
import { MappingCard } from './mapping-card.tsx';

/** The file that is on its way in, at whatever stage it is. */
export function IntakeCard(): ReactNode {
  const intake = useApp((s) => s.intake);
  const cancel = useApp((s) => s.cancelIntake);
  const close = useApp((s) => s.closeIntake);
  if (intake.stage === 'idle') return null;
  if (intake.stage === 'failed') return <IssueNotice issue={intake.issue} onClose={close} />;
  if (intake.stage === 'mapping') return <MappingCard inspection={intake.inspection} mapping={intake.mapping} />;
  if (intake.stage === 'done') return <AccountCard batch={intake.batch} onClose={close} />;
  if (intake.stage === 'boundaries') {
    return (
      <Card title={DATA.boundaries.title} actions={<Button onPress={close}>{DATA.close}</Button>}>
        <p role="status">{DATA.boundaries.taken(intake.buurten, intake.municipality)}</p>
      </Card>
    );
  }
  if (intake.stage === 'dates') return <DatesCard added={intake.added} rejected={intake.rejected} onClose={close} />;
  const title = intake.stage === 'inspecting' ? DATA.reading : DATA.importing;
  const { progress } = intake;
  return (
    <Card title={title} note={intake.file}>
      <ProgressBar
        label={progress ? DATA.stages[progress.stage] : title}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        startedAt={intake.startedAt}
        onCancel={cancel}
      />
    </Card>
  );
}

interface DatesCardProps extends Pick<Extract<AppState['intake'], { readonly stage: 'dates' }>, 'added' | 'rejected'> {
  readonly onClose: () => void;
}

/** Own dates that were dropped on the window. */
function DatesCard({ added, rejected, onClose }: DatesCardProps): ReactNode {
  const goTo = useApp((s) => s.goTo);
  const actions = (
    <>
      <Button onPress={onClose}>{DATA.close}</Button>
      <Button tone="primary" onPress={() => goTo('hottimes')}>
        {DATA.ownDates.toHottimes}
      </Button>
    </>
  );
  return (
    <Card title={DATA.ownDates.title} actions={actions}>
      <p role="status">{EVENTS_TEXT.imported(added) + EVENTS_TEXT.rejected(rejected)}</p>
    </Card>
  );
}
