import type { ReactNode } from 'react';
import type { HotspotState } from '../../../domain/hotspot.ts';

/** Pill with icon, word and colour. */
export function StateBadge(_props: { readonly state: HotspotState }): ReactNode {
  return null;
}
