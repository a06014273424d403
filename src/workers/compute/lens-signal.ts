import type { Analysis, AnalysisRequest } from '../../domain/analysis.ts';
import type { Lens } from '../../domain/filter.ts';
import type { MonthlySignal, PressureSignal } from '../../domain/signal.ts';
import type { Month, Period } from '../../domain/time/month.ts';
import { diskOf } from '../../geo/disk.ts';
import { type FittedCategories, fitSteps } from '../../stats/baseline.ts';
import { pressure } from '../../stats/pressure.ts';
import { monthlySignal } from '../../stats/signal.ts';
import type { Counts } from './counts.ts';
import type { Study } from './study.ts';

export interface LensSignal {
  readonly signal: MonthlySignal;
  readonly method: Analysis['method'];
}

export type Question = Pick<AnalysisRequest, 'categories' | 'alpha'> & { readonly period: Period; readonly history: readonly Month[] };

/** Numbers per cell that one signal, and one fitted category, hold. */
const SIGNAL_SIZE = 7;
const FITTED_SIZE = 5;

const fittedOf = ({ fitted, cube }: Counts, { area, water }: Study, { period, history }: Question): FittedCategories => {
  const categories = (cube.byCategory?.length ?? 1) - 1;
  return fitted.get(JSON.stringify([water, period, history]), () => new Map(), FITTED_SIZE * categories * area.ids.length);
};

const LENSES: Record<Lens, (counts: Counts, study: Study, question: Question) => LensSignal> = {
  ongewoon: (counts, study, question) => {
    const area = { cells: study.area.ids.length, neighbours: study.area.neighbours };
    return { signal: monthlySignal(counts.cube, area, question, fittedOf(counts, study, question)), method: 'negative-binomial' };
  },
  druk: ({ cube }, study, question) => {
    study.disks ??= diskOf(study.area.neighbours, 1);
    const area = { cells: study.area.ids.length, neighbours: study.area.neighbours, disks: study.disks };
    const signal: PressureSignal = pressure(cube, area, question);
    return { signal, method: signal.method };
  },
};

const keyOf = (lens: Lens, { water }: Study, { period, history, categories, alpha }: Question): string =>
  JSON.stringify([lens, water, period, lens === 'druk' ? [] : history, categories, alpha]);

/** The signal of a question; one that was asked before is not worked out again. Not to be written in. */
export function signalOf(lens: Lens, counts: Counts, study: Study, question: Question): LensSignal {
  const size = SIGNAL_SIZE * study.area.ids.length;
  return counts.signals.get(keyOf(lens, study, question), () => LENSES[lens](counts, study, question), size);
}

/** Prepares the signal of *Ongewoon* in steps of a few milliseconds, for work that has to let newer questions go first. */
export function* signalSteps(counts: Counts, study: Study, question: Question): Generator<void> {
  if (counts.signals.has(keyOf('ongewoon', study, question))) return;
  const area = { cells: study.area.ids.length, neighbours: study.area.neighbours };
  yield* fitSteps(counts.cube, area, question, fittedOf(counts, study, question));
}
