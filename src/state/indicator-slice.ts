import { type Indicator, type IndicatorOrigin, MOST_VALUES } from '../domain/indicator.ts';
import type { IndicatorPlan, IndicatorReading, ReadIndicator } from '../domain/indicator-reading.ts';
import type { Issue } from '../domain/issue.ts';
import { INDICATOR_ISSUES } from '../domain/text/indicator.ts';
import { INTAKE_ISSUES } from '../domain/text/intake.ts';
import type { FactDraft, WorkFact } from '../domain/work/work-fact.ts';
import { importedIndicators, indicatorId } from '../workflow/indicator/imported.ts';
import type { AppState } from './app-store.ts';
import type { DemoFigures, Deps } from './deps.ts';
import { isDemo } from './is-demo.ts';
import { knownAreas } from './known-areas.ts';
import type { Slice } from './slice.ts';
import { retraction } from './work-slice.ts';

/** A table of figures on its way in. */
export type FigureIntake =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly file: string }
  | {
      readonly stage: 'plan';
      readonly file: string;
      readonly reading: IndicatorReading;
      readonly origin: IndicatorOrigin;
      readonly issue: Issue | null;
    }
  | { readonly stage: 'done'; readonly file: string; readonly reading: IndicatorReading }
  | { readonly stage: 'failed'; readonly file: string; readonly issue: Issue };

export interface IndicatorSlice {
  readonly figureIntake: FigureIntake;
  /** Made-up figures that come and go with the demo city; they never enter people's work. */
  readonly demoIndicators: readonly Indicator[];
  /** Looks what a table of figures holds; nothing is kept yet. */
  openFigures(file: { readonly name: string; readonly blob: Blob }): Promise<void>;
  changeFigurePlan(change: Partial<IndicatorPlan>): Promise<void>;
  changeFigureOrigin(change: Partial<IndicatorOrigin>): void;
  /** Keeps the figures as facts: one for each indicator. */
  confirmFigures(): void;
  closeFigures(): void;
  /** Takes an indicator away; can be undone. */
  removeIndicator(id: string): void;
}

let memo: { readonly facts: readonly WorkFact[]; readonly demo: readonly Indicator[]; readonly all: readonly Indicator[] } | null = null;

/** Every indicator that stands: those taken in, and those of the demo city. */
export function indicatorsOf({ facts, demoIndicators: demo }: Pick<AppState, 'facts' | 'demoIndicators'>): readonly Indicator[] {
  if (memo?.facts !== facts || memo.demo !== demo) memo = { facts, demo, all: [...importedIndicators(facts), ...demo] };
  return memo.all;
}

const asIndicator = (read: ReadIndicator, origin: IndicatorOrigin): Indicator => ({
  id: indicatorId(read.label, read.unit),
  origin,
  ...read,
});

export const asFact = ({ label, unit, kind, areas, periods, values }: ReadIndicator, origin: IndicatorOrigin): FactDraft => ({
  kind: 'indicator.imported',
  about: indicatorId(label, unit),
  label: label.slice(0, 160),
  unit,
  type: kind,
  origin,
  areas,
  periods,
  values,
});

/** Whether a table holds a figure per area: it has codes of areas, figures, and no area and period twice. */
export const looksLikeFigures = ({ plan, missing, account }: IndicatorReading): boolean =>
  plan.areaBy === 'code' &&
  !missing.includes('area') &&
  !missing.includes('value') &&
  !account.rejectedRows.some(({ why }) => why === 'twice') &&
  (missing.includes('period') || account.taken > account.rejected);

const issueOf = ({ missing, indicators }: IndicatorReading): Issue | null => {
  if (missing.includes('area')) return INDICATOR_ISSUES.noArea;
  if (missing.includes('value')) return INDICATOR_ISSUES.noValue;
  if (missing.includes('period')) return INDICATOR_ISSUES.noPeriod;
  if (indicators.length === 0) return INDICATOR_ISSUES.nothing;
  return indicators.some(({ values }) => values.length > MOST_VALUES) ? INDICATOR_ISSUES.tooLarge : null;
};

export function indicatorSlice(deps: Deps): Slice<IndicatorSlice> {
  const { files } = deps.workers;
  return (set, get, store) => {
    let waiting: { readonly name: string; readonly blob: Blob } | null = null;
    let turn = 0;

    /** The figures of the demo city are there as long as its incidents are. */
    const followDemo = async (): Promise<void> => {
      const wanted = isDemo(get().batches);
      if (wanted === get().demoIndicators.length > 0) return;
      if (!wanted) return set({ demoIndicators: [] });
      const tables = await deps.fetchDemoFigures();
      const read = await Promise.all(tables.map((table) => readDemo(table)));
      if (isDemo(get().batches)) set({ demoIndicators: read.flat() });
    };
    const readDemo = async ({ blob, name, origin }: DemoFigures): Promise<Indicator[]> => {
      const outcome = await files.indicators(blob, name, knownAreas(get().boundaries));
      if (!outcome.ok) throw new Error(outcome.issue.code);
      return outcome.value.indicators.map((indicator) => asIndicator(indicator, origin));
    };
    store.subscribe((now, before) => {
      if (now.batches !== before.batches) followDemo().catch((cause: unknown) => console.error(cause));
    });

    const read = async (plan?: IndicatorPlan, origin?: IndicatorOrigin): Promise<void> => {
      const file = waiting;
      if (!file) return;
      const mine = ++turn;
      const outcome = await files.indicators(file.blob, file.name, knownAreas(get().boundaries), plan).catch((cause: unknown) => {
        console.error(cause);
        return { ok: false, issue: INTAKE_ISSUES.broken } as const;
      });
      if (mine !== turn) return;
      if (!outcome.ok) return set({ figureIntake: { stage: 'failed', file: file.name, issue: outcome.issue } });
      const day = deps.now().toISOString().slice(0, 10);
      const first: IndicatorOrigin = {
        source: file.name.replace(/\.[a-z]+(\.gz)?$/i, ''),
        licence: '',
        day,
        file: file.name,
        synthetic: false,
      };
      set({
        figureIntake: { stage: 'plan', file: file.name, reading: outcome.value, origin: origin ?? first, issue: issueOf(outcome.value) },
      });
    };

    return {
      figureIntake: { stage: 'idle' },
      demoIndicators: [],
      openFigures: async (file) => {
        waiting = file;
        set({ figureIntake: { stage: 'reading', file: file.name } });
        await read();
      },
      changeFigurePlan: async (change) => {
        const { figureIntake } = get();
        if (figureIntake.stage === 'plan') await read({ ...figureIntake.reading.plan, ...change }, figureIntake.origin);
      },
      changeFigureOrigin: (change) => {
        const { figureIntake } = get();
        if (figureIntake.stage === 'plan') set({ figureIntake: { ...figureIntake, origin: { ...figureIntake.origin, ...change } } });
      },
      confirmFigures: () => {
        const { figureIntake } = get();
        if (figureIntake.stage !== 'plan' || figureIntake.issue !== null) return;
        const { reading, origin, file } = figureIntake;
        get().say(reading.indicators.map((indicator) => asFact(indicator, origin)));
        deps.journal.record('import', file, reading.account.taken);
        waiting = null;
        set({ figureIntake: { stage: 'done', file, reading } });
      },
      closeFigures: () => {
        turn++;
        waiting = null;
        set({ figureIntake: { stage: 'idle' } });
      },
      removeIndicator: (id) => {
        const found = get().facts.filter((fact) => fact.kind === 'indicator.imported' && fact.about === id);
        if (found.length === 0) return;
        const withdrawn = deps.journal.addFacts([retraction(found, 'work.withdrawn')]);
        get().rememberWork(withdrawn);
      },
    };
  };
}
