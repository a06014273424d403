import type { ReactNode } from 'react';

export interface ConfirmBarProps {
  /** What will happen and what cannot be undone. */
  readonly children: ReactNode;
  /** A verb: `Wis alles`. */
  readonly confirm: string;
  readonly cancel?: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in place, instead of a modal. Takes the focus when it appears, Escape cancels. */
export function ConfirmBar(_props: ConfirmBarProps): ReactNode {
  return null;
}
