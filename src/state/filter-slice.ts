import { DEFAULT_RESOLUTION } from '../domain/cell.ts';
import type { Filter, Lens } from '../domain/filter.ts';
import type { Month } from '../domain/time/month.ts';
import type { Slice } from './slice.ts';

/** What undo and redo go back to. */
interface Step {
  readonly filter: Filter;
  readonly lens: Lens;
}

export interface FilterSlice {
  readonly filter: Filter;
  readonly lens: Lens;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Changes a part of the filter and recalculates; can be undone. */
  changeFilter(change: Partial<Filter>): void;
  setLens(lens: Lens): void;
  undo(): void;
  redo(): void;
  /** Takes over settings from the address bar; a step like any other when they differ. */
  adopt(filter: Filter, lens: Lens): void;
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

const same = (a: Step, b: Step): boolean => JSON.stringify(a) === JSON.stringify(b);

export const filterSlice: Slice<FilterSlice> = (set, get) => {
  const go = (next: Step): void => {
    const { filter, lens, past } = get();
    const now = { filter, lens };
    if (same(next, now)) return;
    set({ ...next, past: [...past.slice(1 - KEPT_STEPS), now], future: [] });
    void get().refresh();
  };
  return {
    filter: emptyFilter({ from: 0 as Month, to: 0 as Month }),
    lens: 'ongewoon',
    past: [],
    future: [],
    changeFilter: (change) => go({ filter: { ...get().filter, ...change }, lens: get().lens }),
    setLens: (lens) => go({ filter: get().filter, lens }),
    adopt: (filter, lens) => go({ filter, lens }),
    undo: () => {
      const { past, future, filter, lens } = get();
      const step = past.at(-1);
      if (!step) return;
      set({ ...step, past: past.slice(0, -1), future: [{ filter, lens }, ...future] });
      void get().refresh();
    },
    redo: () => {
      const { past, future, filter, lens } = get();
      const [step, ...rest] = future;
      if (!step) return;
      set({ ...step, past: [...past, { filter, lens }], future: rest });
      void get().refresh();
    },
  };
};
