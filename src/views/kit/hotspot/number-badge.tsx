import '../styles/hotspot.css';
import type { ReactNode } from 'react';

/** Round number or letter, as on the map. */
export function NumberBadge({
  children,
  tone = 'ink',
  big,
}: {
  readonly children: ReactNode;
  readonly tone?: 'ink' | 'accent' | 'open';
  readonly big?: boolean;
}): ReactNode {
  return <span className={['num', tone !== 'ink' && `num--${tone}`, big && 'num--big'].filter(Boolean).join(' ')}>{children}</span>;
}
