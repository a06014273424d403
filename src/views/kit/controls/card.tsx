import { useId } from 'react';
import '../styles/controls.css';
import type { ReactNode } from 'react';

export interface CardProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** Right side of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Takes the height that is left in its column. */
  readonly grow?: boolean;
}

/** Card on a page (never beside the map). */
export function Card({ title, note, actions, children, grow }: CardProps): ReactNode {
  const id = useId();
  return (
    <section className={grow ? 'card card--grow' : 'card'} aria-labelledby={id}>
      <div className="card__head">
        <h2 id={id}>{title}</h2>
        {note && <span className="card__note">{note}</span>}
        {actions && <div className="card__acts">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
