import type { ReactNode } from 'react';

export interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly groups: readonly {
    readonly label: string;
    readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[];
  }[];
  /** Anything below the list: how to begin, where the method card is. */
  readonly children?: ReactNode;
}

/** `?`: the keys, in a panel. */
export function ShortcutHelp(_props: ShortcutHelpProps): ReactNode {
  return null;
}
