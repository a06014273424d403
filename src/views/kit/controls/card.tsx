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
export function Card(_props: CardProps): ReactNode {
  return null;
}
