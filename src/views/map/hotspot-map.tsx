import type { ReactNode } from 'react';
import type { HotspotMapProps } from './map-props.ts';

/** The map of Hotspots. MapLibre comes in its own chunk. */
export function HotspotMap(_props: HotspotMapProps): ReactNode {
  return null;
}
