import type { Issue } from '../domain/issue.ts';
import { HOME, readMunicipalityCode } from '../domain/municipality-code.ts';
import { FIGURE_ISSUES, FIGURES } from '../domain/text/official.ts';
import type { Deps, FigureKind } from './deps.ts';
import type { Slice } from './slice.ts';

export type FigureFetch =
  | { readonly stage: 'idle' }
  | { readonly stage: 'fetching'; readonly kind: FigureKind; readonly done: number; readonly total: number }
  | { readonly stage: 'failed'; readonly issue: Issue }
  /** Fetched, and now a table on its way in like any file. */
  | { readonly stage: 'done'; readonly kind: FigureKind };

export interface FigureFetchSlice {
  readonly figureFetch: FigureFetch;
  /** Fetches open figures of the municipality in use; they are looked at before they are kept. A newer call ends an older one. */
  fetchFigures(kind: FigureKind): Promise<void>;
  cancelFigureFetch(): void;
  closeFigureFetch(): void;
}

export function figureFetchSlice(deps: Deps): Slice<FigureFetchSlice> {
  return (set, get) => {
    let running = new AbortController();

    const fetchInto = async (kind: FigureKind, signal: AbortSignal): Promise<FigureFetch> => {
      if (!deps.openData?.hosts[kind]) return { stage: 'failed', issue: FIGURE_ISSUES.notAllowed };
      const code = readMunicipalityCode(get().boundaries.municipality.code) ?? HOME;
      const onProgress = (done: number, total: number): void => {
        if (!signal.aborted) set({ figureFetch: { stage: 'fetching', kind, done, total } });
      };
      const outcome = await deps.openData.fetch(kind, code, signal, onProgress);
      if (signal.aborted) return { stage: 'idle' };
      if (!outcome.ok) return { stage: 'failed', issue: outcome.issue };
      const name = `${FIGURES.fileOf[kind]}-${code}.csv`;
      await get().openFigures({ name, blob: outcome.value });
      get().changeFigureOrigin({ source: FIGURES.sources[kind], licence: FIGURES.licence });
      return { stage: 'done', kind };
    };

    return {
      figureFetch: { stage: 'idle' },
      fetchFigures: async (kind) => {
        running.abort();
        running = new AbortController();
        const { signal } = running;
        set({ figureFetch: { stage: 'fetching', kind, done: 0, total: 0 } });
        const next = await fetchInto(kind, signal).catch((cause: unknown): FigureFetch => {
          console.error(cause);
          return { stage: 'failed', issue: FIGURE_ISSUES.broken };
        });
        if (!signal.aborted) set({ figureFetch: next });
      },
      cancelFigureFetch: () => {
        running.abort();
        set({ figureFetch: { stage: 'idle' } });
      },
      closeFigureFetch: () => set({ figureFetch: { stage: 'idle' } }),
    };
  };
}
