import type { Cube } from '../domain/cube.ts';
import type { HotspotState } from '../domain/hotspot.ts';
import type { HotspotShape } from '../domain/signal.ts';
import { lengthOf, type Period } from '../domain/time/month.ts';
import { countChange } from './count-change.ts';
import { countTwoPeriods, type TwoPeriods } from './two-periods.ts';

export interface NamedHotspot {
  readonly id: string;
  readonly shape: HotspotShape;
}

export interface LinkedHotspot extends NamedHotspot {
  readonly state: Exclude<HotspotState, 'uitgedoofd'>;
  /** Incidents of the same categories in the same cells during the previous period. */
  readonly previousCount: number;
  /** Ids of the earlier hotspots that it overlaps, most overlap first: one is the same, several have merged. */
  readonly from: readonly string[];
}

export interface HotspotLinks {
  /** Same order as `current`. */
  readonly hotspots: readonly LinkedHotspot[];
  /** Previous hotspots that no current one overlaps (`uitgedoofd`), with what is left in their cells. */
  readonly ended: readonly (NamedHotspot & { readonly count: number })[];
}

/** Share of the incidents of two hotspots that lies in cells of both, from which they are the same one. */
const SAME_FROM = 0.2;
/** A change less likely than this is growth or shrinkage. */
const CHANGED_BELOW = 0.05;

interface Overlap {
  readonly previous: number;
  readonly current: number;
  readonly share: number;
}

/**
 * Which hotspot of this period is which one of the previous period: by Jaccard overlap of cells weighed by
 * their incidents in both periods. An id goes to the current hotspot with the largest overlap; another part
 * of a hotspot that split gets an id of its own but is not new. Growing and shrinking compare the incidents
 * of both periods in the cells and categories of both shapes, so that the choice of cells favours neither.
 *
 * Example: cells 1 and 2, then 2 and 3, ten incidents in each cell and period: 20 of 60 lie in both, a third: the same hotspot.
 * @param newId names a hotspot that no earlier one continues in; made unique by a number where it is taken
 */
export function linkHotspots(
  previous: readonly NamedHotspot[],
  current: readonly HotspotShape[],
  cube: Cube,
  periods: { readonly previous: Period; readonly current: Period },
  newId: (shape: HotspotShape) => string,
): HotspotLinks {
  const counts = countTwoPeriods(cube, periods, [...previous.map(({ shape }) => shape), ...current]);
  const overlaps = overlapsOf(previous, current, counts);
  const ids = keepIds(previous, current, overlaps, newId);
  const exposure = { before: lengthOf(periods.previous), after: lengthOf(periods.current) };
  const hotspots = current.map((shape, c): LinkedHotspot => {
    const linked = overlaps.filter((overlap) => overlap.current === c).map((overlap) => previous[overlap.previous]!);
    const { before } = counts.sum(shape.cells, shape.categories);
    return {
      id: ids[c]!,
      shape,
      state: stateOf(shape, linked, counts, exposure),
      previousCount: before,
      from: linked.map(({ id }) => id),
    };
  });
  const gone = previous.filter((_, p) => !overlaps.some((overlap) => overlap.previous === p));
  return {
    hotspots,
    ended: gone.map((hotspot) => ({ ...hotspot, count: counts.sum(hotspot.shape.cells, hotspot.shape.categories).after })),
  };
}

const union = <T>(...lists: Iterable<T>[]): T[] => [...new Set(lists.flatMap((list) => [...list]))];

/** Pairs that share enough, most first. */
function overlapsOf(previous: readonly NamedHotspot[], current: readonly HotspotShape[], counts: TwoPeriods): Overlap[] {
  const overlaps: Overlap[] = [];
  for (const [p, { shape: before }] of previous.entries()) {
    for (const [c, after] of current.entries()) {
      const inside = new Set(after.cells);
      const shared = [...before.cells].filter((cell) => inside.has(cell));
      if (shared.length === 0) continue;
      const categories = union(before.categories, after.categories);
      const weight = (cells: Iterable<number>): number => {
        const sum = counts.sum(cells, categories);
        return sum.before + sum.after;
      };
      const all = weight(union(before.cells, after.cells));
      const share = all > 0 ? weight(shared) / all : 0;
      if (share >= SAME_FROM) overlaps.push({ previous: p, current: c, share });
    }
  }
  return overlaps.sort((a, b) => b.share - a.share || a.previous - b.previous || a.current - b.current);
}

function keepIds(
  previous: readonly NamedHotspot[],
  current: readonly HotspotShape[],
  overlaps: readonly Overlap[],
  newId: (shape: HotspotShape) => string,
): string[] {
  const kept = new Map<number, string>();
  const used = new Set<string>();
  for (const overlap of overlaps) {
    const { id } = previous[overlap.previous]!;
    if (used.has(id) || kept.has(overlap.current)) continue;
    kept.set(overlap.current, id);
    used.add(id);
  }
  return current.map((shape, c) => {
    const known = kept.get(c);
    if (known !== undefined) return known;
    const wanted = newId(shape);
    let id = wanted;
    for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
    used.add(id);
    return id;
  });
}

function stateOf(
  shape: HotspotShape,
  linked: readonly NamedHotspot[],
  counts: TwoPeriods,
  exposure: { readonly before: number; readonly after: number },
): LinkedHotspot['state'] {
  if (linked.length === 0) return 'nieuw';
  const cells = union(shape.cells, ...linked.map((hotspot) => hotspot.shape.cells));
  const categories = union(shape.categories, ...linked.map((hotspot) => hotspot.shape.categories));
  const { before, after } = counts.sum(cells, categories);
  const { p, ratio } = countChange(before, after, exposure);
  if (p >= CHANGED_BELOW) return 'aanhoudend';
  return ratio > 1 ? 'groeiend' : 'krimpend';
}
