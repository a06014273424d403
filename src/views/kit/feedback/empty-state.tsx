import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  readonly title: string;
  /** What to do next. */
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

export function EmptyState(_props: EmptyStateProps): ReactNode {
  return null;
}
