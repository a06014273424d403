import type { CategoryId } from '../../src/domain/category.ts';
import type { Source } from '../../src/domain/incident.ts';
import type { Month } from '../../src/domain/time/month.ts';
import type { Spot } from './places.ts';

/** An incident before it has a number. Times are local minutes, see `CityIncident`. */
export interface Draft {
  readonly source: Source;
  category: CategoryId;
  readonly month: Month;
  /** When it happened; an interval is laid around it for offences nobody saw. */
  readonly moment: number;
  /** Null when the location is unknown. */
  readonly spot: Spot | null;
  /** Name of the place, to give a place its regular reporters. */
  readonly place: string;
  readonly planted: string;
  /** Name of the event that brought it, '' otherwise. */
  readonly event: string;
  readonly parent: Draft | null;
}
