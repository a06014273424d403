import type { AnalysisRequest, ExpectedSeries, FlaggedPlace } from '../../domain/analysis.ts';
import { shortCode } from '../../domain/cell-code.ts';
import type { Cube } from '../../domain/cube.ts';
import type { HotspotState } from '../../domain/hotspot.ts';
import { lngLat } from '../../domain/place.ts';
import type { HotspotShape, MonthlySignal } from '../../domain/signal.ts';
import { addMonths, lengthOf, type Month } from '../../domain/time/month.ts';
import { hectaresOf } from '../../geo/cell-area.ts';
import { outlineOf } from '../../geo/cell-shape.ts';
import { placeOf } from '../../geo/place-name.ts';
import { groupSeries } from '../../stats/cube-series.ts';
import type { HotspotLinks } from '../../stats/hotspot-link.ts';
import { seriesBand } from '../../stats/series-band.ts';
import type { Study } from './study.ts';

const SERIES_MONTHS = 24;

interface Draft {
  readonly id: string;
  readonly shape: HotspotShape;
  readonly state: HotspotState;
  readonly count: number;
  readonly previousCount: number;
}

/** Links as places to list and draw; ended ones stand apart, with the same numbers going on. */
export function describePlaces(
  cube: Cube,
  study: Study,
  request: AnalysisRequest,
  signal: MonthlySignal,
  links: HotspotLinks,
  isShown: (cell: number) => boolean,
): { readonly places: FlaggedPlace[]; readonly ended: FlaggedPlace[] } {
  const live: Draft[] = links.hotspots.map((hotspot) => ({ ...hotspot, count: hotspot.shape.count }));
  const gone: Draft[] = links.ended.map((hotspot) => ({ ...hotspot, state: 'uitgedoofd', previousCount: hotspot.shape.count }));
  const drafts = [...live, ...gone].filter((draft) => draft.shape.cells.some(isShown));
  const series = seriesOf(cube, drafts, request);
  const all = drafts.map((draft, i) => toPlace(study, signal, draft, i + 1, lastPoint(series[i]!, draft, request)));
  return { places: all.filter((place) => place.state !== 'uitgedoofd'), ended: all.filter((place) => place.state === 'uitgedoofd') };
}

function toPlace(study: Study, signal: MonthlySignal, draft: Draft, rank: number, series: ExpectedSeries): FlaggedPlace {
  const { area, boundaries } = study;
  const { shape } = draft;
  const ids = Array.from(shape.cells, (cell) => area.ids[cell]!);
  const place = placeOf(area, boundaries, shape.cells, signal.count);
  const mean = (values: Float64Array): number => shape.cells.reduce((sum, cell) => sum + values[cell]!, 0) / shape.cells.length;
  const corner = Array.from(shape.cells).reduce((best, cell) => (northEast(area, cell) > northEast(area, best) ? cell : best));
  return {
    id: draft.id,
    rank,
    cells: shape.cells,
    ids,
    outline: outlineOf(ids),
    label: lngLat(area.lng[corner]!, area.lat[corner]!),
    centre: lngLat(mean(area.lng), mean(area.lat)),
    buurt: place.buurtName,
    place: place.name,
    code: shortCode(area.ids[place.cell]!),
    hectares: hectaresOf(ids),
    state: draft.state,
    count: draft.count,
    expected: shape.expected,
    band: shape.band,
    previousCount: draft.previousCount,
    categories: [shape.mainCategory, ...shape.categories.filter((category) => category !== shape.mainCategory)],
    p: shape.p,
    q: shape.q,
    series,
  };
}

const northEast = (area: Study['area'], cell: number): number => area.lat[cell]! + 0.3 * area.lng[cell]!;

/** 24 months up to the end of the period, each with what the months before it let expect. */
function seriesOf(cube: Cube, drafts: readonly Draft[], { period }: AnalysisRequest): ExpectedSeries[] {
  const from = firstMonth(cube, period.to);
  const groups = drafts.map(({ shape }) => ({ cells: shape.cells, categories: shape.categories }));
  return groupSeries(cube, groups, { from, to: period.to }).map((count) => {
    const band = seriesBand(count, from);
    const skip = Math.max(0, count.length - SERIES_MONTHS);
    return {
      from: addMonths(from, skip),
      count: count.slice(skip),
      expected: band.expected.slice(skip),
      low: band.low.slice(skip),
      high: band.high.slice(skip),
    };
  });
}

/** The month on view shows the expectation that the signal tested, not that of the drawing aid. */
function lastPoint(series: ExpectedSeries, { shape, state }: Draft, { period }: AnalysisRequest): ExpectedSeries {
  if (lengthOf(period) !== 1 || state === 'uitgedoofd') return series;
  const last = series.count.length - 1;
  series.expected[last] = shape.expected;
  series.low[last] = shape.band[0];
  series.high[last] = shape.band[1];
  return series;
}

function firstMonth(cube: Cube, latest: Month): Month {
  let first: number = latest;
  for (let k = 0; k < cube.month.length; k++) first = Math.min(first, cube.month[k]!);
  return first as Month;
}
