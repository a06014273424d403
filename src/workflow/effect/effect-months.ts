import type { EffectRequest } from '../../domain/effect/effect-request.ts';
import { addMonths, earlierOf, laterOf, type Month, monthsOf } from '../../domain/time/month.ts';
import { beforeMonths } from '../../stats/effect/before-months.ts';

export interface EffectMonths {
  readonly before: readonly Month[];
  readonly leftOut: readonly Month[];
  readonly after: readonly Month[];
  /** Months on which comparison areas are matched. */
  readonly matchOn: readonly Month[];
}

/** Months of history that are matched on, and the fewest that say anything. */
const MATCH = 24;
const FEWEST = 12;

/** Which months count as what. */
export function effectMonths({ start, partial, flagged, data, before, after }: EffectRequest): EffectMonths {
  const begun = partial ? addMonths(start, -1) : start;
  const end = earlierOf(begun, addMonths(data.to, 1));
  // Months up to the start of which there are no data yet make the period shorter, they do not move it back.
  const { months, leftOut } = beforeMonths(end, Math.max(1, before - (begun - end)), flagged, data.from);
  const last = earlierOf(data.to, addMonths(start, after - 1));
  const first = months[0] ?? end;
  const skip = new Set([...months, ...flagged]);
  const earlier = monthsOf({ from: laterOf(data.from, addMonths(first, -MATCH)), to: addMonths(end, -1) }).filter((m) => !skip.has(m));
  return { before: months, leftOut, after: monthsOf({ from: start, to: last }), matchOn: earlier.length >= FEWEST ? earlier : months };
}
