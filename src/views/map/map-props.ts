import type { ReactNode } from 'react';
import type { Boundaries, MultiPolygon } from '../../domain/area.ts';
import type { HotspotState } from '../../domain/hotspot.ts';
import type { LngLat } from '../../domain/place.ts';

/** Cell classes: 0..5 of the scale and two that are no step of it. */
export const CLASS_HATCHED = 255;
export const CLASS_HIDDEN = 254;

/** What is drawn for one hotspot. */
export interface MapHotspot {
  readonly id: string;
  readonly rank: number;
  readonly outline: MultiPolygon;
  readonly state: HotspotState;
  /** Where the number goes; the top right of the outline unless told. */
  readonly label?: LngLat;
  /** Read aloud: `Hotspot 1, Griendpark`. */
  readonly name: string;
}

export type MapTarget = { readonly kind: 'hotspot'; readonly id: string } | { readonly kind: 'cell'; readonly cell: number };

/** `[west, south, east, north]` in degrees. */
export type LngLatBox = readonly [number, number, number, number];

export interface HotspotMapProps {
  readonly boundaries: Boundaries;
  /** n * 6 corners, lng and lat in turn (`geo/cell-shape.ts`). A new array rebuilds the layer. */
  readonly corners: Float64Array;
  /** n classes. A new array only refills one buffer. */
  readonly classes: Uint8Array;
  readonly scale: 'hot' | 'busy';
  readonly hotspots: readonly MapHotspot[];
  readonly selected: string | null;
  /** Hotspot that is lit because its card is hovered. */
  readonly lit?: string | null;
  readonly onSelect: (target: MapTarget | null) => void;
  /** Dense index of the cell under the pointer. */
  readonly onHover?: (cell: number | null) => void;
  /** Content of the tooltip at the pointer; null shows none. */
  readonly tooltip?: ReactNode;
  /** Cells whose centre lies in the box or lasso; without it there is no lasso button. */
  readonly onLasso?: (cells: readonly number[]) => void;
  /** Cells chosen with the lasso, drawn with an accent edge. */
  readonly chosen?: readonly number[];
  /** `n` and `p` while the map has the focus. */
  readonly onStep?: (step: 1 | -1) => void;
  readonly theme: 'light' | 'dark';
  /** Space kept free when fitting, px. */
  readonly padding?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Where to look; a new value flies there. Null is the whole municipality. */
  readonly focus?: LngLatBox | null;
  /** Raster tiles of PDOK; off unless given. */
  readonly baseMap?: { readonly tiles: string; readonly attribution: string } | null;
  /** `CBS / Kadaster, CC BY 4.0`. */
  readonly attribution: string;
  /** One sentence: what is drawn. */
  readonly summary: string;
  /** Over the map, top left: lens, table button, demo label. */
  readonly tools?: ReactNode;
  /** Over the map, bottom left. */
  readonly legend?: ReactNode;
  /** Called once when the map can be drawn, and again after a lost context came back. */
  readonly onReady?: (handle: MapHandle) => void;
  /** The map cannot be drawn at all (no WebGL); the panel then shows its table. */
  readonly onUnavailable?: () => void;
}

export interface MapHandle {
  /** The map as it is now, without the controls; legend and caption are added by the caller. */
  toPng(): Promise<Blob>;
  fit(box: LngLatBox | null): void;
  readonly centre: () => LngLat;
}

/** Mark set at the draw call that follows a change of classes or hotspots. */
export const DRAW_MARK = 'brandpunt:map-draw';
