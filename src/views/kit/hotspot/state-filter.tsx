import type { ReactNode } from 'react';
import type { HotspotState } from '../../../domain/hotspot.ts';

export interface StateFilterProps {
  readonly counts: Readonly<Record<HotspotState, number>>;
  /** Empty means all. */
  readonly selected: readonly HotspotState[];
  readonly onChange: (states: readonly HotspotState[]) => void;
}

/** Row of counts per state above the list; each is a toggle. */
export function StateFilter(_props: StateFilterProps): ReactNode {
  return null;
}
