import type { CategoryId } from '../../src/domain/category.ts';
import type { WeekBlock } from '../../src/domain/hottime.ts';
import type { Source } from '../../src/domain/incident.ts';

export type PlantedShape = 'cell' | 'pair' | 'disk' | 'line' | 'ring';

/** One planted hotspot: extra incidents of one category in a few cells, month after month. */
export interface PlantedHotspot {
  readonly id: string;
  readonly shape: PlantedShape;
  /** H3 cells of resolution 10 that receive planted incidents. */
  readonly cells: readonly string[];
  readonly buurt: string;
  readonly source: Source;
  readonly category: CategoryId;
  /** First and last month with planted incidents, `2025-04`; both included. */
  readonly first: string;
  readonly last: string;
  /** Mean number of planted incidents in a month. */
  readonly meanPerMonth: number;
  /** Planted incidents that are in the data, by month (`2025-04`), every active month present. */
  readonly planted: Readonly<Record<string, number>>;
  /** When most of them happen, and the share that falls there. */
  readonly hours: WeekBlock;
  readonly hoursShare: number;
  /** A second category planted at the same place, counted in `planted` too. */
  readonly also: CategoryId | null;
  readonly special: 'none' | 'moves away' | 'moved here' | 'one reporter';
}

/** Hours of the week in which a category of the whole city, or one planted hotspot, concentrates. */
export interface PlantedHottime {
  /** `city`, or the id of a planted hotspot. */
  readonly where: string;
  readonly category: CategoryId;
  readonly block: WeekBlock;
  /** Share of the incidents inside the block. */
  readonly share: number;
}

/** Incidents that an event of the calendar brought to its own place: neither planted nor background. */
export interface EventConcentration {
  readonly event: string;
  readonly category: CategoryId;
  readonly month: string;
  readonly cells: readonly string[];
  readonly count: number;
}

/** What was put into the demo city on purpose, so that detection can be measured against it. */
export interface Truth {
  readonly label: 'synthetische gegevens';
  readonly seed: number;
  /** First and last month of the data. */
  readonly from: string;
  readonly to: string;
  readonly hotspots: readonly PlantedHotspot[];
  readonly hottimes: readonly PlantedHottime[];
  readonly events: readonly EventConcentration[];
  /** The hotspot `from` ends before `month`; `to`, nearby, begins in it. */
  readonly displacement: { readonly from: string; readonly to: string; readonly month: string };
  readonly singleReporter: { readonly hotspot: string; readonly reporter: string; readonly share: number };
  /** From `month` on, `share` of what used to be registered as `from` is registered as `to`. */
  readonly practice: { readonly from: CategoryId; readonly to: CategoryId; readonly month: string; readonly share: number };
}
