import type { Resolution } from '../cell.ts';
import type { Comparison, Lens } from '../filter.ts';
import type { WaterBarriers } from '../water-barriers.ts';

/** What the card fills in: the settings of the map as it is now. */
export interface MethodSettings {
  readonly lens: Lens;
  readonly comparison: Comparison;
  readonly resolution: Resolution;
  readonly municipality: string;
  readonly boundaries: 'schematic' | 'data' | 'official';
  /** Share of false alarms among the flags that is allowed. */
  readonly alpha: number;
  /** Null while no map was calculated. */
  readonly run: {
    readonly period: string;
    readonly cells: number;
    readonly tests: number;
    readonly historyMonths: number;
    readonly history: string;
    readonly flagged: number;
    readonly uncorrected: number;
    readonly normalTail: boolean;
  } | null;
  readonly exceptions: string;
  readonly historyMonths: number;
  readonly leastHistory: number;
  readonly files: number;
  readonly droppedColumns: number;
  /** Water that neighbours do not reach across: the setting, and the names of what it means in these boundaries. */
  readonly water?: { readonly which: WaterBarriers; readonly names: readonly string[] };
  /** Names of the user's own lines that neighbours do not reach across. */
  readonly lines?: readonly string[];
  /** Grids on which the hotspots on view were tried, null while none were. */
  readonly grids?: number | null;
  /** Months of the course of the hotspots, null while they are not known. */
  readonly monthsBack?: number | null;
  /** Dates that the user added to the calendar. */
  readonly ownDates?: number;
}

/** One method: what it is for, what it is not for, and how it works, in plain Dutch. */
export interface MethodPart {
  readonly key: string;
  readonly title: string;
  readonly answers: string;
  readonly not: string;
  readonly how: readonly string[];
  readonly assumes: readonly string[];
  /** Settings used now. */
  readonly now: readonly string[];
}
