import type { ReactNode } from 'react';

export interface TabsProps<K extends string> {
  readonly label: string;
  /** Only the content of the chosen tab is rendered. */
  readonly tabs: readonly { readonly key: K; readonly label: string; readonly content: () => ReactNode }[];
  readonly value: K;
  readonly onChange: (key: K) => void;
}

/** Tabs over a scrolling body, as in the detail of a hotspot. */
export function Tabs<K extends string>(_props: TabsProps<K>): ReactNode {
  return null;
}
