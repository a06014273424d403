import { LWO_KINDS, LWO_OUTCOMES, LWO_PARTNERS, type LwoKind, type LwoOutcome, type LwoPartner } from '../inspection/lwo-signal.ts';
import type { PlanLimits, PlanQuality } from '../inspection/plan.ts';
import {
  ENFORCEMENT_ACTIONS,
  FINDINGS,
  type InspectionResult,
  PICK_PARTS,
  type PickPart,
  RECEIVERS,
  RESULT_KINDS,
} from '../inspection/result.ts';
import { BRANCHES, type Branch, SITE_KINDS, type SiteKind } from '../inspection/site.ts';
import { NEARBY_PARTS, SCORE_PARTS, type ScoreWeights } from '../inspection/weights.ts';
import { amount, type Check, day, type FieldChecks, flag, listOf, oneOf, orNull, record, text, whole } from './shape.ts';

/** One site as a row, so that a list of a thousand stays small. */
export type SiteRow = readonly [
  id: string,
  kind: SiteKind,
  name: string,
  terrain: string,
  units: number,
  branch: Branch,
  lng: number,
  lat: number,
  lastInspected: string | null,
  municipality: string,
  note: string,
];

/** One pick as a row; points in the order of `SCORE_PARTS`. */
export type PickRow = readonly [
  site: string,
  part: PickPart,
  units: number,
  numbers: readonly number[],
  day: number,
  order: number,
  points: readonly number[],
];

/** Why people change a plan by hand. */
export const SWAP_REASONS = ['gesloten', 'onderzoek-loopt', 'onlangs-gecontroleerd', 'met-partner', 'niet-veilig', 'anders'] as const;
export type SwapReason = (typeof SWAP_REASONS)[number];

/** Everything said about inspections. */
export type InspectionFact =
  /** A file of sites; a later file replaces a site with the same number. `about` is the name of the file. */
  | { readonly kind: 'sites.imported'; readonly rows: readonly SiteRow[] }
  /** Sites that are no longer there. */
  | { readonly kind: 'sites.removed'; readonly sites: readonly string[]; readonly reason: string }
  /** A new version of the weights; `about` is its number. */
  | ({ readonly kind: 'weights.set'; readonly reason: string } & ScoreWeights)
  /** A plan, or the same plan made again; `about` is the id of the plan. */
  | {
      readonly kind: 'inspection.planned';
      readonly title: string;
      readonly asOf: string;
      readonly limits: PlanLimits;
      readonly weights: number;
      readonly picks: readonly PickRow[];
      readonly quality: PlanQuality;
    }
  /** The sites of a plan as they were when it was made, so that it can be read when the list of sites is another one. `demo`: made-up sites. */
  | { readonly kind: 'inspection.sites'; readonly rows: readonly SiteRow[]; readonly demo: boolean }
  /** A pick gives way to another site, or to none; `pick` is its key. */
  | {
      readonly kind: 'inspection.swapped';
      readonly pick: string;
      readonly site: string | null;
      readonly units: number;
      readonly why: SwapReason;
      readonly reason: string;
    }
  /** A pick stays where it is when the plan is made again, or no longer. */
  | { readonly kind: 'inspection.locked'; readonly pick: string; readonly locked: boolean }
  /** What came of a visit; a later one on the same pick mends it. `about` is the plan, or the site outside any plan. */
  | ({ readonly kind: 'inspection.result'; readonly pick: string } & Omit<InspectionResult, 'plan'>)
  /** A signal on a place; `about` is its number. */
  | { readonly kind: 'lwo.signalled'; readonly type: LwoKind; readonly date: string; readonly lng: number; readonly lat: number }
  | { readonly kind: 'lwo.enriched'; readonly partner: LwoPartner }
  | { readonly kind: 'lwo.passedOn'; readonly outcome: LwoOutcome; readonly on: string };

const lng = amount(-180, 180);
const lat = amount(-90, 90);
const units = whole(0, 5000);
const share = amount(0, 1);
const site = text(60);

const tuple =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, i) => check(value[i]));

const siteRow = tuple(
  site,
  oneOf(SITE_KINDS),
  text(120),
  text(80),
  whole(1, 5000),
  oneOf(BRANCHES),
  lng,
  lat,
  orNull(day),
  text(60),
  text(200),
);

const pickRow = tuple(
  site,
  oneOf(PICK_PARTS),
  whole(1, 5000),
  listOf(whole(1, 5000), 5000),
  whole(0, 1000),
  whole(0, 5000),
  listOf(amount(0, 100), SCORE_PARTS.length),
);

const each = (keys: readonly string[], check: Check): Check => record(Object.fromEntries(keys.map((key) => [key, check])));

const limits = record({
  units: whole(1, 5000),
  kinds: listOf(oneOf(SITE_KINDS), 3),
  terrain: orNull(text(80)),
  days: whole(1, 400),
  unitsPerDay: whole(1, 5000),
  teamHours: amount(0.5, 24),
  minutesPerStop: amount(0, 480),
  minutesPerUnit: amount(0, 480),
  areaShare: share,
  minimumInterval: whole(0, 10_000),
  randomShare: share,
  seed: whole(0, 2 ** 31),
});

const quality = record({
  points: amount(0, 1e9),
  pointsBound: amount(0, 1e9),
  metres: amount(0, 1e9),
  metresBound: amount(0, 1e9),
  missing: units,
  reason: oneOf(['none', 'too-few-sites', 'area', 'hours']),
});

export const INSPECTION_CHECKS: Readonly<Record<InspectionFact['kind'], FieldChecks>> = {
  'sites.imported': { rows: listOf(siteRow, 20_000) },
  'sites.removed': { sites: listOf(site, 20_000), reason: text(400) },
  'weights.set': {
    version: whole(1, 100_000),
    points: each(SCORE_PARTS, amount(0, 100)),
    reach: each(NEARBY_PARTS, amount(25, 2000)),
    half: each(NEARBY_PARTS, amount(0.01, 1000)),
    branches: each(BRANCHES, share),
    yearsForAll: amount(0.5, 50),
    reason: text(400),
  },
  'inspection.planned': {
    title: text(120),
    asOf: day,
    limits,
    weights: whole(1, 100_000),
    picks: listOf(pickRow, 5000),
    quality,
  },
  'inspection.sites': { rows: listOf(siteRow, 5000), demo: flag },
  'inspection.swapped': { pick: text(120), site: orNull(site), units, why: oneOf(SWAP_REASONS), reason: text(400) },
  'inspection.locked': { pick: text(120), locked: flag },
  'inspection.result': {
    pick: text(120),
    site,
    part: oneOf(PICK_PARTS),
    date: day,
    time: (value) => typeof value === 'string' && /^(?:[01]\d:[0-5]\d|2[0-3]:[0-5]\d)?$/.test(value),
    outcome: oneOf(RESULT_KINDS),
    units,
    found: units,
    findings: listOf(oneOf(FINDINGS), FINDINGS.length),
    actions: listOf(oneOf(ENFORCEMENT_ACTIONS), 40),
    receivers: listOf(oneOf(RECEIVERS), RECEIVERS.length),
    act: flag,
    municipality: text(60),
  },
  'lwo.signalled': { type: oneOf(LWO_KINDS), date: day, lng, lat },
  'lwo.enriched': { partner: oneOf(LWO_PARTNERS) },
  'lwo.passedOn': { outcome: oneOf(LWO_OUTCOMES), on: day },
};
