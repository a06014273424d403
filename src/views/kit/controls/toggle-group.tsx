import type { ReactNode } from 'react';

export interface ToggleGroupProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly label: string; readonly isDisabled?: boolean }[];
  readonly value: K;
  readonly onChange: (key: K) => void;
  /** `map`: dark chosen segment and a shadow, for over the map. */
  readonly tone?: 'page' | 'map';
}

/** Segmented choice of one: Ongewoon / Druk. */
export function ToggleGroup<K extends string>(_props: ToggleGroupProps<K>): ReactNode {
  return null;
}
