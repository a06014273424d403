import type { EXPERIMENTS } from '../../domain/text/experiments.ts';

export type Where = keyof typeof EXPERIMENTS.wheres;

/** What is filled in on the form. */
export interface ExperimentFields {
  readonly title: string;
  readonly on: string;
  readonly where: Where;
  readonly points: string;
  readonly metres: number;
  readonly buurt: string;
  readonly categories: readonly string[];
}

export const METRES = [100, 150, 200, 300, 500] as const;

export const EMPTY_EXPERIMENT: ExperimentFields = {
  title: '',
  on: '',
  where: 'points',
  points: '',
  metres: 200,
  buurt: '',
  categories: [],
};
