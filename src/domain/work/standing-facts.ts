import type { FactId } from './fact.ts';
import type { WorkFact } from './work-fact.ts';

/** By time, and by name where that is equal: the same order on every device. */
export const inOrder = (facts: readonly WorkFact[]): WorkFact[] =>
  [...facts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

/**
 * The facts that hold now, in order: what was withdrawn, and not restored since, is left out, and so are the withdrawals.
 * The last word on a fact counts.
 */
export function standingFacts(facts: readonly WorkFact[]): WorkFact[] {
  const ordered = inOrder(facts);
  const gone = new Set<FactId>();
  for (const fact of ordered) {
    if (fact.kind === 'work.withdrawn') for (const id of fact.of) gone.add(id);
    if (fact.kind === 'work.restored') for (const id of fact.of) gone.delete(id);
  }
  return ordered.filter((fact) => !gone.has(fact.id) && fact.kind !== 'work.withdrawn' && fact.kind !== 'work.restored');
}
