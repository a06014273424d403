import type { ReactNode } from 'react';
import { useApp } from '../../state/use-app.ts';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';

/** Why what was typed is not kept: it points at a person. */
export function RefusedNotice(): ReactNode {
  const issue = useApp((s) => s.inspectionIssue);
  const dismiss = useApp((s) => s.dismissInspectionIssue);
  return issue && <IssueNotice issue={issue} onClose={dismiss} />;
}
