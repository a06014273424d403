import type { CategoryId } from '../../domain/category.ts';
import type { CellId } from '../../domain/cell.ts';
import { parentCell } from '../../domain/cell-parent.ts';
import { categoryOf } from '../../domain/reference.ts';
import type { Dossier } from './dossier.ts';

/** A flagged place as the map knows it. */
export interface PlaceToLink {
  readonly ids: readonly CellId[];
  /** Category ids, the main one first. */
  readonly categories: readonly string[];
}

/** Cells of one resolution with what happened in them during the period on view. */
export interface CellWeights {
  readonly resolution: number;
  readonly weight: (id: CellId) => number;
}

/** Share of the weight of two sets of cells that lies in both, from which they are the same place (as `stats/hotspot-link`). */
const SAME_FROM = 0.2;
/** One lies for the larger part within the other: a place that grew, or shrank to its core. */
const WITHIN_FROM = 0.5;

/** Both sets in cells of the coarser of their resolutions. */
function atOneResolution(a: readonly CellId[], ra: number, b: readonly CellId[], rb: number): [Set<CellId>, Set<CellId>] {
  const r = Math.min(ra, rb);
  const at = (ids: readonly CellId[]): Set<CellId> => new Set(ids.map((id) => parentCell(id, r)));
  return [at(a), at(b)];
}

/**
 * How much of a flagged place and of a dossier's place is the same, 0 to 1: Jaccard overlap of cells weighed by what happened
 * there (one is added to each cell, so that empty cells count a little), or the share of the smaller one when that is larger than
 * a half. Cells of other resolutions are compared in the coarser of both.
 */
export function overlapOf(place: PlaceToLink, dossier: Pick<Dossier, 'place'>, weights: CellWeights): number {
  const own = dossier.place.cells as readonly CellId[];
  if (own.length === 0 || place.ids.length === 0) return 0;
  const { resolution } = weights;
  const [flagged, known] = atOneResolution(place.ids, resolution, own, dossier.place.resolution);
  const coarse = Math.min(resolution, dossier.place.resolution);
  const weightOf = coarse === resolution ? (id: CellId) => weights.weight(id) + 1 : weightAt(place.ids, coarse, weights);
  const sum = (ids: Iterable<CellId>): number => [...ids].reduce((all, id) => all + weightOf(id), 0);
  const shared = sum([...flagged].filter((id) => known.has(id)));
  const jaccard = shared / sum(new Set([...flagged, ...known]));
  const smaller = shared / Math.min(sum(flagged), sum(known));
  if (jaccard >= SAME_FROM) return jaccard;
  return smaller >= WITHIN_FROM ? Math.min(SAME_FROM, smaller) : 0;
}

/** Weight of coarse cells, from the fine cells of the place within them. */
function weightAt(ids: readonly CellId[], coarse: number, { weight }: CellWeights): (id: CellId) => number {
  const sums = new Map<CellId, number>();
  for (const id of ids) {
    const parent = parentCell(id, coarse);
    sums.set(parent, (sums.get(parent) ?? 0) + weight(id));
  }
  return (id) => (sums.get(id) ?? 0) + 1;
}

const themeOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : categoryOf(id as CategoryId)?.theme);

/** Whether they are about the same: one category in both, or the same theme of their main ones. */
export function sameKind(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))) return true;
  const theme = themeOf(a[0]);
  return theme !== undefined && theme === themeOf(b[0]);
}

/**
 * The dossiers that a flagged place belongs to, best first: those that still run before those that ended. Dossiers that went on in
 * another one are left out, the other one stands for them; so are cases of woonoverlast, which have no place on the map.
 */
export function dossiersOfPlace(place: PlaceToLink, dossiers: readonly Dossier[], weights: CellWeights): Dossier[] {
  const gone = (dossier: Dossier): boolean => dossier.ending !== null && 'into' in dossier.ending;
  return dossiers
    .filter((dossier) => dossier.type === 'openbaar' && !gone(dossier) && sameKind(place.categories, dossier.categories))
    .map((dossier) => ({ dossier, share: overlapOf(place, dossier, weights) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => Number(a.dossier.ending !== null) - Number(b.dossier.ending !== null) || b.share - a.share)
    .map(({ dossier }) => dossier);
}

/** Whether the flag of this period is already in the dossier. */
export const isKnownFlag = (dossier: Dossier, to: number): boolean =>
  dossier.place.to >= to || dossier.seen.some(({ place }) => place.to >= to);
