import { headingLines, REPORT } from '../../domain/text/report.ts';
import { useApp } from '../../state/use-app.ts';
import { composePng } from '../../views/map/compose-png.ts';
import type { MapHandle } from '../../views/map/map-props.ts';
import { useLegend } from './use-legend.ts';

/** Exports the map as it is drawn, with its title, legend and what it says about itself. */
export function useMapExport(): (map: MapHandle) => Promise<void> {
  const mapFacts = useApp((s) => s.mapFacts);
  const exportMap = useApp((s) => s.exportMap);
  const legend = useLegend();
  return async (map) => {
    if (!legend) return;
    const lines = headingLines(REPORT.map, await mapFacts());
    await exportMap(await composePng(await map.toPng(), { lines, legend }));
  };
}
