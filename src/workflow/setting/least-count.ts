import { LEAST_COUNT } from '../../domain/report/least-count.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

export type SaidLeastCount = Extract<WorkFact, { kind: 'setting.leastCount' }>;

/** Under what a count is small, and who said so last; null when nobody did and it is that of the app. */
export interface LeastCount {
  readonly least: number;
  readonly said: SaidLeastCount | null;
}

/** @param facts standing facts, in order */
export function leastCountOf(facts: readonly WorkFact[]): LeastCount {
  const said = facts.findLast((fact): fact is SaidLeastCount => fact.kind === 'setting.leastCount') ?? null;
  return { least: said?.least ?? LEAST_COUNT, said };
}
