import { lazy, Suspense } from 'react';
import { MAP } from '../../domain/text/map.ts';
import './map.css';

const MapCanvas = lazy(() => import('./map-canvas.tsx').then((module) => ({ default: module.MapCanvas })));

import type { ReactNode } from 'react';
import type { HotspotMapProps } from './map-props.ts';

/** The map of Hotspots. MapLibre comes in its own chunk. */
export function HotspotMap(props: HotspotMapProps): ReactNode {
  const wait = (
    <div className="map">
      <p className="map__wait" role="status">
        {MAP.loading}
      </p>
    </div>
  );
  return (
    <Suspense fallback={wait}>
      <MapCanvas {...props} />
    </Suspense>
  );
}
