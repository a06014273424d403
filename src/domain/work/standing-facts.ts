import type { FactId } from './fact.ts';
import type { WorkFact } from './work-fact.ts';

/** By time, and by name where that is equal: the same order on every device. */
export const inOrder = (facts: readonly WorkFact[]): WorkFact[] =>
  [...facts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

/** Withdrawals of withdrawals that are followed. */
const DEEPEST = 200;

/**
 * The facts that hold now, in order: what was withdrawn, and not restored since, is left out, and so are the withdrawals.
 * The last word on a fact counts; who takes a withdrawal back restores what it withdrew.
 */
export function standingFacts(facts: readonly WorkFact[]): WorkFact[] {
  const ordered = inOrder(facts);
  const gone = new Set<FactId>();
  const said = new Map<FactId, WorkFact>();
  // Each is followed once in each direction and no deeper than people go: a hostile file could keep us busy for ever.
  const turn = (ids: readonly FactId[], isGone: boolean, followed = new Set<string>(), depth = 0): void => {
    if (depth > DEEPEST) return;
    for (const id of ids) {
      const target = said.get(id);
      const way = `${isGone} ${id}`;
      if (followed.has(way)) continue;
      followed.add(way);
      if (target?.kind === 'work.withdrawn') turn(target.of, !isGone, followed, depth + 1);
      else if (target?.kind === 'work.restored') turn(target.of, isGone, followed, depth + 1);
      else if (isGone) gone.add(id);
      else gone.delete(id);
    }
  };
  for (const fact of ordered) {
    if (fact.kind === 'work.withdrawn') turn(fact.of, true);
    if (fact.kind === 'work.restored') turn(fact.of, false);
    // Only what was said before can be meant, so that no two of them can mean each other for ever.
    said.set(fact.id, fact);
  }
  return ordered.filter((fact) => !gone.has(fact.id) && fact.kind !== 'work.withdrawn' && fact.kind !== 'work.restored');
}
