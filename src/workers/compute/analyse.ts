import { type Analysis, type AnalysisRequest, CELL_NOT_SHOWN, RATIO_LIMITS } from '../../domain/analysis.ts';
import type { StudyArea } from '../../domain/cell.ts';
import type { Cube } from '../../domain/cube.ts';
import type { Lens } from '../../domain/filter.ts';
import type { HotspotShape, MonthlySignal } from '../../domain/signal.ts';
import { busyLimits, busySteps, unusualSteps } from '../../stats/cell-steps.ts';
import { linkHotspots, type NamedHotspot } from '../../stats/hotspot-link.ts';
import type { Chosen, Counts } from './counts.ts';
import { signalOf } from './lens-signal.ts';
import { describePlaces } from './places.ts';
import type { Study } from './study.ts';

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

/**
 * Signal, colours and hotspots with their state against the period before. The arrays of the answer may be
 * those of a signal that is kept: they are read, not written.
 */
export function analyse({ counts, categories }: Chosen, study: Study, request: AnalysisRequest): Analysis {
  const started = performance.now();
  const { area } = study;
  const { cube } = counts;
  const asked = { ...request, categories };
  const { signal, method } = signalOf(request.lens, counts, study, asked);
  const earlier = previousHotspots(counts, study, asked);
  const periods = { previous: request.previous, current: request.period };
  const links = linkHotspots(earlier, signal.hotspots, cube, periods, nameOf(area));
  const isShown = shown(area, request.buurten);
  const { colour, limits } = coloured(request.lens, signal);
  for (let i = 0; i < colour.length; i++) if (!isShown(i)) colour[i] = CELL_NOT_SHOWN;
  const { places, ended } = describePlaces(cube, study, asked, signal, links, isShown);
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
    total: totalOf(cube, asked, area.ids.length),
    milliseconds: performance.now() - started,
  };
}

function previousHotspots(counts: Counts, study: Study, request: AnalysisRequest): NamedHotspot[] {
  if (request.lens === 'ongewoon' && request.previousHistory.length === 0) return [];
  const question = { ...request, period: request.previous, history: request.previousHistory };
  const { signal } = signalOf(request.lens, counts, study, question);
  return signal.hotspots.map((shape) => ({ id: nameOf(study.area)(shape), shape }));
}

function totalOf({ cell, category, month, n }: Cube, { period, categories }: AnalysisRequest, cells: number): number {
  const wanted = categories === null ? null : new Set(categories);
  let total = 0;
  for (let k = 0; k < cell.length; k++) {
    if (month[k]! < period.from || month[k]! > period.to || cell[k]! < 0 || cell[k]! >= cells) continue;
    if (wanted?.has(category[k]!) !== false) total += n[k]!;
  }
  return total;
}
