import type { ReactNode } from 'react';
import '../styles/part-nav.css';

export interface PartLink {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

export interface PartNavProps {
  /** What the parts are parts of, for those who cannot see it. */
  readonly label: string;
  readonly parts: readonly PartLink[];
  readonly current: string;
}

/** The parts of one screen, as plain links above it. */
export function PartNav({ label, parts, current }: PartNavProps): ReactNode {
  return (
    <nav className="parts" aria-label={label}>
      {parts.map(({ key, label: name, href }) => (
        <a key={key} href={href} aria-current={key === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
