import { TriangleAlert, X } from 'lucide-react';
import { KIT } from '../../../domain/text/kit.ts';
import { IconButton } from '../controls/icon-button.tsx';
import '../styles/feedback.css';
import type { ReactNode } from 'react';
import type { Issue } from '../../../domain/issue.ts';

export interface IssueNoticeProps {
  readonly issue: Issue;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** What happened, what is safe, what to do. Stays until it is closed. */
export function IssueNotice({ issue, actions, onClose }: IssueNoticeProps): ReactNode {
  return (
    <div className="notice" role="alert">
      <TriangleAlert className="ico" />
      <div className="notice__body">
        <p className="notice__what">{issue.what}</p>
        <p className="notice__safe">{issue.safe}</p>
        <p>{issue.todo}</p>
        {actions && <div className="notice__acts">{actions}</div>}
      </div>
      {onClose && <IconButton icon={X} label={KIT.close} onPress={onClose} />}
    </div>
  );
}
