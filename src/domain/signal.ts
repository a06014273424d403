import type { Adjacency } from './cell.ts';
import type { Month, Period } from './time/month.ts';

/** The cells of a study area as a signal needs them. */
export interface SignalArea {
  readonly cells: number;
  /** Neighbours at distance 1 without the cell itself. */
  readonly neighbours: Adjacency;
}

export interface SignalOptions {
  /** Whole months, none of them in `history`. */
  readonly period: Period;
  /** Months that say what is normal, exceptions already left out. */
  readonly history: readonly Month[];
  /** Categories tested, null for every category in the cube. */
  readonly categories: readonly number[] | null;
  /** Share of false alarms among the flags that Benjamini-Hochberg allows. */
  readonly alpha: number;
}

export interface PressureArea extends SignalArea {
  /** The disk around each cell, itself included. */
  readonly disks: Adjacency;
}

export interface PressureOptions {
  readonly period: Period;
  readonly categories: readonly number[] | null;
  readonly alpha: number;
}

/** Flagged cells that hang together. */
export interface HotspotShape {
  /** Dense indices, ascending. */
  readonly cells: Int32Array;
  /** Categories that are unusual here, the main one first. */
  readonly categories: readonly number[];
  /** The category with the largest excess here. */
  readonly mainCategory: number;
  /** Incidents of `categories` in `cells` during the period. */
  readonly count: number;
  /** The same, expected. */
  readonly expected: number;
  /** Between these bounds lie 80 of 100 ordinary periods. */
  readonly band: readonly [low: number, high: number];
  /** Smallest over the cells and categories of the hotspot. */
  readonly p: number;
  readonly q: number;
}

/** Per cell (arrays of n cells) and as hotspots: what is more than was to be expected. */
export interface MonthlySignal {
  /** Incidents of all tested categories in the cell. */
  readonly count: Float64Array;
  readonly expected: Float64Array;
  /** Smallest p over the tested categories, and the adjusted p that belongs to it. */
  readonly p: Float64Array;
  readonly q: Float64Array;
  /** The category of that p, -1 when nothing happened in or beside the cell. */
  readonly category: Int32Array;
  /** Incidents of `category` in the cell, and expected. */
  readonly categoryCount: Float64Array;
  readonly categoryExpected: Float64Array;
  /** 1 where q <= alpha. */
  readonly flagged: Uint8Array;
  /** 0 where there is too little information to say anything. */
  readonly enough: Uint8Array;
  /** Size of the family of tests. */
  readonly tests: number;
  /** Cells that would be flagged without correction for the number of tests. */
  readonly flaggedUncorrected: number;
  /** Largest p that is still flagged, 0 when none is. */
  readonly threshold: number;
  /** Ranked by how far above expectation. */
  readonly hotspots: readonly HotspotShape[];
}

/** The same shape for *Druk*; `count` and `expected` are of the disk around the cell. */
export interface PressureSignal extends MonthlySignal {
  /** Gi* of the cell. */
  readonly z: Float64Array;
  /** How p was found: exactly, or by the normal tail because the counts are too large for the table. */
  readonly method: 'exact' | 'normal';
}
