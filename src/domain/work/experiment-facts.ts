import { amount, day, type FieldChecks, listOf, record, text, whole } from './shape.ts';

/** A place on the map, degrees. */
export interface ExperimentPoint {
  readonly lng: number;
  readonly lat: number;
}

/**
 * Something that changes from a date on, without a dossier: the coffeeshop experiment. `about` is the id of the
 * experiment. Where: buurten, or points with a distance, or the cells of a hotspot; one of the three is not empty.
 */
export type ExperimentFact =
  | {
      readonly kind: 'experiment.opened';
      readonly title: string;
      readonly on: string;
      readonly points: readonly ExperimentPoint[];
      /** Metres around each point. */
      readonly metres: number;
      readonly buurten: readonly string[];
      readonly cells: readonly string[];
      readonly resolution: number;
      /** Category ids; none is all. */
      readonly categories: readonly string[];
    }
  /** Changes with what it is compared; the last word counts. */
  | {
      readonly kind: 'experiment.compared';
      /** Buurten to compare with; none lets the app choose. */
      readonly buurten: readonly string[];
      /** Places of the app's choice that are left out: a cell of each. */
      readonly without: readonly string[];
      /** Width of the ring, in cells. */
      readonly ring: number;
    }
  | { readonly kind: 'experiment.closed'; readonly reason: string };

const cells = (most: number) => listOf((value) => typeof value === 'string' && /^[0-9a-f]{15}$/.test(value), most);
const buurten = listOf(text(12), 400);

export const EXPERIMENT_CHECKS: Readonly<Record<ExperimentFact['kind'], FieldChecks>> = {
  'experiment.opened': {
    title: text(160),
    on: day,
    points: listOf(record({ lng: amount(-180, 180), lat: amount(-90, 90) }), 500),
    metres: amount(0, 5000),
    buurten,
    cells: cells(20_000),
    resolution: whole(7, 12),
    categories: listOf(text(120), 200),
  },
  'experiment.compared': { buurten, without: cells(2000), ring: whole(0, 20) },
  'experiment.closed': { reason: text(4000) },
};
