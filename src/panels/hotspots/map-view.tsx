import { Table2 } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import type { Lens } from '../../domain/filter.ts';
import { expectedWords } from '../../domain/text/format.ts';
import { HOTSPOTS, LENS_WORDS } from '../../domain/text/hotspots.ts';
import { countOf } from '../../domain/text/noun.ts';
import { isDemo } from '../../state/is-demo.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { ToggleGroup } from '../../views/kit/controls/toggle-group.tsx';
import { HotspotMap } from '../../views/map/hotspot-map.tsx';
import { MapLegend } from '../../views/map/map-legend.tsx';
import type { HotspotMapProps, LngLatBox, MapHandle, MapTarget } from '../../views/map/map-props.ts';
import { MapTip } from '../../views/map/map-tip.tsx';
import { useLegend, useUsedSources } from './use-legend.ts';

const LENSES = (Object.keys(LENS_WORDS) as Lens[]).map((key) => ({ key, label: LENS_WORDS[key] }));
const SCALES = { ongewoon: 'hot', druk: 'busy' } as const;

export interface MapViewProps {
  readonly lit: string | null;
  readonly theme: 'light' | 'dark';
  readonly baseMap: HotspotMapProps['baseMap'];
  readonly onReady: (handle: MapHandle) => void;
  readonly onTable: () => void;
  readonly onUnavailable: () => void;
}

/** Cells and hotspots on the map, with its tools and legend. */
export function MapView({ lit, theme, baseMap = null, onReady, onTable, onUnavailable }: MapViewProps): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const boundaries = useApp((s) => s.boundaries);
  const selected = useApp((s) => s.selected);
  const select = useApp((s) => s.select);
  const step = useApp((s) => s.step);
  const lens = useApp((s) => s.lens);
  const [hovered, setHovered] = useState<number | null>(null);
  const places = useMemo(() => placesOf({ analysis }), [analysis]);
  const onSelect = useCallback((target: MapTarget | null) => select(idOf(target, places)), [places, select]);
  const hotspots = useMemo(() => places.map((place) => ({ ...place, name: `${place.rank}, ${place.place}` })), [places]);
  const focus = useFocus(places, selected);
  const fits = drawing !== null && analysis !== null && analysis.colour.length === drawing.ids.length;
  if (!fits) return <div className="map" aria-busy="true" />;
  return (
    <HotspotMap
      boundaries={boundaries}
      corners={drawing.corners}
      classes={analysis.colour}
      scale={SCALES[analysis.request.lens]}
      hotspots={hotspots}
      selected={selected}
      lit={lit}
      onSelect={onSelect}
      onHover={setHovered}
      tooltip={hovered === null ? null : <CellTip cell={hovered} />}
      onStep={step}
      theme={theme}
      focus={focus}
      baseMap={baseMap}
      attribution={boundaries.origin.attribution}
      summary={`${LENS_WORDS[lens]}. ${HOTSPOTS.title(analysis.places.length)}.`}
      tools={<MapTools onTable={onTable} />}
      legend={<Legend />}
      onReady={onReady}
      onUnavailable={onUnavailable}
    />
  );
}

function idOf(target: MapTarget | null, places: readonly FlaggedPlace[]): string | null {
  if (target === null) return null;
  if (target.kind === 'hotspot') return target.id;
  return places.find((place) => place.cells.includes(target.cell))?.id ?? null;
}

const MARGIN = 0.009;

/** A box around the selected place, or around all of them, so that they come into view. */
function useFocus(places: readonly FlaggedPlace[], selected: string | null): LngLatBox | null {
  return useMemo(() => {
    const place = places.find((p) => p.id === selected);
    const wanted = place ? [place] : places;
    if (wanted.length === 0) return null;
    const lng = wanted.map((p) => p.centre[0]);
    const lat = wanted.map((p) => p.centre[1]);
    return [Math.min(...lng) - 1.6 * MARGIN, Math.min(...lat) - MARGIN, Math.max(...lng) + 1.6 * MARGIN, Math.max(...lat) + MARGIN];
  }, [places, selected]);
}

function MapTools({ onTable }: { readonly onTable: () => void }): ReactNode {
  const lens = useApp((s) => s.lens);
  const setLens = useApp((s) => s.setLens);
  const demo = useApp((s) => isDemo(s.batches));
  return (
    <>
      <ToggleGroup label={HOTSPOTS.lens} options={LENSES} value={lens} onChange={setLens} tone="map" />
      <Button icon={Table2} onPress={onTable}>
        {HOTSPOTS.asTable}
      </Button>
      <CellSize />
      {demo && <span className="demo">{HOTSPOTS.demo}</span>}
    </>
  );
}

/** Size of the cells: what the map can tell apart. */
function CellSize(): ReactNode {
  const offered = useApp((s) => s.resolutions);
  const resolution = useApp((s) => s.filter.resolution);
  const change = useApp((s) => s.changeFilter);
  const options = offered.map((r) => ({ key: String(r), label: HOTSPOTS.cellSize[r] }));
  return (
    <Select
      label={HOTSPOTS.cellSizeLabel}
      options={options}
      value={String(resolution)}
      onChange={(key) => change({ resolution: offered.find((r) => String(r) === key) ?? resolution })}
    />
  );
}

function Legend(): ReactNode {
  const legend = useLegend();
  return legend && <MapLegend {...legend} />;
}

/** What one cell holds. */
function CellTip({ cell }: { readonly cell: number }): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const buurt = useApp((s) => s.boundaries.buurten[s.drawing?.buurt[cell] ?? -1]?.name);
  const sources = useUsedSources();
  if (!analysis || cell >= analysis.cells) return null;
  const words = analysis.request.lens === 'ongewoon' ? HOTSPOTS.tip.here : HOTSPOTS.tip.disk;
  const p = analysis.p[cell]!;
  return (
    <MapTip title={buurt ?? ''}>
      <span>{words(countOf(analysis.count[cell]!, sources), expectedWords(analysis.expected[cell]!))}</span>
      <br />
      <span>{p < 0.05 ? HOTSPOTS.tip.chance(p) : HOTSPOTS.tip.nothing}</span>
    </MapTip>
  );
}
