import type { Brand } from './brand.ts';
import type { LngLat } from './place.ts';

/** CBS code of a buurt, `BU09350000`. */
export type BuurtCode = Brand<string, 'BuurtCode'>;
/** CBS code of a wijk, `WK093500`. */
export type WijkCode = Brand<string, 'WijkCode'>;

export interface Buurt {
  readonly code: BuurtCode;
  readonly name: string;
  readonly wijk: WijkCode;
  /** Inhabitants on 1 January of the year of the reference data, null when unknown. */
  readonly inhabitants: number | null;
  /** Where the name is drawn. */
  readonly label: LngLat;
}

export interface Wijk {
  readonly code: WijkCode;
  readonly name: string;
}

/** Rings of one buurt: polygons of rings of `[lng, lat]`, the first ring of a polygon is its outside. */
export type MultiPolygon = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** A municipality cut into buurten, with where the borders come from. */
export interface Boundaries {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly wijken: readonly Wijk[];
  readonly buurten: readonly Buurt[];
  /** Same order as `buurten`. */
  readonly shapes: readonly MultiPolygon[];
  /** Water to draw, never used to decide what lies in the study area. */
  readonly water: readonly { readonly name: string; readonly shape: MultiPolygon }[];
  /** Lines of the user's own that people do not cross: a railway, a motorway. */
  readonly lines?: readonly BarrierLine[];
  readonly origin: BoundaryOrigin;
}

export interface BarrierLine {
  /** As the file calls it, '' when it does not. */
  readonly name: string;
  /** Points `[lng, lat]`. */
  readonly line: readonly (readonly [number, number])[];
}

export type BoundaryOrigin =
  | { readonly kind: 'schematic'; readonly attribution: string }
  /** Made from the data, for a place of which no boundaries are loaded. */
  | { readonly kind: 'data'; readonly attribution: string }
  | { readonly kind: 'official'; readonly attribution: string; readonly file: string };

export type AreaChoice =
  | { readonly kind: 'gemeente' }
  | { readonly kind: 'wijk'; readonly code: WijkCode }
  | { readonly kind: 'buurt'; readonly code: BuurtCode };
