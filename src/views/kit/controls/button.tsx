import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  /** `primary` at most once per panel. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'm' | 's';
  readonly isDisabled?: boolean;
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  /** Toggle state, for a button that switches something on and off (`Toon als tabel`). */
  readonly pressed?: boolean;
  readonly autoFocus?: boolean;
  readonly title?: string;
}

/** A verb, with an icon where it helps. */
export function Button(_props: ButtonProps): ReactNode {
  return null;
}
