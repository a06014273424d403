import { DEFAULT_RESOLUTION } from '../domain/cell.ts';
import type { Filter, Lens } from '../domain/filter.ts';
import type { Month } from '../domain/time/month.ts';
import type { WorkFact } from '../domain/work/work-fact.ts';
import { type BoardFilter, WHOLE_BOARD } from './board-filter.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';
import { retraction } from './work-slice.ts';

/** Settings of the view that undo and redo go back to. */
interface View {
  readonly filter: Filter;
  readonly lens: Lens;
  readonly board: BoardFilter;
}

/** A step back or forward: to another view, or over a piece of work. */
type Step = { readonly kind: 'view'; readonly view: View } | { readonly kind: 'work'; readonly facts: readonly WorkFact[] };

export interface FilterSlice {
  readonly filter: Filter;
  readonly lens: Lens;
  readonly board: BoardFilter;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Changes a part of the filter and recalculates; can be undone. */
  changeFilter(change: Partial<Filter>): void;
  setLens(lens: Lens): void;
  /** Changes which dossiers are shown; can be undone. */
  changeBoard(change: Partial<BoardFilter>): void;
  undo(): void;
  redo(): void;
  /** Puts work that was just said among the steps that can be undone. */
  rememberWork(facts: readonly WorkFact[]): void;
  /** Takes over settings from the address bar; a step like any other when they differ. */
  adopt(filter: Filter, lens: Lens, board?: BoardFilter): void;
}

const KEPT_STEPS = 100;

export const emptyFilter = (period: { readonly from: Month; readonly to: Month }): Filter => ({
  period,
  comparison: 'expected',
  sources: [],
  categories: [],
  area: { kind: 'gemeente' },
  hours: null,
  resolution: DEFAULT_RESOLUTION,
});

/** False while no data have decided the period. */
export const isDecided = (period: Filter['period']): boolean => period.to > 0;

const same = (a: Partial<View>, b: Partial<View>): boolean => JSON.stringify(a) === JSON.stringify(b);

export function filterSlice({ journal }: Deps): Slice<FilterSlice> {
  return (set, get) => {
    const add = (step: Step): void => set({ past: [...get().past.slice(1 - KEPT_STEPS), step], future: [] });
    const now = (): View => ({ filter: get().filter, lens: get().lens, board: get().board });
    /** The map is only asked again when it shows something else. */
    const show = (next: View): void => {
      const { filter, lens } = get();
      set(next);
      if (!same({ filter, lens }, { filter: next.filter, lens: next.lens })) void get().refresh();
    };
    const go = (change: Partial<View>): void => {
      const before = now();
      const next = { ...before, ...change };
      if (same(next, before)) return;
      add({ kind: 'view', view: before });
      show(next);
    };
    /** Work cannot be undone while nothing may be written; the step stays where it is, and the reason is said. */
    const isHeld = (step: Step): boolean => {
      const reason = step.kind === 'work' ? journal.readOnly() : null;
      if (reason) set({ dataIssue: reason });
      return reason !== null;
    };
    /** Takes the step and gives the one that leads back. */
    const take = (step: Step, direction: 'work.withdrawn' | 'work.restored'): Step => {
      if (step.kind === 'work') {
        journal.addFacts([retraction(step.facts, direction)]);
        return step;
      }
      const back: Step = { kind: 'view', view: now() };
      show(step.view);
      return back;
    };
    return {
      filter: emptyFilter({ from: 0 as Month, to: 0 as Month }),
      lens: 'ongewoon',
      past: [],
      future: [],
      board: WHOLE_BOARD,
      changeFilter: (change) => go({ filter: { ...get().filter, ...change } }),
      setLens: (lens) => go({ lens }),
      changeBoard: (change) => go({ board: { ...get().board, ...change } }),
      adopt: (filter, lens, board = get().board) => go({ filter, lens, board }),
      rememberWork: (facts) => add({ kind: 'work', facts }),
      undo: () => {
        const { past, future } = get();
        const step = past.at(-1);
        if (step && !isHeld(step)) set({ past: past.slice(0, -1), future: [take(step, 'work.withdrawn'), ...future] });
      },
      redo: () => {
        const { past, future } = get();
        const [step, ...rest] = future;
        if (step && !isHeld(step)) set({ past: [...past, take(step, 'work.restored')], future: rest });
      },
    };
  };
}
