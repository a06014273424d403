import type { Cube } from '../../domain/cube.ts';
import type { ComparisonPlace, EffectAnswer, EffectCounts } from '../../domain/effect/effect-answer.ts';
import type { EffectRequest } from '../../domain/effect/effect-request.ts';
import { placeOf } from '../../geo/place-name.ts';
import { bufferRing } from '../../stats/effect/buffer-ring.ts';
import type { BeforeAfter } from '../../stats/effect/wdd.ts';
import { displacementQuotient } from '../../stats/effect/wdq.ts';
import { type CellCounts, countCells, seriesOf, sumCells, sumMonths } from './cell-counts.ts';
import { addDifferences, type Compared, type Measured, measureDifference, trendOf } from './difference.ts';
import { cellsOf, denseCells, type EffectGround } from './effect-cells.ts';
import { effectCourse } from './effect-course.ts';
import { effectMonths } from './effect-months.ts';
import { movedTo } from './moved-to.ts';
import { coverWithPlaces } from './place-cover.ts';
import { type ProposedPlace, proposeComparison } from './propose-comparison.ts';
import { verdictOf } from './verdict.ts';
import { visibleFall } from './visible-fall.ts';

/** A place is at most this part of the study area, so that there are enough to compare with. */
const LARGEST_SHARE = 1 / 60;

/** Rings around places where nothing was done that are looked at. */
const MOST_RINGS = 240;

/** Everything about one action that is needed to measure it. */
interface Layout {
  readonly target: Int32Array;
  readonly ring: Int32Array;
  /** Places where nothing was done, of the size of the target. */
  readonly places: readonly (readonly number[])[];
}

function layOut({ area, boundaries }: EffectGround, request: EffectRequest): Layout {
  const target = cellsOf({ area, boundaries }, request.target);
  const except = denseCells(area, request.except);
  // Another place acted on may lie in the ring: nuisance may well have moved there.
  const ring = bufferRing(target, area.neighbours, request.ring);
  const size = Math.max(1, Math.min(target.length, Math.floor(area.ids.length * LARGEST_SHARE)));
  return { target, ring, places: coverWithPlaces(area.neighbours, [...target, ...ring, ...except], size) };
}

/** The ring that would lie around another place, without what was acted on. */
const ringAround = (
  { area }: EffectGround,
  { target, ring }: Layout,
  { ring: steps }: EffectRequest,
  cells: readonly number[],
): Int32Array => bufferRing(cells, area.neighbours, steps, [...target, ...ring]);

/** At most so many of a list, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)]!);
}

function withoutExcluded(ground: EffectGround, { comparison }: EffectRequest, places: Layout['places']): Layout['places'] {
  if (comparison.kind !== 'matched' || comparison.without.length === 0) return places;
  const out = new Set(denseCells(ground.area, comparison.without));
  return places.filter((cells) => !cells.some((cell) => out.has(cell)));
}

/**
 * Measures what changed at a place from a date on, against places alike where nothing was done, and whether it moved
 * to the ring around it. Before the date it says how large a fall has to be to be seen.
 */
export function measureEffect(cube: Cube, ground: EffectGround, request: EffectRequest): EffectAnswer {
  const months = effectMonths(request);
  const counts = countCells(cube, ground.area.ids.length, request.data, request.categories);
  const before = sumMonths(counts, months.before);
  const after = sumMonths(counts, months.after);
  const layout = layOut(ground, request);
  const pair = (cells: Iterable<number>): BeforeAfter => {
    const list = [...cells];
    return [sumCells(before, list), sumCells(after, list)];
  };
  const { proposed, control } = compareWith(ground, request, layout, counts, months.matchOn, before);
  const length = months.after.length > 0 ? months.after.length / Math.max(1, months.before.length) : 1;
  const rest = restOf(ground, layout, request);
  const course = [months.before, months.after].map((period) => ({ period, city: seriesOf(counts, period, rest) }));
  const monthly = (cells: Int32Array) => course.map(({ period, city }) => ({ count: seriesOf(counts, period, cells), city }));
  const measure = (cells: Int32Array, other: readonly number[], placebos: readonly BeforeAfter[]): MeasuredArea =>
    measureArea({ cells, control: other, placebos, months: monthly(cells), length, pair });
  const local = measure(layout.target, control, layout.places.map(pair));
  const rings = spread(layout.places, MOST_RINGS).map((cells) => pair(ringAround(ground, layout, request, cells)));
  const displaced = measure(layout.ring, rest, rings);
  const quotient = displacementQuotient({ treated: pair(layout.target), buffer: pair(layout.ring), control: pair(control) });
  const moved = displaced.difference.interval[0] > 0 ? movedTo(ground, layout, before, after, length * displaced.trend) : null;
  const expected = local.counts.before * length * local.trend;
  const measured = { months, local: local.difference, displaced: displaced.difference, movedTo: moved, expected };
  const total = addDifferences(local.difference, displaced.difference);
  return {
    request,
    ...{ before: months.before, after: months.after, leftOut: months.leftOut, matchedOn: months.matchOn },
    target: local.counts,
    comparison: local.controlCounts,
    ring: displaced.counts,
    ringComparison: displaced.controlCounts,
    places: describeProposed(ground, proposed, before, after),
    expected,
    local: published(local.difference),
    displaced: published(displaced.difference),
    total,
    wdq: quotient.wdq,
    movedTo: moved,
    visible: visibleFall(request, months, local),
    course: effectCourse(counts, months, layout.target, control, local),
    verdict: verdictOf(request, local, measured),
  };
}

const published = ({ variance: _, ...difference }: Measured): Omit<Measured, 'variance'> => difference;

interface Proposal {
  readonly proposed: readonly ProposedPlace[];
  readonly control: readonly number[];
}

function compareWith(
  ground: EffectGround,
  request: EffectRequest,
  layout: Layout,
  counts: CellCounts,
  matchOn: EffectAnswer['matchedOn'],
  before: Float64Array,
): Proposal {
  if (request.comparison.kind === 'area') {
    const closed = new Set([...layout.target, ...layout.ring, ...denseCells(ground.area, request.except)]);
    return { proposed: [], control: [...cellsOf(ground, request.comparison.area)].filter((cell) => !closed.has(cell)) };
  }
  const places = withoutExcluded(ground, request, layout.places);
  const proposed = proposeComparison(counts, layout.target, places, matchOn, before);
  return { proposed, control: proposed.flatMap(({ cells }) => cells) };
}

/** The ring is compared with the rest of the city: it is large, and nothing was done in either. */
function restOf({ area }: EffectGround, { target, ring }: Layout, request: EffectRequest): number[] {
  const closed = new Set([...target, ...ring, ...denseCells(area, request.except)]);
  return Array.from(area.ids.keys()).filter((cell) => !closed.has(cell));
}

export interface MeasuredArea {
  readonly counts: EffectCounts;
  readonly controlCounts: EffectCounts;
  readonly difference: Measured;
  readonly trend: number;
  readonly length: number;
}

interface AreaInput {
  readonly cells: Int32Array;
  readonly control: readonly number[];
  readonly placebos: readonly BeforeAfter[];
  readonly months: Compared['months'];
  readonly length: number;
  readonly pair: (cells: Iterable<number>) => BeforeAfter;
}

function measureArea({ cells, control, placebos, months, length, pair }: AreaInput): MeasuredArea {
  const moved = pair(cells);
  const other = pair(control);
  const size = moved[0] > 0 && other[0] > 0 ? other[0] / moved[0] : Math.max(1, control.length / Math.max(1, cells.length));
  return {
    counts: { cells: cells.length, before: moved[0], after: moved[1], size: 1 },
    controlCounts: { cells: control.length, before: other[0], after: other[1], size },
    difference: measureDifference({ moved, control: other, size, placebos, months, length }),
    trend: trendOf({ control: other, length }),
    length,
  };
}

function describeProposed(
  { area, boundaries }: EffectGround,
  proposed: readonly ProposedPlace[],
  before: Float64Array,
  after: Float64Array,
): ComparisonPlace[] {
  return proposed.map(({ cells, distance }) => ({
    cells: cells.map((cell) => area.ids[cell]!),
    name: placeOf(area, boundaries, cells, before).name,
    before: sumCells(before, cells),
    after: sumCells(after, cells),
    distance,
  }));
}
