import type { FactId } from './fact.ts';
import type { WorkFact } from './work-fact.ts';

/** Facts that may not be kept any longer: their last day (`keepUntil`, any kind that has one) lies before `today`. */
export const expiredFacts = (facts: readonly WorkFact[], today: string): FactId[] =>
  facts.filter((fact) => 'keepUntil' in fact && typeof fact.keepUntil === 'string' && fact.keepUntil < today).map((fact) => fact.id);
