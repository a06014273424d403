/** What kind of place is inspected. */
export const SITE_KINDS = ['storage', 'business', 'premises'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Lines of business, from the safety plan's list of vulnerable ones and the rest; never who owns or rents it. */
export const BRANCHES = [
  'autohandel',
  'metaal',
  'afvalrecycling',
  'transport',
  'opslag',
  'horeca',
  'detailhandel',
  'persoonlijke-dienst',
  'groothandel',
  'ambacht',
  'overig',
  'onbekend',
] as const;
export type Branch = (typeof BRANCHES)[number];

/**
 * A place that can be inspected. A complex of boxes at one point is one site, and one stop, with many units. It says nothing of persons:
 * no owner, no tenant, no name of a person.
 */
export interface InspectionSite {
  /** Number that the municipality gives it; the same in every file and result. */
  readonly id: string;
  readonly kind: SiteKind;
  /** Name of the complex or the object: never that of a person. */
  readonly name: string;
  /** Business park or area it belongs to, '' for none. */
  readonly terrain: string;
  /** Boxes or premises that are inspected one by one, 1 or more. */
  readonly units: number;
  readonly branch: Branch;
  /** Degrees WGS84. */
  readonly lng: number;
  readonly lat: number;
  /** ISO date of the last inspection known from a file, null when there was none. */
  readonly lastInspected: string | null;
  /** Municipality when it is another one (an ACT! inspection), '' for the own. */
  readonly municipality: string;
  /** What the team must know of the place, `hek aan de achterkant`; checked for persons. */
  readonly note: string;
}
