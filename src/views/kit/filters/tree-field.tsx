import type { ReactNode } from 'react';

export interface TreeGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

export interface TreeFieldProps {
  readonly label: string;
  /** What the field says: `alle thema’s`, `zakkenrollerij`. */
  readonly value: string;
  readonly groups: readonly TreeGroup[];
  /** Keys of items; empty means all. */
  readonly selected: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
  /** Placeholder of the search box; without it there is no search box. */
  readonly search?: string;
}

/** Filter field with a choice of many: groups with items and counts (categories by theme; sources as one group). */
export function TreeField(_props: TreeFieldProps): ReactNode {
  return null;
}
