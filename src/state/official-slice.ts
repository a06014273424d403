import type { Issue } from '../domain/issue.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { OFFICIAL_ISSUES } from '../domain/text/official.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export type OfficialState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'fetching'; readonly code: MunicipalityCode }
  /** Fetched, and on its way into the app: too late to cancel. */
  | { readonly stage: 'taking' }
  | { readonly stage: 'failed'; readonly issue: Issue }
  | { readonly stage: 'done'; readonly buurten: number; readonly municipality: string };

export interface OfficialSlice {
  /** How far fetching official boundaries is. */
  readonly official: OfficialState;
  /** Fetches the boundaries of a municipality and takes them over. A newer call ends one that still fetches. */
  fetchOfficial(code: MunicipalityCode): Promise<void>;
  cancelOfficial(): void;
  closeOfficial(): void;
}

export function officialSlice(deps: Deps): Slice<OfficialSlice> {
  return (set, get) => {
    let running = new AbortController();

    const fetchInto = async (code: MunicipalityCode, signal: AbortSignal): Promise<OfficialState> => {
      if (deps.official === null) return { stage: 'failed', issue: OFFICIAL_ISSUES.notAllowed };
      if (deps.db.status().role === 'follower') return { stage: 'failed', issue: OFFICIAL_ISSUES.follower };
      const outcome = await deps.official.fetch(code, signal);
      if (signal.aborted) return { stage: 'idle' };
      if (!outcome.ok) return { stage: 'failed', issue: outcome.issue };
      set({ official: { stage: 'taking' } });
      await get().useBoundaries(outcome.value);
      const { buurten, municipality } = outcome.value;
      return { stage: 'done', buurten: buurten.length, municipality: municipality.name };
    };

    return {
      official: { stage: 'idle' },
      fetchOfficial: async (code) => {
        if (get().official.stage === 'taking') return;
        running.abort();
        running = new AbortController();
        const { signal } = running;
        set({ official: { stage: 'fetching', code } });
        const next = await fetchInto(code, signal).catch((cause: unknown): OfficialState => {
          console.error(cause);
          return { stage: 'failed', issue: OFFICIAL_ISSUES.broken };
        });
        if (!signal.aborted) set({ official: next });
      },
      cancelOfficial: () => {
        if (get().official.stage !== 'fetching') return;
        running.abort();
        set({ official: { stage: 'idle' } });
      },
      closeOfficial: () => set({ official: { stage: 'idle' } }),
    };
  };
}
