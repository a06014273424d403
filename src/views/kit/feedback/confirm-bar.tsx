import { useEffect, useRef } from 'react';
import { KIT } from '../../../domain/text/kit.ts';
import { Button } from '../controls/button.tsx';
import '../styles/feedback.css';
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
export function ConfirmBar({ children, confirm, cancel = KIT.cancel, danger, onConfirm, onCancel }: ConfirmBarProps): ReactNode {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={confirm}
      className={danger ? 'confirm confirm--danger' : 'confirm'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div>{children}</div>
      <div className="confirm__acts">
        <Button tone={danger ? 'danger' : 'primary'} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button tone="quiet" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
    </section>
  );
}
