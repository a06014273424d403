import '../styles/hotspot.css';
import type { ReactNode } from 'react';

export interface KeyFiguresProps {
  /** At most three stand well beside each other in the detail. */
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
}

/** Row of label, figure and note: `Verwacht 8  4 tot 12`. */
export function KeyFigures({ figures }: KeyFiguresProps): ReactNode {
  return (
    <dl className="facts">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.value} {figure.note && <small>{figure.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
