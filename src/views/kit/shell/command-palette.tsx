import type { ReactNode } from 'react';

export interface Command {
  readonly key: string;
  /** Heading it stands under: Schermen, Buurten, Categorieën, Hotspots. */
  readonly group: string;
  readonly label: string;
  /** Grey words behind the label: the wijk of a buurt. */
  readonly hint?: string;
  readonly run: () => void;
}

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
}

/** Ctrl+K: finds any screen, buurt, category or hotspot as you type. Mount it always; it listens to no keys itself. */
export function CommandPalette(_props: CommandPaletteProps): ReactNode {
  return null;
}
