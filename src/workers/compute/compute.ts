import type { AheadRequest, Analysis, AnalysisRequest, AreaDrawing, ExpectedSeries } from '../../domain/analysis.ts';
import type { Boundaries } from '../../domain/area.ts';
import { type CellId, RESOLUTIONS, type Resolution, type StudyArea } from '../../domain/cell.ts';
import type { CubeRows } from '../../domain/cube-rows.ts';
import type { DataAlarm, DataChangeRequest } from '../../domain/data-change.ts';
import type { EffectAnswer } from '../../domain/effect/effect-answer.ts';
import type { EffectRequest } from '../../domain/effect/effect-request.ts';
import type { EventRow, EventsRequest } from '../../domain/event-answer.ts';
import type { FreshClusters, FreshClustersRequest } from '../../domain/fresh-clusters.ts';
import type { HistoryRequest, HotHistory } from '../../domain/hot-history.ts';
import type { HottimeSearch } from '../../domain/hottime-search.ts';
import type { SiteScore } from '../../domain/inspection/site-score.ts';
import type { Located } from '../../domain/located.ts';
import type { DatedPlaces, NearRepeats, TooManyPairs } from '../../domain/near-repeats.ts';
import type { PlaceReportsRequest, ReportsBehind } from '../../domain/place-reports.ts';
import type { PlaceShape } from '../../domain/place-shape.ts';
import type { ScreenAnswer, ScreenRequest } from '../../domain/screen-request.ts';
import type { SecondOpinion, SecondOpinionRequest } from '../../domain/second-opinion.ts';
import type { Stability, StabilityRequest } from '../../domain/stability.ts';
import type { Month } from '../../domain/time/month.ts';
import type { AreaSeries, AreaSeriesRequest, TrendSeries, TrendTable, TrendTableRequest } from '../../domain/trend/trend-table.ts';
import type { TwoSourcesAnswer, TwoSourcesRequest } from '../../domain/two-sources.ts';
import { DEFAULT_BARRIERS, type WaterBarriers } from '../../domain/water-barriers.ts';
import { areaAround } from '../../geo/area-around.ts';
import { cellsWithin } from '../../geo/area-size.ts';
import { cellCorners } from '../../geo/cell-shape.ts';
import { createLocator, type Locator } from '../../geo/locate.ts';
import { type MonthProfileInput, monthProfile, type ProfileMonth } from '../../stats/month-profile.ts';
import { areaAlarms, monthlyAlarms } from '../../stats/series/monthly-alarms.ts';
import { seriesBand } from '../../stats/series-band.ts';
import { trendTable } from '../../stats/trends/trend-table.ts';
import { measureEffect } from '../../workflow/effect/measure-effect.ts';
import { type MadePlan, makePlan, type PlanRequest } from '../../workflow/inspection/plan/make-plan.ts';
import { type ScoreRequest, scoreRequest } from '../../workflow/inspection/score/score-sites.ts';
import { screen } from '../../workflow/screening/screen.ts';
import { analyse } from './analyse.ts';
import { breathe } from './breathe.ts';
import { createCounts } from './counts.ts';
import { dataAlarms } from './data-alarms.ts';
import { eventEffects } from './events.ts';
import { freshClusters } from './fresh-clusters.ts';
import { hotHistory } from './hot-history.ts';
import { type HottimeRequest, searchHottimes } from './hottimes.ts';
import { nearRepeats } from './near-repeats.ts';
import { reportsBehind } from './place-reports.ts';
import { placeShape } from './place-shape.ts';
import { secondOpinion } from './second-opinion.ts';
import { stability } from './stability.ts';
import { createStudies, type Study } from './study.ts';
import { twoSources } from './two-sources.ts';
import { workAhead } from './work-ahead.ts';

/** A study area with more cells is not offered: drawing and memory would suffer. */
const MOST_CELLS = 250_000;

/** Functions of the compute worker; the study areas and the cube stay there between calls. */
export interface Compute {
  /** Takes boundaries into use; the resolutions that would have too many cells are left out of the answer. Areas are built when they are needed. */
  openBoundaries(boundaries: Boundaries): readonly Resolution[];
  /** A study area for points outside all boundaries, null without points. */
  areaAround(points: { readonly lng: Float64Array; readonly lat: Float64Array }): Boundaries | null;
  drawing(resolution: Resolution): AreaDrawing;
  /** The border round cells, with their size and middle. */
  shape(ids: readonly CellId[]): PlaceShape;
  locate(points: { readonly lng: Float64Array; readonly lat: Float64Array }): Located;
  /** The incidents that `analyse` and `history` are about, until others are given. */
  setRows(resolution: Resolution, rows: CubeRows): void;
  analyse(request: AnalysisRequest): Analysis;
  /** The same for another question beside the map: it ends nothing that is under way. */
  analyseBeside(request: AnalysisRequest): Analysis;
  /** Prepares answers to come while there is nothing else to do; the next `analyse` ends it. */
  ahead(request: AheadRequest): Promise<void>;
  /** The unusual places of many months; a newer call ends an older one, which then answers null. */
  history(request: HistoryRequest): Promise<HotHistory | null>;
  /** How often places are found again on other grids; a newer call ends an older one, which then answers null. */
  stability(request: StabilityRequest): Promise<Stability | null>;
  /** Problems and reporters behind the reports of a place. */
  reportsBehind(request: PlaceReportsRequest): ReportsBehind;
  /** What other ways flag on the same map; a newer call or question, or `stopSecondOpinion`, ends it, then null. */
  secondOpinion(request: SecondOpinionRequest, onProgress: (share: number) => void): Promise<SecondOpinion | null>;
  stopSecondOpinion(): void;
  /** Near repeats; a newer call, or `stopNearRepeats`, ends an older one, which then answers null. */
  nearRepeats(places: DatedPlaces, onProgress: (share: number) => void): Promise<NearRepeats | TooManyPairs | null>;
  stopNearRepeats(): void;
  /** Clusters in place and time that need no history; a newer call, or `stopFreshClusters`, ends an older one, then null. */
  freshClusters(request: FreshClustersRequest, onProgress: (share: number) => void): Promise<FreshClusters | null>;
  stopFreshClusters(): void;
  eventEffects(request: EventsRequest): EventRow[];
  /** The incidents that `effect` is about; they stand apart from those of the map, whose resolution may be another. */
  setEffectRows(resolution: Resolution, rows: CubeRows): void;
  effect(request: EffectRequest): EffectAnswer;
  /** Each source on its own, beside each other. */
  twoSources(request: TwoSourcesRequest): TwoSourcesAnswer;
  dataAlarms(request: DataChangeRequest): DataAlarm[];
  /** Marks reports by rules and counts them per month. */
  screen(request: ScreenRequest): ScreenAnswer;
  hottimes(request: HottimeRequest): HottimeSearch;
  months(request: MonthProfileInput): readonly ProfileMonth[];
  /** Points of every site to inspect, by part. */
  scoreSites(request: ScoreRequest): SiteScore[];
  /** Which sites, on which day, in which order. */
  planInspections(request: PlanRequest): MadePlan;
  /** What the months before each month of a series let expect; a drawing aid. */
  expectedSeries(from: Month, count: Float64Array): ExpectedSeries;
  trendTable(request: TrendTableRequest): TrendTable;
  /** A series of months with its band and alarms. */
  monthlyAlarms(from: Month, count: Float64Array): TrendSeries;
  /** The last months of many areas. */
  areaAlarms(request: AreaSeriesRequest): readonly AreaSeries[];
}

interface KeptRows {
  readonly resolution: Resolution;
  readonly choose: ReturnType<typeof createCounts>;
}

/** The same object in the worker and in a test. */
export function createCompute(): Compute {
  let boundaries: Boundaries | null = null;
  let locator: Locator | null = null;
  let resolutions: readonly Resolution[] = [];
  let studies: ReturnType<typeof createStudies> | null = null;
  let historyTurn = 0;
  let analyses = 0;
  let stabilityTurn = 0;
  let repeatsTurn = 0;
  let opinionTurn = 0;
  let freshTurn = 0;
  let rows: KeptRows | null = null;

  let effectRows: KeptRows | null = null;

  const studyOf = (resolution: Resolution, water: WaterBarriers = DEFAULT_BARRIERS): Study => {
    if (!studies) throw new Error('boundaries were not opened');
    return studies(resolution, water);
  };
  const allAreas = (water?: WaterBarriers): StudyArea[] => resolutions.map((resolution) => studyOf(resolution, water).area);

  return {
    openBoundaries: (opened) => {
      boundaries = opened;
      resolutions = RESOLUTIONS.filter((resolution) => cellsWithin(opened, resolution) <= MOST_CELLS);
      studies = createStudies(opened);
      locator = null;
      rows = null;
      effectRows = null;
      return resolutions;
    },
    areaAround: ({ lng, lat }) => areaAround(lng, lat),
    drawing: (resolution) => drawingOf(studyOf(resolution).area),
    shape: placeShape,
    locate: ({ lng, lat }) => {
      if (!boundaries) throw new Error('boundaries were not opened');
      locator ??= createLocator(boundaries, allAreas());
      return locator.locate(lng, lat);
    },
    setRows: (resolution, given) => {
      rows = { resolution, choose: createCounts(given) };
    },
    analyse: (request) => {
      if (rows?.resolution !== request.resolution) throw new Error(`no rows at resolution ${request.resolution}`);
      historyTurn++;
      analyses++;
      return analyse(rows.choose(request), studyOf(request.resolution, request.water), request);
    },
    analyseBeside: (request) => {
      if (rows?.resolution !== request.resolution) throw new Error(`no rows at resolution ${request.resolution}`);
      return analyse(rows.choose(request), studyOf(request.resolution, request.water), request);
    },
    ahead: async (ahead) => {
      const { request } = ahead;
      if (rows?.resolution !== request.resolution) return;
      const [asked, mine] = [rows, analyses];
      const isStale = (): boolean => mine !== analyses || asked !== rows;
      await workAhead(asked.choose(request), studyOf(request.resolution, request.water), ahead, isStale);
    },
    history: async (request) => {
      if (rows?.resolution !== request.request.resolution) return null;
      const mine = ++historyTurn;
      const asked = rows;
      const isStale = (): boolean => mine !== historyTurn || asked !== rows;
      return hotHistory(asked.choose(request.request), studyOf(asked.resolution, request.request.water), request, isStale);
    },
    stability: (request) => {
      const mine = ++stabilityTurn;
      return stability(request, allAreas(request.request.water), async () => {
        await breathe();
        return mine === stabilityTurn;
      });
    },
    reportsBehind: (request) => {
      if (rows?.resolution !== request.request.resolution) throw new Error(`no rows at resolution ${request.request.resolution}`);
      return reportsBehind(rows.choose(request.request), studyOf(rows.resolution, request.request.water), request);
    },
    secondOpinion: async (request, onProgress) => {
      const turn = ++opinionTurn;
      if (rows?.resolution !== request.request.resolution) return null;
      const [asked, mine] = [rows, analyses];
      const study = studyOf(asked.resolution, request.request.water);
      return secondOpinion(asked.choose(request.request), study, request, async (share) => {
        onProgress(share);
        await breathe();
        return turn === opinionTurn && mine === analyses && asked === rows;
      });
    },
    stopSecondOpinion: () => {
      opinionTurn++;
    },
    nearRepeats: (places, onProgress) => {
      const mine = ++repeatsTurn;
      return nearRepeats(places, async (share) => {
        onProgress(share);
        await breathe();
        return mine === repeatsTurn;
      });
    },
    freshClusters: (request, onProgress) => {
      const mine = ++freshTurn;
      return freshClusters(request, studyOf(request.resolution, request.water), async (share) => {
        onProgress(share);
        await breathe();
        return mine === freshTurn;
      });
    },
    stopFreshClusters: () => {
      freshTurn++;
    },
    stopNearRepeats: () => {
      repeatsTurn++;
    },
    eventEffects,
    setEffectRows: (resolution, given) => {
      effectRows = { resolution, choose: createCounts(given) };
    },
    effect: (request) => {
      if (effectRows?.resolution !== request.resolution) throw new Error(`no rows at resolution ${request.resolution}`);
      const { counts, categories } = effectRows.choose(request);
      return measureEffect(counts.cube, studyOf(request.resolution, request.water), { ...request, categories });
    },
    twoSources: (request) => {
      if (rows?.resolution !== request.request.resolution) throw new Error(`no rows at resolution ${request.request.resolution}`);
      return twoSources(rows.choose(request.request).counts, studyOf(rows.resolution, request.request.water), request);
    },
    dataAlarms,
    screen,
    hottimes: searchHottimes,
    months: monthProfile,
    scoreSites: scoreRequest,
    planInspections: makePlan,
    expectedSeries: (from, count) => ({ from, count, ...seriesBand(count, from) }),
    trendTable,
    monthlyAlarms,
    areaAlarms,
  };
}

function drawingOf(area: StudyArea): AreaDrawing {
  return { resolution: area.resolution, ids: area.ids, buurt: area.buurt, lng: area.lng, lat: area.lat, corners: cellCorners(area.ids) };
}
