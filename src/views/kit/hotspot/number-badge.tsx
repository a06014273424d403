import type { ReactNode } from 'react';

/** Round number or letter, as on the map. */
export function NumberBadge(_props: {
  readonly children: ReactNode;
  readonly tone?: 'ink' | 'accent' | 'open';
  readonly big?: boolean;
}): ReactNode {
  return null;
}
