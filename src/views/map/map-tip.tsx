import './map.css';
import type { ReactNode } from 'react';

export interface MapTipProps {
  readonly title: string;
  /** Lines; the first stands before. */
  readonly children: ReactNode;
}

/** Body of the tooltip over the map. */
export function MapTip({ title, children }: MapTipProps): ReactNode {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}
