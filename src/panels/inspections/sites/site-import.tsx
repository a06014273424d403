import type { ReactNode } from 'react';
import { SITE_KINDS } from '../../../domain/inspection/site.ts';
import type { SiteReading } from '../../../domain/inspection/site-reading.ts';
import { SITE_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { SITE_IMPORT } from '../../../domain/text/inspections.ts';
import { SITE_REJECTIONS, SITE_ROLE_TEXT, siteAccountText } from '../../../domain/text/site-import.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import { ColumnRoles } from '../intake/column-roles.tsx';
import { DateOrderChoice } from '../intake/date-order-choice.tsx';
import { RejectedRows } from '../intake/rejected-rows.tsx';

/** A list of sites on its way in: what the columns mean, what becomes of every row, and the word to take it in. */
export function SiteImport(): ReactNode {
  const intake = useApp((s) => s.siteIntake);
  const close = useApp((s) => s.closeSites);
  if (intake.stage === 'idle') return null;
  if (intake.stage === 'reading') return <ProgressBar label={SITE_IMPORT.reading} done={0} total={0} onCancel={close} />;
  if (intake.stage === 'failed') return <IssueNotice issue={intake.issue} onClose={close} />;
  if (intake.stage === 'done')
    return (
      <Card
        title={SITE_IMPORT.done}
        note={intake.file}
        actions={
          <Button autoFocus onPress={close}>
            {SITE_IMPORT.close}
          </Button>
        }
      >
        <p role="status">{siteAccountText(intake.reading.account)}</p>
      </Card>
    );
  return (
    <Card title={SITE_IMPORT.title} note={intake.file}>
      {intake.issue ? <IssueNotice issue={intake.issue} /> : <p>{SITE_IMPORT.check}</p>}
      <Columns reading={intake.reading} />
      {intake.issue === null && <p role="status">{siteAccountText(intake.reading.account)}</p>}
      <RejectedRows rows={intake.reading.account.rejectedRows} words={SITE_REJECTIONS} file="locaties-afgewezen" />
      <Confirm reading={intake.reading} blocked={intake.issue !== null} />
    </Card>
  );
}

function Columns({ reading }: { readonly reading: SiteReading }): ReactNode {
  const change = useApp((s) => s.changeSitePlan);
  const { headers, plan, samples, refused, missing } = reading;
  const kinds = SITE_KINDS.map((key) => ({ key, label: SITE_KIND_TEXT[key] }));
  return (
    <>
      <ColumnRoles
        label={SITE_IMPORT.check}
        headers={headers}
        samples={samples}
        refused={refused}
        roles={plan.roles}
        words={SITE_ROLE_TEXT}
        onChange={(roles) => void change({ roles })}
      />
      {refused.length > 0 && <p className="t2">{SITE_IMPORT.refused(refused.join(', '))}</p>}
      <div className="inspform">
        <Select label={SITE_IMPORT.kind} showLabel options={kinds} value={plan.kind} onChange={(kind) => void change({ kind })} />
        {plan.roles.includes('last') && (
          <DateOrderChoice
            order={plan.dateOrder}
            isAsked={missing.includes('dateOrder')}
            onChange={(dateOrder) => void change({ dateOrder })}
          />
        )}
      </div>
    </>
  );
}

function Confirm({ reading, blocked }: { readonly reading: SiteReading; readonly blocked: boolean }): ReactNode {
  const confirm = useApp((s) => s.confirmSites);
  const close = useApp((s) => s.closeSites);
  const n = reading.sites.length;
  return (
    <div className="insp__acts">
      <Button tone="primary" isDisabled={blocked || n === 0} onPress={confirm}>
        {n === 0 && !blocked ? SITE_IMPORT.nothingNew : SITE_IMPORT.confirm(n)}
      </Button>
      <Button tone="quiet" onPress={close}>
        {SITE_IMPORT.cancel}
      </Button>
    </div>
  );
}
