import { DEFAULT_RULES, type ScreenRule } from '../../domain/screening.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

export interface RuleVersion {
  /** Null for the rules that come with the app. */
  readonly said: { readonly at: string; readonly role: string; readonly reason: string } | null;
  readonly rules: readonly ScreenRule[];
}

/** Every version of the rules, oldest first; the last one holds. */
export function ruleVersions(facts: readonly WorkFact[]): readonly RuleVersion[] {
  const said = facts.flatMap((fact) =>
    fact.kind === 'screening.rules' ? [{ said: { at: fact.at, role: fact.role, reason: fact.reason }, rules: fact.rules }] : [],
  );
  return [{ said: null, rules: DEFAULT_RULES }, ...said];
}

export const currentRules = (facts: readonly WorkFact[]): readonly ScreenRule[] => ruleVersions(facts).at(-1)!.rules;
