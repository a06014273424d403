import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Section of a flat panel: heading of 13 px with something at its right. */
export function Section(_props: SectionProps): ReactNode {
  return null;
}
