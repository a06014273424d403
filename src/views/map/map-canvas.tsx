import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { lngLat } from '../../domain/place.ts';
import { MAP } from '../../domain/text/map.ts';
import { type Camera, type Point, toLngLat } from './camera.ts';
import { type CellFinder, createCellFinder } from './cells/cell-finder.ts';
import { boxOf } from './engine.ts';
import { Lasso } from './lasso.tsx';
import { MapControls } from './map-controls.tsx';
import { mapImage } from './map-image.ts';
import type { HotspotMapProps, MapHandle } from './map-props.ts';
import { mercatorX, mercatorY } from './mercator.ts';
import { MapOverlay } from './overlay/map-overlay.tsx';
import { hotspotAt, type Outline, outlineOf } from './overlay/outlines.ts';
import type { PlacedLabel } from './overlay/place-labels.ts';
import { ScaleBar } from './scale-bar.tsx';
import { TipAt } from './tip-at.tsx';
import { type DrawnMap, NO_PADDING, useEngine } from './use-engine.ts';
import { useLabels } from './use-labels.ts';
import './map.css';

/** The map with everything over it. Comes in a chunk of its own with MapLibre. */
export function MapCanvas(props: HotspotMapProps): ReactNode {
  const { boundaries, corners, hotspots, selected, onSelect, onHover, onLasso, chosen = [], onStep, padding = NO_PADDING } = props;
  const finder = useMemo(() => createCellFinder(corners), [corners]);
  const outlines = useMemo(() => hotspots.map(outlineOf), [hotspots]);
  const [under, setUnder] = useState<{ readonly cell: number | null; readonly at: Point } | null>(null);
  const [isLasso, setLasso] = useState(false);
  const [hasTiles, setHasTiles] = useState(true);
  const known = useRef<Overlaid | null>(null);
  const hover = (cell: number | null, at: Point | null): void => {
    if (cell !== (under?.cell ?? null)) onHover?.(cell);
    setUnder(at ? { cell, at } : null);
  };
  const drawn = useEngine(props, under?.cell ?? null, {
    onReady: () => props.onReady?.(handleOf(drawn, known, props)),
    onTile: setHasTiles,
    onClick: (lng, lat) => onSelect(targetAt(outlines, finder, lng, lat)),
    onPointer: (where) => hover(where && finder.at(where.lng, where.lat), where?.at ?? null),
  });
  const { camera, box, engine } = drawn;
  const { labels, water } = useLabels(boundaries, outlines, camera?.world ?? 1);
  known.current = camera && { camera, labels, outlines, selected };
  const setLassoMode = (on: boolean): void => {
    setLasso(on);
    engine.current?.setDragging(!on);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isLasso) setLassoMode(false);
    else if (event.key === 'Escape') onSelect(null);
    else if (onStep && !event.ctrlKey && !event.metaKey && (event.key === 'n' || event.key === 'p')) onStep(event.key === 'n' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="map" role="group" aria-label={props.summary} onKeyDown={key}>
      <div ref={box} className="map__canvas" />
      {camera && (
        <MapOverlay
          {...{ camera, labels, water, outlines, selected, onStep }}
          lit={props.lit ?? null}
          onSelect={(id) => onSelect({ kind: 'hotspot', id })}
        />
      )}
      {isLasso && camera && onLasso && <LassoOver {...{ camera, finder, chosen, onLasso }} />}
      <div className="map__tools">{props.tools}</div>
      <MapControls
        onZoom={(by) => engine.current?.zoom(by)}
        onFit={() => engine.current?.fit(boxOf(boundaries), padding)}
        lasso={onLasso ? { on: isLasso, onToggle: () => setLassoMode(!isLasso) } : null}
      />
      <div className="map__legend">{props.legend}</div>
      <div className="map__foot">
        <span role="status">{hasTiles || !props.baseMap ? attributionOf(props) : `${attributionOf(props)} · ${MAP.noTiles}`}</span>
        {camera && <ScaleBar camera={camera} />}
      </div>
      {under && camera && props.tooltip && <TipAt at={under.at} camera={camera} content={props.tooltip} />}
    </div>
  );
}

interface Overlaid {
  readonly camera: Camera;
  readonly labels: readonly PlacedLabel[];
  readonly outlines: readonly Outline[];
  readonly selected: string | null;
}

const attributionOf = ({ attribution, baseMap }: HotspotMapProps): string =>
  baseMap ? `${attribution} · ${baseMap.attribution}` : attribution;

function targetAt(outlines: readonly Outline[], finder: CellFinder, lng: number, lat: number): Parameters<HotspotMapProps['onSelect']>[0] {
  const hotspot = hotspotAt(outlines, mercatorX(lng), mercatorY(lat));
  if (hotspot) return { kind: 'hotspot', id: hotspot.id };
  const cell = finder.at(lng, lat);
  return cell === null ? null : { kind: 'cell', cell };
}

function handleOf(drawn: DrawnMap, known: { readonly current: Overlaid | null }, props: HotspotMapProps): MapHandle {
  return {
    async toPng() {
      const canvas = await drawn.engine.current!.capture();
      return mapImage(canvas, { ...known.current!, attribution: attributionOf(props) }, drawn.palette.current!);
    },
    fit: (to) => drawn.engine.current?.fit(to ?? boxOf(props.boundaries), props.padding ?? NO_PADDING),
    centre: () => {
      const { camera } = known.current!;
      return lngLat(...toLngLat(camera, camera.width / 2, camera.height / 2));
    },
  };
}

interface LassoOverProps {
  readonly camera: Camera;
  readonly finder: CellFinder;
  readonly chosen: readonly number[];
  readonly onLasso: (cells: readonly number[]) => void;
}

function LassoOver({ camera, finder, chosen, onLasso }: LassoOverProps): ReactNode {
  const toMercator = ([x, y]: Point): Point => [(x + camera.left) / camera.world, (y + camera.top) / camera.world];
  return (
    <>
      <Lasso
        width={camera.width}
        height={camera.height}
        onRing={(ring) => onLasso(finder.inside(ring.map(toMercator)))}
        onPoint={(at) => {
          const cell = finder.at(...toLngLat(camera, at[0], at[1]));
          if (cell !== null) onLasso(chosen.includes(cell) ? chosen.filter((other) => other !== cell) : [...chosen, cell]);
        }}
      />
      <p className="map__hint float" role="status">
        {MAP.lassoHint}
      </p>
    </>
  );
}
