import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Read aloud and shown on hover. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Set for a button that stays in. */
  readonly pressed?: boolean;
}

/** Button of 32 px with only an icon, for the tool bar. */
export function IconButton(_props: IconButtonProps): ReactNode {
  return null;
}
