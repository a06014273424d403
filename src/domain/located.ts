import type { Resolution } from './cell.ts';

/** Where n incidents lie, and what was noticed while placing them. */
export interface Located {
  /** n buurt indices, -1 outside the municipality or without a location. */
  readonly buurt: Int16Array;
  /** Per resolution n dense cell indices, -1 where `buurt` is -1; all -1 for a resolution without study area. */
  readonly cells: Readonly<Record<Resolution, Int32Array>>;
  /** Incidents in the municipality whose own cell has its centre outside it: they went to the nearest cell of the study area. */
  readonly moved: Readonly<Record<Resolution, number>>;
  /** Incidents with a location outside the municipality. */
  readonly outside: number;
  /** Incidents without a location. */
  readonly missing: number;
}
