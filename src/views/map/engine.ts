import { LngLatBounds, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Boundaries } from '../../domain/area.ts';
import { baseData, baseStyle, PAINTED } from './base/map-style.ts';
import { type Palette, rgbOf } from './base/palette.ts';
import { type Camera, cameraAt, type Point } from './camera.ts';
import { type CellLayer, type CellPaint, createCellLayer } from './cells/cell-layer.ts';
import type { HotspotMapProps, LngLatBox } from './map-props.ts';
import { mercatorX, mercatorY } from './mercator.ts';

setWorkerUrl(workerUrl);

/** Everything the engine draws; kept so that a lost graphics context can be built up again. */
export interface EngineState {
  boundaries: Boundaries;
  palette: Palette;
  corners: Float64Array;
  classes: Uint8Array;
  scale: HotspotMapProps['scale'];
  chosen: readonly number[];
  lit: number | null;
  baseMap: { readonly tiles: string; readonly attribution: string } | null;
}

export interface EngineEvents {
  /** While moving, in the frame that is drawn. */
  readonly onCamera: (camera: Camera) => void;
  /** First frame drawn, and again after a lost context. */
  readonly onReady: () => void;
  readonly onClick: (lng: number, lat: number, at: Point) => void;
  /** A picture of the base map came, or could not be had. */
  readonly onTile: (came: boolean) => void;
  readonly onPointer: (where: { readonly lng: number; readonly lat: number; readonly at: Point } | null) => void;
}

export interface Engine {
  set(change: Partial<EngineState>): void;
  fit(box: LngLatBox, padding: NonNullable<HotspotMapProps['padding']>, instantly?: boolean): void;
  zoom(by: 1 | -1): void;
  setDragging(on: boolean): void;
  setName(name: string): void;
  /** The canvas as it is now, without what lies over it. */
  capture(): Promise<HTMLCanvasElement>;
  destroy(): void;
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function boxOf(boundaries: Boundaries): LngLatBox {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lng, lat] of boundaries.shapes.flat(3) as unknown as (readonly [number, number])[]) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

export function paintOf({ palette, scale, baseMap }: EngineState): CellPaint {
  return {
    steps: palette[scale].map(rgbOf),
    // Class 0 of Ongewoon is "as expected": the land itself.
    opaque: [scale === 'hot' ? 0 : 1, 1, 1, 1, 1, 1],
    hatch: rgbOf(palette.hatch),
    chosen: rgbOf(palette.accent),
    lit: rgbOf(palette.outline),
    opacity: baseMap ? 0.78 : 1,
  };
}

/** Throws when the browser has no WebGL 2. */
export function createEngine(container: HTMLElement, state: EngineState, view: LngLatBox, events: EngineEvents): Engine {
  let name = '';
  let dragging = true;
  let drawn = build(null);

  function build(before: View | null): Drawn {
    const map = startMap(container, state, before ?? view);
    map.getCanvas().setAttribute('aria-label', name);
    const layer = createCellLayer(() => cameraOf(map), paintOf(state));
    const made: Drawn = { map, layer, isLoaded: false };
    listen(made);
    return made;
  }

  function listen(made: Drawn): void {
    const { map, layer } = made;
    map.once('style.load', () => {
      made.isLoaded = true;
      layer.setCorners(state.corners);
      layer.setClasses(state.classes);
      layer.setFlags(state.chosen, state.lit);
      map.addLayer(layer, 'water');
      applyBaseMap(map, state);
    });
    map.on('move', () => events.onCamera(cameraOf(map)));
    map.on('resize', () => events.onCamera(cameraOf(map)));
    map.once('load', () => events.onReady());
    map.on('error', (event) => {
      if ('sourceId' in event && event.sourceId === 'tiles') events.onTile(false);
      else console.error(event.error);
    });
    map.on('sourcedata', ({ sourceId, tile }) => {
      if (sourceId === 'tiles' && tile?.state === 'loaded') events.onTile(true);
    });
    map.on('click', ({ lngLat, point }) => events.onClick(lngLat.lng, lngLat.lat, [point.x, point.y]));
    map.on('mousemove', ({ lngLat, point }) => events.onPointer({ lng: lngLat.lng, lat: lngLat.lat, at: [point.x, point.y] }));
    map.on('mouseout', () => events.onPointer(null));
    map.on('webglcontextlost', () => {
      const center = map.getCenter();
      const before = { center: [center.lng, center.lat] as const, zoom: map.getZoom() };
      setTimeout(() => {
        if (drawn !== made) return;
        discard(map);
        drawn = build(before);
        engine.setDragging(dragging);
      }, 0);
    });
    events.onCamera(cameraOf(map));
  }

  const engine: Engine = {
    set(change) {
      Object.assign(state, change);
      const { map, layer, isLoaded } = drawn;
      if (!isLoaded) return;
      if (change.corners) layer.setCorners(state.corners);
      if (change.corners || change.classes) layer.setClasses(state.classes);
      if (change.corners || change.chosen || change.lit !== undefined) layer.setFlags(state.chosen, state.lit);
      if (change.palette || change.scale || change.baseMap !== undefined) layer.setPaint(paintOf(state));
      if (change.palette) applyPalette(map, state.palette);
      if (change.boundaries) applyBoundaries(map, state.boundaries);
      if (change.baseMap !== undefined) applyBaseMap(map, state);
      // New classes are drawn at once, in the task that brought them; the rest can wait for the next frame.
      if (change.classes) map.redraw();
      else map.triggerRepaint();
    },
    fit(box, padding, instantly = false) {
      drawn.map.fitBounds([...box] as [number, number, number, number], { padding, maxZoom: 16, animate: !instantly && !reducedMotion() });
    },
    zoom: (by) => void drawn.map.zoomTo(Math.round((drawn.map.getZoom() + by) * 2) / 2, { animate: !reducedMotion() }),
    setDragging(on) {
      dragging = on;
      for (const handler of [drawn.map.dragPan, drawn.map.doubleClickZoom]) on ? handler.enable() : handler.disable();
    },
    setName(next) {
      name = next;
      drawn.map.getCanvas().setAttribute('aria-label', name);
    },
    capture: () => captureOf(drawn.map),
    destroy() {
      const { map } = drawn;
      drawn = { ...drawn, isLoaded: false };
      discard(map);
    },
  };
  return engine;
}

interface View {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** A flat map without rotation or tilt: the overlay counts on it. */
function startMap(container: HTMLElement, state: EngineState, view: View | LngLatBox): MapLibre {
  const start =
    'zoom' in view ? { center: [...view.center] as [number, number], zoom: view.zoom } : { bounds: new LngLatBounds([...view]) };
  const map = new MapLibre({
    container,
    style: baseStyle(state.boundaries, state.palette),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    boxZoom: false,
    renderWorldCopies: false,
    maxPitch: 0,
    minZoom: 9,
    maxZoom: 18,
    fadeDuration: 0,
    ...start,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

interface Drawn {
  readonly map: MapLibre;
  readonly layer: CellLayer;
  isLoaded: boolean;
}

function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  const canvas = map.getCanvas();
  return cameraAt([mercatorX(lng), mercatorY(lat)], map.getZoom(), canvas.clientWidth, canvas.clientHeight);
}

function applyPalette(map: MapLibre, palette: Palette): void {
  for (const { layer, property, color } of PAINTED) map.setPaintProperty(layer, property, palette[color]);
  if (!map.getLayer('tiles')) return;
  const paint = tilePaint(palette);
  for (const property of Object.keys(paint) as (keyof typeof paint)[]) map.setPaintProperty('tiles', property, paint[property]);
}

function applyBoundaries(map: MapLibre, boundaries: Boundaries): void {
  for (const [name, data] of Object.entries(baseData(boundaries))) {
    const source = map.getSource(name);
    if (source && 'setData' in source) (source.setData as (data: unknown) => unknown).call(source, data);
  }
}

/** In the dark the light pictures are turned around: what was white becomes nearly black, what was black light grey. */
function tilePaint({ land }: Palette): { 'raster-brightness-min': number; 'raster-brightness-max': number } {
  const isDark = Math.max(...rgbOf(land)) < 0.5;
  return { 'raster-brightness-min': isDark ? 0.7 : 0, 'raster-brightness-max': isDark ? 0.09 : 1 };
}

function applyBaseMap(map: MapLibre, { baseMap, palette }: EngineState): void {
  if (map.getLayer('tiles')) map.removeLayer('tiles');
  if (map.getSource('tiles')) map.removeSource('tiles');
  // The land stays: it is what shows where no picture comes. The water would lie over the names in the pictures.
  map.setLayoutProperty('water', 'visibility', baseMap ? 'none' : 'visible');
  if (!baseMap) return;
  map.addSource('tiles', { type: 'raster', tiles: [baseMap.tiles], tileSize: 256, maxzoom: 19 });
  map.addLayer({ id: 'tiles', type: 'raster', source: 'tiles', paint: tilePaint(palette) }, 'cells');
}

/** A map whose context is gone may not be able to clean up after itself; what is left is then only its elements. */
function discard(map: MapLibre): void {
  const container = map.getContainer();
  try {
    map.remove();
  } catch {
    container.replaceChildren();
  }
}

function captureOf(map: MapLibre): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const from = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = from.width;
      copy.height = from.height;
      copy.getContext('2d')!.drawImage(from, 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}
