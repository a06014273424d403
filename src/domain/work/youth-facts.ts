import { PARTNERS, type Partner } from './dossier-facts.ts';
import { day, type FieldChecks, listOf, oneOf, orNull, text, whole } from './shape.ts';

/** Where a joint action took place. */
export const ACTION_OCCASIONS = ['hotspot', 'evenement'] as const;
export type ActionOccasion = (typeof ACTION_OCCASIONS)[number];

/** Steps of the 7-stappenmodel for problematic youth groups. */
export const GROUP_STEPS = 7;

/** The work on nuisance by youth, as numbers: no group and no person is named. `about` is `YOUTH`. */
export type YouthFact =
  | {
      readonly kind: 'youth.jointAction';
      readonly on: string;
      readonly occasion: ActionOccasion;
      /** Id of the dossier of the hotspot, or null. */
      readonly dossier: string | null;
      /** Name of the event, '' at a hotspot. */
      readonly event: string;
      readonly partners: readonly Partner[];
    }
  | {
      readonly kind: 'youth.groups';
      /** Day that the numbers are of. */
      readonly on: string;
      /** Groups in each of the seven steps. */
      readonly groups: readonly number[];
      /** Unique subjects in view in those groups. */
      readonly subjects: number;
      /** Plans of approach for groups that hold on this day. */
      readonly plans: number;
      /** Cases scaled up to an approach of a person since the last count. */
      readonly scaledUp: number;
    };

export const YOUTH = 'jeugd';

export const YOUTH_CHECKS: Readonly<Record<YouthFact['kind'], FieldChecks>> = {
  'youth.jointAction': {
    on: day,
    occasion: oneOf(ACTION_OCCASIONS),
    dossier: orNull(text(64)),
    event: text(120),
    partners: listOf(oneOf(PARTNERS), 30),
  },
  'youth.groups': {
    on: day,
    groups: (value) => listOf(whole(0, 10_000), GROUP_STEPS)(value) && (value as unknown[]).length === GROUP_STEPS,
    subjects: whole(0, 100_000),
    plans: whole(0, 10_000),
    scaledUp: whole(0, 10_000),
  },
};
