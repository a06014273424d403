import '../styles/feedback.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  readonly title: string;
  /** What to do next. */
  readonly children: ReactNode;
  /** It is all of the screen, so its title is the heading of the page. */
  readonly isPage?: boolean;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** Nothing to show yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, isPage = false, actions }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      {Icon && <Icon className="ico" />}
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      <div>{children}</div>
      {actions && <div className="empty__acts">{actions}</div>}
    </div>
  );
}
