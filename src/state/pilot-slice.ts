import type { Issue } from '../domain/issue.ts';
import type { PilotDraft, PilotRecord } from '../domain/pilot/pilot-record.ts';
import { CATEGORIES } from '../domain/reference.ts';
import { PILOT_ISSUES } from '../domain/text/pilot.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface PilotSlice {
  /** Null until they were read. */
  readonly pilots: readonly PilotRecord[] | null;
  readonly pilotIssue: Issue | null;
  readPilots(): Promise<void>;
  addPilot(draft: PilotDraft): Promise<PilotRecord | null>;
  removePilot(id: string): Promise<void>;
}

/** Nothing of the pilot goes into the log, the history of undo, or a file. */
export function pilotSlice({ pilot }: Deps): Slice<PilotSlice> {
  return (set, get) => {
    const guarded = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (cause) {
        console.error(cause);
        set({ pilotIssue: PILOT_ISSUES.failed });
      }
    };
    const readPilots = (): Promise<void> => guarded(async () => set({ pilots: await pilot.list() }));
    return {
      pilots: null,
      pilotIssue: null,
      readPilots,
      addPilot: async (draft) => {
        let added: PilotRecord | null = null;
        await guarded(async () => {
          const known = [...CATEGORIES, ...get().categories].map(({ id }) => id);
          const outcome = await pilot.add(draft, known);
          set({ pilotIssue: outcome.ok ? null : outcome.issue });
          if (outcome.ok) added = outcome.value;
        });
        await readPilots();
        return added;
      },
      removePilot: async (id) => {
        await guarded(() => pilot.remove(id));
        await readPilots();
      },
    };
  };
}
