import type { ReactNode } from 'react';
import { LWO_KINDS } from '../../../domain/inspection/lwo-signal.ts';
import type { SignalReading } from '../../../domain/inspection/signal-reading.ts';
import { LWO_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { SIGNAL_IMPORT, SIGNAL_REJECTIONS, SIGNAL_ROLE_TEXT, signalAccountText } from '../../../domain/text/signal-import.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { FileButton } from '../../../views/kit/controls/file-button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import { ColumnRoles } from '../intake/column-roles.tsx';
import { DateOrderChoice } from '../intake/date-order-choice.tsx';
import { RejectedRows } from '../intake/rejected-rows.tsx';

const FILES = ['.csv', '.tsv', '.txt', '.xlsx', '.parquet', '.geojson', '.json', '.gz', '.zip'];

/** The way in for a register that was kept elsewhere. */
export function ReadRegister(): ReactNode {
  const open = useApp((s) => s.openSignals);
  return (
    <FileButton
      accept={FILES}
      onFiles={([file]) => {
        if (file) void open({ name: file.name, blob: file });
      }}
    >
      {SIGNAL_IMPORT.open}
    </FileButton>
  );
}

/** A register on its way in: what the columns mean, what becomes of every row, and the word to take it in. */
export function SignalImport(): ReactNode {
  const intake = useApp((s) => s.signalIntake);
  const close = useApp((s) => s.closeSignals);
  const change = useApp((s) => s.changeSignalPlan);
  if (intake.stage === 'idle') return null;
  if (intake.stage === 'reading') return <ProgressBar label={SIGNAL_IMPORT.reading} done={0} total={0} onCancel={close} />;
  if (intake.stage === 'failed') return <IssueNotice issue={intake.issue} onClose={close} />;
  if (intake.stage === 'done')
    return (
      <Card
        title={SIGNAL_IMPORT.done}
        note={intake.file}
        actions={
          <Button autoFocus onPress={close}>
            {SIGNAL_IMPORT.close}
          </Button>
        }
      >
        <p role="status">
          {signalAccountText(intake.reading.account)} {intake.reading.signals.length > 0 && SIGNAL_IMPORT.undo}
        </p>
        <RejectedRows rows={intake.reading.account.rejectedRows} words={SIGNAL_REJECTIONS} file="signalen-afgewezen" />
      </Card>
    );
  const { reading, issue, file } = intake;
  return (
    <Card title={SIGNAL_IMPORT.title} note={file}>
      {issue ? <IssueNotice issue={issue} /> : <p>{SIGNAL_IMPORT.check}</p>}
      <ColumnRoles
        label={SIGNAL_IMPORT.check}
        headers={reading.headers}
        samples={reading.samples}
        refused={reading.refused}
        roles={reading.plan.roles}
        words={SIGNAL_ROLE_TEXT}
        onChange={(roles) => void change({ roles })}
      />
      {reading.refused.length > 0 && <p className="t2">{SIGNAL_IMPORT.refused(reading.refused.join(', '))}</p>}
      <Choices reading={reading} />
      {issue === null && <p role="status">{signalAccountText(reading.account)}</p>}
      <RejectedRows rows={reading.account.rejectedRows} words={SIGNAL_REJECTIONS} file="signalen-afgewezen" />
      <Confirm reading={reading} blocked={issue !== null} />
    </Card>
  );
}

function Choices({ reading }: { readonly reading: SignalReading }): ReactNode {
  const change = useApp((s) => s.changeSignalPlan);
  const kinds = LWO_KINDS.map((key) => ({ key, label: LWO_KIND_TEXT[key] }));
  return (
    <div className="inspform">
      <Select label={SIGNAL_IMPORT.kind} showLabel options={kinds} value={reading.plan.kind} onChange={(kind) => void change({ kind })} />
      <DateOrderChoice
        order={reading.plan.dateOrder}
        isAsked={reading.missing.includes('dateOrder')}
        onChange={(dateOrder) => void change({ dateOrder })}
      />
    </div>
  );
}

function Confirm({ reading, blocked }: { readonly reading: SignalReading; readonly blocked: boolean }): ReactNode {
  const confirm = useApp((s) => s.confirmSignals);
  const close = useApp((s) => s.closeSignals);
  const n = reading.signals.length;
  return (
    <div className="insp__acts">
      <Button tone="primary" isDisabled={blocked || n === 0} onPress={confirm}>
        {n === 0 && !blocked ? SIGNAL_IMPORT.nothingNew : SIGNAL_IMPORT.confirm(n)}
      </Button>
      <Button tone="quiet" onPress={close}>
        {SIGNAL_IMPORT.cancel}
      </Button>
    </div>
  );
}
