import type { Month } from '../../domain/time/month.ts';
import { matchComparison } from '../../stats/effect/matched-comparison.ts';
import { type CellCounts, seriesOf, sumCells } from './cell-counts.ts';

export interface ProposedPlace {
  readonly cells: readonly number[];
  readonly distance: number;
}

/** The comparison is to hold so many times the incidents of the place, so that it adds little to the uncertainty. */
const TIMES = 4;
const FEWEST = 5;

/**
 * Places to compare with: those whose months were most like those of the place acted on, until together they hold four
 * times its incidents. Matched on other months than those in which is measured: a place that looked alike by chance in
 * the very months before would fall back afterwards, and make the place acted on seem to rise.
 * @param places where nothing was done
 * @param before incidents per cell in the months before
 */
export function proposeComparison(
  counts: CellCounts,
  target: Int32Array,
  places: readonly (readonly number[])[],
  matchOn: readonly Month[],
  before: Float64Array,
): ProposedPlace[] {
  const lively = places.filter((cells) => seriesOf(counts, matchOn, cells).some((count) => count > 0));
  const ranked = matchComparison(
    seriesOf(counts, matchOn, target),
    lively.map((cells) => seriesOf(counts, matchOn, cells)),
  );
  const wanted = TIMES * sumCells(before, target);
  const chosen: ProposedPlace[] = [];
  let held = 0;
  for (const { candidate, distance } of ranked) {
    if (chosen.length >= FEWEST && held >= wanted) break;
    const cells = lively[candidate]!;
    held += sumCells(before, cells);
    chosen.push({ cells, distance });
  }
  return chosen;
}
