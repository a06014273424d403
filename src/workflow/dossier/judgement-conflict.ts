import type { SaidFact } from './dossier.ts';

type Judged = SaidFact<'dossier.judged'>;

/** What a judgement decides, without its reason. */
const decisionOf = ({ judgement, seriousness, threat }: Judged): string => JSON.stringify([judgement, seriousness, threat]);

/**
 * Judgements that no later one took into account, when they do not say the same. The last of them counts, but people have to
 * see both: teams judged without knowing of each other. A new judgement that knows them all ends the conflict.
 */
export function judgementConflict(judgements: readonly Judged[]): readonly Judged[] {
  const known = new Set(judgements.flatMap(({ revises }) => revises));
  const unseen = judgements.filter(({ id }) => !known.has(id));
  return new Set(unseen.map(decisionOf)).size > 1 ? unseen : [];
}
