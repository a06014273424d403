import type { AnalysisRequest } from '../../domain/analysis.ts';
import type { Cube } from '../../domain/cube.ts';
import type { CubeRows } from '../../domain/cube-rows.ts';
import { SOURCES } from '../../domain/incident.ts';
import type { FittedCategories } from '../../stats/baseline.ts';
import type { LensSignal } from './lens-signal.ts';
import { makeCube, sourcesByCategory } from './make-cube.ts';
import { Recent } from './recent.ts';
import { sortRows } from './sorted-rows.ts';

/** Cubes of other hours that stay at hand. */
const CUBES = 3;
/** Numbers per cell, category and period that may stay at hand: 64 MB. */
const FITTED = 8_000_000;
/** Numbers per cell and signal that may stay at hand: about 80 MB. */
const SIGNALS = 10_000_000;

/** A cube with what was worked out from it. */
export interface Counts {
  readonly cube: Cube;
  readonly signals: Recent<LensSignal>;
  /** By period and history. */
  readonly fitted: Recent<FittedCategories>;
}

type Choice = Pick<AnalysisRequest, 'sources' | 'hours' | 'categories'>;

/** The counts that a question is about, and the categories that are left of it when sources are chosen. */
export interface Chosen {
  readonly counts: Counts;
  readonly categories: readonly number[] | null;
}

/** Answers any choice of sources, hours and categories from rows that were fetched once. */
export function createCounts(rows: CubeRows): (choice: Choice) => Chosen {
  const sorted = sortRows(rows);
  const sourcesOf = sourcesByCategory(sorted);
  const cubes = new Recent<Counts>(CUBES);
  const countsOf = (sources: Choice['sources'], hours: Choice['hours']): Counts =>
    cubes.get(JSON.stringify([sources, hours]), () => ({
      cube: makeCube(sorted, sources, hours),
      signals: new Recent(SIGNALS),
      fitted: new Recent(FITTED),
    }));
  return ({ sources, hours, categories }) => {
    const bits = sources.reduce((all, source) => all | (1 << SOURCES.indexOf(source)), 0);
    if (bits === 0) return { counts: countsOf([], hours), categories };
    const mixed = sourcesOf.some((has) => (has & bits) !== 0 && (has & ~bits) !== 0);
    if (mixed) return { counts: countsOf(sources, hours), categories };
    // Every category has one source: choosing a source is choosing its categories, and nothing is counted anew.
    const within = (code: number): boolean => ((sourcesOf[code] ?? 0) & bits) !== 0;
    const all = categories ?? Array.from(sourcesOf.keys());
    return { counts: countsOf([], hours), categories: all.filter(within) };
  };
}
