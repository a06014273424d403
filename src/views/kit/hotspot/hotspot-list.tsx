import type { ReactNode } from 'react';
import type { HotspotCardProps } from './hotspot-card.tsx';

export interface HotspotListProps {
  readonly label: string;
  readonly items: readonly (HotspotCardProps & { readonly id: string })[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover?: (id: string | null) => void;
  /** Shown when there are no items. */
  readonly empty: ReactNode;
}

/** Ranked list of hotspot cards: arrows move, Enter opens. */
export function HotspotList(_props: HotspotListProps): ReactNode {
  return null;
}
