import { toLocal } from '../domain/time/wall-clock.ts';
import { expiredFacts } from '../domain/work/expired-facts.ts';
import { standingFacts } from '../domain/work/standing-facts.ts';
import type { FactDraft, WorkFact } from '../domain/work/work-fact.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface WorkSlice {
  /** People's work that holds now, in order; states of dossiers, plans and indicators are folded from it. */
  readonly facts: readonly WorkFact[];
  /** Says facts in one step that can be undone; they are kept at once, and `saveState` says when they are on the disk. */
  say(drafts: readonly FactDraft[]): readonly WorkFact[];
  /** Erases for good what may not be kept any longer, and says so in the log. */
  expireWork(): Promise<void>;
}

/** What undo and redo of work add: the earlier facts are withdrawn or restored, never removed. */
export const retraction = (facts: readonly WorkFact[], kind: 'work.withdrawn' | 'work.restored'): FactDraft => ({
  kind,
  about: facts[0]?.about ?? '',
  of: facts.map((fact) => fact.id),
});

/** Today on the Dutch clock, ISO. */
const dayOf = (now: Date): string => new Date(toLocal(Math.floor(now.getTime() / 60_000)) * 60_000).toISOString().slice(0, 10);

export function workSlice(deps: Deps): Slice<WorkSlice> {
  const { journal } = deps;
  return (set, get) => {
    let seen = journal.facts();
    journal.onChange(() => {
      const now = journal.facts();
      if (now === seen) return;
      seen = now;
      set({ facts: standingFacts(now) });
    });
    return {
      facts: standingFacts(seen),
      say: (drafts) => {
        if (drafts.length === 0) return [];
        const said = journal.addFacts(drafts);
        if (said.length === 0) set({ dataIssue: journal.readOnly() });
        else get().rememberWork(said);
        return said;
      },
      expireWork: async () => {
        const expired = expiredFacts(journal.facts(), dayOf(deps.now()));
        if (expired.length === 0 || journal.readOnly()) return;
        await journal.eraseFacts(expired);
        journal.record('expire', 'verrijkingen', expired.length);
      },
    };
  };
}
