import { standingFacts } from '../domain/work/standing-facts.ts';
import type { FactDraft, WorkFact } from '../domain/work/work-fact.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface WorkSlice {
  /** People's work that holds now, in order; states of dossiers, plans and indicators are folded from it. */
  readonly facts: readonly WorkFact[];
  /** Says facts in one step that can be undone; they are kept at once, and `saveState` says when they are on the disk. */
  say(drafts: readonly FactDraft[]): readonly WorkFact[];
}

/** What undo and redo of work add: the earlier facts are withdrawn or restored, never removed. */
export const retraction = (facts: readonly WorkFact[], kind: 'work.withdrawn' | 'work.restored'): FactDraft => ({
  kind,
  about: facts[0]?.about ?? '',
  of: facts.map((fact) => fact.id),
});

export function workSlice({ journal }: Deps): Slice<WorkSlice> {
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
        get().rememberWork(said);
        return said;
      },
    };
  };
}
