import { type ReactNode, useEffect, useState } from 'react';
import type { Issue } from '../../../domain/issue.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';

export interface FactFormProps {
  readonly label: string;
  /** A verb. */
  readonly submit: string;
  /** Why it was refused. */
  readonly issue: Issue | null;
  /** What is still missing, shown after the first try. */
  readonly missing?: string | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Form in place, in the card it belongs to. Escape closes it, Ctrl+Enter sends it from any field. */
export function FactForm({ label, submit, issue, missing = null, onSubmit, onCancel, children }: FactFormProps): ReactNode {
  useReturn();
  return (
    <form
      className="form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {issue && <IssueNotice issue={issue} />}
      {missing && (
        <p className="form__missing" role="alert">
          {missing}
        </p>
      )}
      <div className="form__acts">
        <Button type="submit" tone="primary">
          {submit}
        </Button>
        <Button tone="quiet" onPress={onCancel}>
          {DOSSIER.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Gives the focus back to what opened the form when the form goes and the focus with it. */
function useReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
}
