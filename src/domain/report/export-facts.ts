import type { Period } from '../time/month.ts';

/** What every export says about itself. */
export interface ExportFacts {
  /** Names of the files the figures come from. */
  readonly files: readonly string[];
  /** The figures come from the demo city. */
  readonly demo: boolean;
  readonly period: Period;
  /** Everything that was chosen, in words. */
  readonly filter: string;
  /** What was counted, in words: `412 meldingen en 1.031 registraties`. */
  readonly n: string;
  /** UTC minute at which it was made. */
  readonly madeAt: number;
  readonly version: string;
}
