import type { ReactNode } from 'react';
import type { Issue } from '../../../domain/issue.ts';

export interface IssueNoticeProps {
  readonly issue: Issue;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** What happened, what is safe, what to do. Stays until it is closed. */
export function IssueNotice(_props: IssueNoticeProps): ReactNode {
  return null;
}
