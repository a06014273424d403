import { Lasso, Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { MAP } from '../../domain/text/map.ts';
import { IconButton } from '../kit/controls/icon-button.tsx';

export interface MapControlsProps {
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
  /** Null leaves the lasso out. */
  readonly lasso: { readonly on: boolean; readonly onToggle: () => void } | null;
}

/** Zoom, whole city, lasso: top right of the map. */
export function MapControls({ onZoom, onFit, lasso }: MapControlsProps): ReactNode {
  return (
    <div className="map__controls float">
      <IconButton icon={Plus} label={MAP.zoomIn} onPress={() => onZoom(1)} />
      <IconButton icon={Minus} label={MAP.zoomOut} onPress={() => onZoom(-1)} />
      <IconButton icon={Maximize} label={MAP.fit} onPress={onFit} />
      {lasso && <IconButton icon={Lasso} label={MAP.lasso} pressed={lasso.on} onPress={lasso.onToggle} />}
    </div>
  );
}
