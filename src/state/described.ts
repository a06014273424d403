import type { Peak } from '../report/hotspot-table.ts';
import type { AppState, AppStore } from './app-store.ts';
import { placesOf } from './view-slice.ts';

/** Resolves when no calculation of the map is under way. */
function settled(store: Pick<AppStore, 'getState' | 'subscribe'>): Promise<void> {
  const isBusy = (state: AppState): boolean => state.analysisState === 'busy';
  if (!isBusy(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (isBusy(state)) return;
      stop();
      resolve();
    });
  });
}

/**
 * Waits until the map answers the filter as it is now and the peak time of every place is known. Resolves with the
 * analysis and its peaks, or with null when there is nothing to show for this filter.
 */
export async function describedAnalysis(store: Pick<AppStore, 'getState' | 'subscribe'>): Promise<{
  readonly analysis: NonNullable<AppState['analysis']>;
  readonly peaks: Readonly<Record<string, Peak | undefined>>;
} | null> {
  for (;;) {
    await settled(store);
    const { analysis, analysisState, stories, describePlace } = store.getState();
    if (!analysis || analysisState !== 'ready') return null;
    const waiting = placesOf({ analysis }).find((place) => !stories[place.id]?.peak);
    if (!waiting) {
      return { analysis, peaks: Object.fromEntries(placesOf({ analysis }).map(({ id }) => [id, stories[id]?.peak ?? undefined])) };
    }
    await describePlace(waiting.id);
  }
}
