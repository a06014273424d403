import type { ReactNode } from 'react';

export interface MapTipProps {
  readonly title: string;
  /** Lines; the first stands before. */
  readonly children: ReactNode;
}

/** Body of the tooltip over the map. */
export function MapTip(_props: MapTipProps): ReactNode {
  return null;
}
