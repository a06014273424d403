import type { MultiPolygon } from './area.ts';
import type { CellId, Resolution } from './cell.ts';
import type { HourSelection, Lens } from './filter.ts';
import type { HotspotState } from './hotspot.ts';
import type { Source } from './incident.ts';
import type { LngLat } from './place.ts';
import type { Month, Period } from './time/month.ts';
import type { WaterBarriers } from './water-barriers.ts';

/** What is asked of the map: one lens, one period, one filter. */
export interface AnalysisRequest {
  readonly resolution: Resolution;
  /** Water that neighbours do not reach across; `DEFAULT_BARRIERS` when left out. */
  readonly water?: WaterBarriers;
  readonly lens: Lens;
  readonly period: Period;
  /** Months that say what is normal for the period; exceptions are left out. */
  readonly history: readonly Month[];
  /** The period before, of equal length, and its own history: hotspots are compared with it. */
  readonly previous: Period;
  readonly previousHistory: readonly Month[];
  /** Store codes of the tested categories, null for all. */
  readonly categories: readonly number[] | null;
  /** Empty is all. */
  readonly sources: readonly Source[];
  readonly hours: HourSelection;
  readonly alpha: number;
  /** Positions of the buurten to show, null for the whole municipality; the statistics always use the whole. */
  readonly buurten: readonly number[] | null;
}

/** What is likely to be asked after a request: the same of other periods, or of all categories. */
export interface AheadRequest {
  readonly request: AnalysisRequest;
  readonly questions: readonly {
    readonly period: Period;
    readonly history: readonly Month[];
    readonly allCategories: boolean;
  }[];
}

/** Colour of a cell: 0-5 a step of the scale, or one of the two below. */
export const CELL_TOO_LITTLE = 255;
export const CELL_NOT_SHOWN = 254;

/** Lower limits of the steps 1-5 of *Ongewoon*: so many times what was to be expected. */
export const RATIO_LIMITS = [1.3, 1.6, 2, 3, 4] as const;

/** A series of months with what was to be expected; NaN where the history is too short. */
export interface ExpectedSeries {
  readonly from: Month;
  readonly count: Float64Array;
  readonly expected: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A flagged place, ready to list and draw. */
export interface FlaggedPlace {
  /** Lowest cell id: names the place in the address bar. */
  readonly id: string;
  /** Number on the map and in the list, from 1. */
  readonly rank: number;
  readonly cells: Int32Array;
  readonly ids: readonly CellId[];
  readonly outline: MultiPolygon;
  /** Where the number stands: the topmost right corner. */
  readonly label: LngLat;
  readonly centre: LngLat;
  readonly buurt: string;
  /** Buurt and short code, for lists and exports. */
  readonly place: string;
  /** Short code of the cell with the most incidents. */
  readonly code: string;
  readonly hectares: number;
  readonly state: HotspotState;
  readonly count: number;
  readonly expected: number;
  readonly band: readonly [low: number, high: number];
  readonly previousCount: number;
  /** Store codes; the first is the main one. */
  readonly categories: readonly number[];
  readonly p: number;
  readonly q: number;
  /** 24 months up to and including the period. */
  readonly series: ExpectedSeries;
}

/** Answer to an `AnalysisRequest`; arrays hold one entry per cell of the study area. */
export interface Analysis {
  readonly request: AnalysisRequest;
  readonly cells: number;
  readonly colour: Uint8Array;
  readonly count: Float64Array;
  readonly expected: Float64Array;
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly flagged: Uint8Array;
  /** Lower limits of colour steps 1-5. */
  readonly limits: readonly number[];
  readonly places: readonly FlaggedPlace[];
  readonly ended: readonly FlaggedPlace[];
  /** Size of the family of tests, and the cells that would be flagged without correction. */
  readonly tests: number;
  readonly flaggedCells: number;
  readonly flaggedUncorrected: number;
  readonly threshold: number;
  readonly method: 'negative-binomial' | 'exact' | 'normal';
  /** Incidents in the study area within the period and the tested categories. */
  readonly total: number;
  readonly milliseconds: number;
}

/** What the main thread needs to draw a study area. */
export interface AreaDrawing {
  readonly resolution: Resolution;
  readonly ids: readonly CellId[];
  readonly buurt: Int16Array;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** n * 6 * 2 corner coordinates, degrees. */
  readonly corners: Float64Array;
}
