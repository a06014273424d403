import { type Analysis, type AnalysisRequest, CELL_NOT_SHOWN, RATIO_LIMITS } from '../../domain/analysis.ts';
import type { StudyArea } from '../../domain/cell.ts';
import type { Cube } from '../../domain/cube.ts';
import type { Lens } from '../../domain/filter.ts';
import type { HotspotShape, MonthlySignal, PressureSignal } from '../../domain/signal.ts';
import type { Month, Period } from '../../domain/time/month.ts';
import { diskOf } from '../../geo/disk.ts';
import { busyLimits, busySteps, unusualSteps } from '../../stats/cell-steps.ts';
import { linkHotspots, type NamedHotspot } from '../../stats/hotspot-link.ts';
import { pressure } from '../../stats/pressure.ts';
import { monthlySignal } from '../../stats/signal.ts';
import { describePlaces } from './places.ts';
import type { Study } from './study.ts';

interface LensSignal {
  readonly signal: MonthlySignal;
  readonly method: Analysis['method'];
}

type Question = Pick<AnalysisRequest, 'categories' | 'alpha'> & { readonly period: Period; readonly history: readonly Month[] };

const LENSES: Record<Lens, (cube: Cube, study: Study, question: Question) => LensSignal> = {
  ongewoon: (cube, { area }, question) => ({
    signal: monthlySignal(cube, { cells: area.ids.length, neighbours: area.neighbours }, question),
    method: 'negative-binomial',
  }),
  druk: (cube, study, question) => {
    study.disks ??= diskOf(study.area.neighbours, 1);
    const area = { cells: study.area.ids.length, neighbours: study.area.neighbours, disks: study.disks };
    const signal: PressureSignal = pressure(cube, area, question);
    return { signal, method: signal.method };
  },
};

function coloured(lens: Lens, signal: MonthlySignal): { readonly colour: Uint8Array; readonly limits: readonly number[] } {
  if (lens === 'ongewoon') return { colour: unusualSteps(signal), limits: RATIO_LIMITS };
  const limits = busyLimits(signal.count);
  return { colour: busySteps(signal.count, limits), limits };
}

/** Cells outside the chosen buurten are counted with but not drawn. */
function shown(area: StudyArea, buurten: readonly number[] | null): (cell: number) => boolean {
  if (buurten === null) return () => true;
  const wanted = new Set(buurten);
  return (cell) => wanted.has(area.buurt[cell]!);
}

const nameOf = (area: StudyArea) => (shape: HotspotShape) => area.ids[shape.cells[0]!]!;

/** Signal, colours and hotspots with their state against the period before. */
export function analyse(cube: Cube, study: Study, request: AnalysisRequest): Analysis {
  const started = performance.now();
  const { area } = study;
  const lens = LENSES[request.lens];
  const { signal, method } = lens(cube, study, request);
  const earlier = previousHotspots(cube, study, request);
  const periods = { previous: request.previous, current: request.period };
  const links = linkHotspots(earlier, signal.hotspots, cube, periods, nameOf(area));
  const isShown = shown(area, request.buurten);
  const { colour, limits } = coloured(request.lens, signal);
  for (let i = 0; i < colour.length; i++) if (!isShown(i)) colour[i] = CELL_NOT_SHOWN;
  const { places, ended } = describePlaces(cube, study, request, signal, links, isShown);
  return {
    request,
    cells: area.ids.length,
    colour,
    limits,
    count: signal.count,
    expected: signal.expected,
    p: signal.p,
    q: signal.q,
    flagged: signal.flagged,
    places,
    ended,
    tests: signal.tests,
    flaggedCells: signal.flagged.reduce((sum, flag) => sum + flag, 0),
    flaggedUncorrected: signal.flaggedUncorrected,
    threshold: signal.threshold,
    method,
    total: totalOf(cube, request, area.ids.length),
    milliseconds: performance.now() - started,
  };
}

function previousHotspots(cube: Cube, { area, ...study }: Study, request: AnalysisRequest): NamedHotspot[] {
  if (request.lens === 'ongewoon' && request.previousHistory.length === 0) return [];
  const question = { ...request, period: request.previous, history: request.previousHistory };
  const { signal } = LENSES[request.lens](cube, { area, ...study }, question);
  return signal.hotspots.map((shape) => ({ id: nameOf(area)(shape), shape }));
}

function totalOf(cube: Cube, { period, categories }: AnalysisRequest, cells: number): number {
  const wanted = categories === null ? null : new Set(categories);
  let total = 0;
  for (let k = 0; k < cube.cell.length; k++) {
    const inside = cube.cell[k]! >= 0 && cube.cell[k]! < cells && cube.month[k]! >= period.from && cube.month[k]! <= period.to;
    if (inside && wanted?.has(cube.category[k]!) !== false) total += cube.n[k]!;
  }
  return total;
}
