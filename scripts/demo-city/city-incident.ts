import type { CategoryId } from '../../src/domain/category.ts';
import type { Source } from '../../src/domain/incident.ts';

/** One incident of the demo city; times are local wall-clock minutes since 1970-01-01T00:00 local. */
export interface CityIncident {
  readonly source: Source;
  readonly number: string;
  readonly category: CategoryId;
  readonly begin: number;
  /** Equal to `begin` for a point in time. */
  readonly end: number;
  /** When it became known, not before `end`. */
  readonly registered: number;
  /** Degrees WGS84, NaN when the incident has no location. */
  readonly lng: number;
  readonly lat: number;
  /** Whole metres RD (EPSG:28992), NaN when the incident has no location. */
  readonly x: number;
  readonly y: number;
  /** Pseudonym of who reported it, '' for the police. */
  readonly reporter: string;
  /** Number of the report this one repeats, '' when it stands alone. */
  readonly parent: string;
  /** Id of the planted hotspot it belongs to, '' for the background. Never exported. */
  readonly planted: string;
}
