import type { ReactNode } from 'react';

export interface FilterBarProps {
  /** Filter fields. */
  readonly children: ReactNode;
  /** First line of the result: `<b>412</b> meldingen en <b>1.031</b> registraties`. */
  readonly result: ReactNode;
  /** Second line: `in heel Maastricht, oktober 2026`. */
  readonly where: string;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onSearch: () => void;
}

/** The bar on top: filter fields, the result in words, undo, redo, search. */
export function FilterBar(_props: FilterBarProps): ReactNode {
  return null;
}
