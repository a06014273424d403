import type { PickPart } from './result.ts';
import type { SiteKind } from './site.ts';
import type { ScorePart } from './weights.ts';

/** At least one in ten units is drawn by lot: without that nobody can know whether the score is worth anything. */
export const LEAST_RANDOM = 0.1;

export interface PlanLimits {
  /** Units in the whole plan. */
  readonly units: number;
  readonly kinds: readonly SiteKind[];
  /** Only this terrain; null for everywhere. */
  readonly terrain: string | null;
  readonly days: number;
  readonly unitsPerDay: number;
  /** Hours that the team is out per day, and minutes for a stop and for a unit. */
  readonly teamHours: number;
  readonly minutesPerStop: number;
  readonly minutesPerUnit: number;
  /** At most this share of the scored units in one area (terrain or buurt), 1 for no limit. */
  readonly areaShare: number;
  /** Days that must have passed since the last inspection. */
  readonly minimumInterval: number;
  /** Share that is drawn by lot, `LEAST_RANDOM` to 1. */
  readonly randomShare: number;
  /** Seed of the draw, kept so that it can be drawn again. */
  readonly seed: number;
}

export const FIRST_LIMITS: PlanLimits = {
  units: 200,
  kinds: ['storage'],
  terrain: null,
  days: 20,
  unitsPerDay: 12,
  teamHours: 6,
  minutesPerStop: 10,
  minutesPerUnit: 15,
  areaShare: 0.5,
  minimumInterval: 365,
  randomShare: 0.2,
  seed: 1,
};

/** Some units of one site on one day, with the reason why they are in the plan. */
export interface Pick {
  readonly site: string;
  readonly part: PickPart;
  readonly units: number;
  /** Which units, numbered from 1 by lot where not all are taken; empty for all of them. */
  readonly numbers: readonly number[];
  /** Day of the plan and place in the route, from 0. */
  readonly day: number;
  readonly order: number;
  /** Points when the plan was made, per part of the score. */
  readonly points: Readonly<Record<ScorePart, number>>;
}

/** How good the plan is, against the best that could be. */
export interface PlanQuality {
  /** Points of the scored units together, and the most that any plan within the limits can reach. */
  readonly points: number;
  readonly pointsBound: number;
  /** Metres as the crow flies over all days, from and to the base, and a length below which no plan with these stops can come. */
  readonly metres: number;
  readonly metresBound: number;
  /** Units asked for that did not fit, and why the first one did not. */
  readonly missing: number;
  readonly reason: 'none' | 'too-few-sites' | 'area' | 'hours';
}
