import type { RunFacts } from '../domain/report/run-manifest.ts';
import { runBoundaries, runFile } from '../report/run-manifest.ts';
import { writeAddress } from './address.ts';
import type { AppState } from './app-store.ts';
import { WHOLE_BOARD } from './board-filter.ts';
import type { Deps } from './deps.ts';
import { HOTTIME_SEED } from './place-slice.ts';

/** Filter and lens as the address bar writes them, whatever screen or place is on view. */
export const viewText = (state: AppState): string =>
  writeAddress({ ...state.address(), route: 'hotspots', selected: null, board: WHOLE_BOARD });

/** What decides the outcome of a run, as it is now. */
export async function runFacts(deps: Deps, state: AppState): Promise<RunFacts> {
  return {
    appVersion: deps.version,
    libraries: deps.libraries,
    files: state.batches.map(({ batch }) => runFile(batch)),
    boundaries: await runBoundaries(state.boundaries),
    view: viewText(state),
    ...(state.snapPoints.length > 0 ? { snapPoints: state.snapPoints } : {}),
    seed: HOTTIME_SEED,
    leastCount: state.leastCount,
  };
}
