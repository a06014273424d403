import { CircleCheck, Contrast } from 'lucide-react';
import type { ReactNode } from 'react';
import '../styles/dossier.css';

export interface Step {
  readonly key: string;
  readonly label: string;
  /** What is known about it. */
  readonly note: string;
  readonly state: 'done' | 'part' | 'now' | 'next';
}

/** The steps from flag to closing: check = done, half = under way, filled number = now, outlined number = later. */
export function StepList({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }): ReactNode {
  return (
    <ol className="pdca" aria-label={label}>
      {steps.map((step, at) => (
        <li key={step.key} className={`pdca__step pdca__step--${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="pdca__mark" aria-hidden="true">
            {step.state === 'done' ? <CircleCheck className="ico" /> : step.state === 'part' ? <Contrast className="ico" /> : at + 1}
          </span>
          <span>
            <b>{step.label}</b>
            <small>{step.note}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
