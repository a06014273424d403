import { periodName } from '../../domain/text/format.ts';
import type { MethodSettings } from '../../domain/text/method-card.ts';
import { DEFAULT_BARRIERS, isBarrier } from '../../domain/water-barriers.ts';
import { ALPHA } from '../../state/analysis-slice.ts';
import type { AppState } from '../../state/app-store.ts';
import { CLOSED, HISTORY_MONTHS, LEAST_HISTORY } from '../../state/history.ts';

/** The settings of the map on view, for the method card. */
export function methodSettings(state: AppState): MethodSettings {
  const { filter, lens, boundaries, batches } = state;
  const analysis = state.analysisState === 'ready' ? state.analysis : null;
  const { history = [] } = analysis?.request ?? {};
  const water = filter.water ?? DEFAULT_BARRIERS;
  const [first, last] = [history[0], history.at(-1)];
  return {
    lens,
    comparison: filter.comparison,
    resolution: filter.resolution,
    municipality: boundaries.municipality.name,
    boundaries: boundaries.origin.kind,
    alpha: ALPHA,
    run: analysis && {
      period: periodName(analysis.request.period),
      cells: analysis.cells,
      tests: analysis.tests,
      historyMonths: history.length,
      history: first === undefined || last === undefined ? '' : periodName({ from: first, to: last }),
      flagged: analysis.flaggedCells,
      uncorrected: analysis.flaggedUncorrected,
      normalTail: analysis.method === 'normal',
    },
    exceptions: periodName(CLOSED),
    historyMonths: HISTORY_MONTHS,
    leastHistory: LEAST_HISTORY,
    files: batches.length,
    droppedColumns: batches.reduce((sum, { batch }) => sum + batch.account.droppedColumns.length, 0),
    water: { which: water, names: boundaries.water.filter(({ name }) => isBarrier(name, water)).map(({ name }) => name) },
    lines: boundaries.lines?.map(({ name }) => name) ?? [],
    grids: state.stability?.grids ?? null,
    monthsBack: state.history?.months.length ?? null,
    ownDates: state.ownDates.length,
  };
}
