import type { InspectionSite, SiteKind } from './site.ts';

/** What a column of a list of sites can be. */
export const SITE_ROLES = ['id', 'kind', 'name', 'terrain', 'units', 'branch', 'x', 'y', 'last', 'municipality', 'note', 'ignore'] as const;
export type SiteRole = (typeof SITE_ROLES)[number];

/** How a list of sites is read; guessed from the file, changed by the user, then obeyed. */
export interface SitePlan {
  /** A role per column. */
  readonly roles: readonly SiteRole[];
  /** Kind of the rows that name none. */
  readonly kind: SiteKind;
  readonly crs: 'rd' | 'wgs84';
  readonly decimal: 'comma' | 'point';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
}

/** What the user decides of a plan; an order that is given was chosen. */
export interface SiteChoice {
  readonly roles: SitePlan['roles'];
  readonly kind: SiteKind;
  readonly dateOrder?: SitePlan['dateOrder'];
}

/** Why a record was left out; each has a Dutch sentence. */
export type SiteRejection = 'place' | 'far' | 'units' | 'date' | 'twice' | 'personal' | 'broken';

/** records = accepted + duplicates + rejected + notData, always. */
export interface SiteAccount {
  readonly records: number;
  readonly accepted: number;
  /** Rows that say again what stands already, in the file or before. */
  readonly duplicates: number;
  readonly rejected: number;
  readonly notData: number;
  /** Rows at one point that became one stop with more units. */
  readonly joined: number;
  /** Notes and names that pointed at a person and were left empty. */
  readonly masked: number;
  readonly rejectedRows: readonly { readonly line: number; readonly why: SiteRejection; readonly text: string }[];
}

export interface SiteReading {
  readonly headers: readonly string[];
  readonly plan: SitePlan;
  /** What must be there before it can be taken in. */
  readonly missing: readonly ('place' | 'dateOrder')[];
  /** Columns about persons: never taken in. */
  readonly refused: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly account: SiteAccount;
  readonly sites: readonly InspectionSite[];
}
