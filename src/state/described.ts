import type { Peak } from '../report/hotspot-table.ts';
import type { AppState } from './app-store.ts';
import { placesOf } from './view-slice.ts';

/**
 * Waits until the map answers the filter as it is now and the peak time of every place is known. Resolves with the
 * analysis and its peaks, or with null when there is nothing to show for this filter.
 */
export async function describedAnalysis(get: () => AppState): Promise<{
  readonly analysis: NonNullable<AppState['analysis']>;
  readonly peaks: Readonly<Record<string, Peak | undefined>>;
} | null> {
  if (get().analysisState === 'busy') await get().refresh();
  for (;;) {
    const { analysis, analysisState, stories } = get();
    if (!analysis || analysisState !== 'ready') return null;
    const waiting = placesOf({ analysis }).find((place) => !stories[place.id]?.peak);
    if (!waiting) {
      return { analysis, peaks: Object.fromEntries(placesOf({ analysis }).map(({ id }) => [id, stories[id]?.peak ?? undefined])) };
    }
    await get().describePlace(waiting.id);
  }
}
