import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface FileButtonProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly tone?: 'plain' | 'primary' | 'quiet';
  /** Extensions with their dot, `.csv`. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/** Button that opens the file chooser of the system. */
export function FileButton(_props: FileButtonProps): ReactNode {
  return null;
}
