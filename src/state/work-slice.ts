import { toLocal } from '../domain/time/wall-clock.ts';
import { expiredFacts } from '../domain/work/expired-facts.ts';
import { standingFacts } from '../domain/work/standing-facts.ts';
import type { FactDraft, WorkFact } from '../domain/work/work-fact.ts';
import type { Deps } from './deps.ts';
import { isDemo } from './is-demo.ts';
import type { Slice } from './slice.ts';

export interface WorkSlice {
  /** People's work that holds now, in order; states of dossiers, plans and indicators are folded from it. */
  readonly facts: readonly WorkFact[];
  /** The made-up work of the demo city: there as long as its incidents are, never in the journal and so in no file. */
  readonly demoFacts: readonly WorkFact[];
  /** Says facts in one step that can be undone; they are kept at once, and `saveState` says when they are on the disk. */
  say(drafts: readonly FactDraft[]): readonly WorkFact[];
  /** Erases what was said about dossiers of the demo city, when it is removed. */
  forgetDemoWork(): Promise<void>;
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
  return (set, get, store) => {
    let seen = journal.facts();
    const show = (demo: readonly WorkFact[]): void => set({ demoFacts: demo, facts: standingFacts([...demo, ...seen]) });
    const followDemo = async (): Promise<void> => {
      const wanted = isDemo(get().batches);
      if (wanted === get().demoFacts.length > 0) return;
      const facts = wanted ? await deps.fetchDemoWork() : [];
      if (isDemo(get().batches) === wanted) show(facts);
    };
    store.subscribe((now, before) => {
      if (now.batches !== before.batches) followDemo().catch((cause: unknown) => console.error(cause));
    });
    journal.onChange(() => {
      const now = journal.facts();
      if (now === seen) return;
      seen = now;
      show(get().demoFacts);
    });
    return {
      facts: standingFacts(seen),
      demoFacts: [],
      say: (drafts) => {
        if (drafts.length === 0) return [];
        const said = journal.addFacts(drafts);
        if (said.length === 0) set({ dataIssue: journal.readOnly() });
        else get().rememberWork(said);
        return said;
      },
      forgetDemoWork: async () => {
        const about = new Set(get().demoFacts.map((fact) => fact.about));
        const said = journal.facts().filter((fact) => about.has(fact.about));
        if (said.length > 0 && !journal.readOnly()) await journal.eraseFacts(said.map(({ id }) => id));
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
