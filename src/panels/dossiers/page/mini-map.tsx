import type { ReactNode } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { MapPicture } from '../../../views/map/picture/map-picture.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { buurtName } from '../dossier-words.ts';

export interface MiniMapProps {
  readonly dossier: Dossier;
  /** Number of the hotspot on the map, empty when it is not flagged now. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** The place of a dossier with the cells around it; of woonoverlast only the buurt. */
export function MiniMap({ dossier, label, width = 280, height = 232 }: MiniMapProps): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const outline = useApp((s) => s.dossierStories[dossier.id]?.shape?.outline) ?? null;
  const at = boundaries.buurten.findIndex(({ code }) => code === dossier.place.buurt);
  const buurt = boundaries.shapes[at] ?? null;
  const isHome = dossier.type === 'woonoverlast';
  const fits = !isHome && analysis && drawing && analysis.colour.length === drawing.ids.length;
  const shown = isHome ? buurt : outline;
  return (
    <div className="mini">
      <MapPicture
        boundaries={boundaries}
        cells={fits ? { corners: drawing.corners, classes: analysis.colour } : null}
        marks={shown ? [{ outline: shown, label }] : []}
        around={shown ?? buurt}
        margin={isHome ? 150 : 260}
        width={width}
        height={height}
        summary={isHome ? DOSSIER.signal.buurtMap(buurtName(dossier.place.buurt, boundaries)) : DOSSIER.signal.map(dossier.title)}
      />
    </div>
  );
}
