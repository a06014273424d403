import { useId } from 'react';
import '../styles/controls.css';
import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Section of a flat panel: heading of 13 px with something at its right. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="sec__head">
        <h3 id={id}>{title}</h3>
        {aside && <span className="sec__aside">{aside}</span>}
      </div>
      <div className="sec__body">{children}</div>
    </section>
  );
}
