import { useId } from 'react';
import { count, percent, timeLeft } from '../../../domain/text/format.ts';
import { KIT } from '../../../domain/text/kit.ts';
import { Button } from '../controls/button.tsx';
import '../styles/feedback.css';
import type { ReactNode } from 'react';

export interface ProgressBarProps {
  /** What is being done: `Bestand lezen`. */
  readonly label: string;
  readonly done: number;
  /** 0 while unknown: the bar then moves without a measure. */
  readonly total: number;
  /** Epoch milliseconds at which the work began, for the time left. */
  readonly startedAt?: number;
  readonly onCancel?: () => void;
}

/** Progress of long work, with time left and a cancel button. */
export function ProgressBar({ label, done, total, startedAt, onCancel }: ProgressBarProps): ReactNode {
  const id = useId();
  const share = total > 0 ? Math.min(1, done / total) : null;
  const spent = startedAt === undefined ? 0 : Date.now() - startedAt;
  const left = share !== null && share > 0.05 && spent > 1500 ? timeLeft((spent * (1 - share)) / share) : '';
  const measure = share === null ? {} : { 'aria-valuenow': Math.round(share * 100), 'aria-valuetext': percent(share) };
  return (
    <div className="progress">
      <div className="progress__line">
        <span id={id}>{label}</span>
        <span className="progress__left">
          {[share === null ? done > 0 && count(done) : percent(share), left].filter(Boolean).join(', ')}
        </span>
        {onCancel && (
          <Button size="s" tone="quiet" onPress={onCancel}>
            {KIT.cancel}
          </Button>
        )}
      </div>
      <div className="progress__track" role="progressbar" aria-labelledby={id} aria-valuemin={0} aria-valuemax={100} {...measure}>
        {share === null ? (
          <div className="progress__fill progress__fill--unknown" />
        ) : (
          <div className="progress__fill" style={{ width: `${share * 100}%` }} />
        )}
      </div>
    </div>
  );
}
