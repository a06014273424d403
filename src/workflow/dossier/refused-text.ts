import type { Issue } from '../../domain/issue.ts';
import { type PersonalFind, personalInText } from '../../domain/personal/personal-in-text.ts';
import { PERSONAL_TEXT } from '../../domain/text/personal.ts';
import type { FactDraft } from '../../domain/work/work-fact.ts';

/** Fields that hold what people write; all others hold ids, days, numbers and words of a list. */
const WRITTEN = new Set(['title', 'source', 'basis', 'text', 'reason', 'causes', 'why', 'what', 'result', 'finding']);

/** The texts of a fact that people wrote. */
export const writtenTexts = (draft: FactDraft): string[] =>
  Object.entries(draft)
    .flatMap(([key, value]) => (WRITTEN.has(key) ? [value].flat() : []))
    .filter((text) => typeof text === 'string');

/** What in these facts points at a person or a front door. */
export const personalIn = (drafts: readonly FactDraft[]): PersonalFind[] => drafts.flatMap(writtenTexts).flatMap(personalInText);

/** Why these texts are not kept, null when they may be. */
export function refusedText(texts: readonly string[]): Issue | null {
  const found = texts.flatMap(personalInText);
  return found.length > 0 ? PERSONAL_TEXT.refused(found) : null;
}

/** Why these facts are not said, null when they may be: no dossier holds a person. */
export function refusal(drafts: readonly FactDraft[]): Issue | null {
  const found = personalIn(drafts);
  return found.length > 0 ? PERSONAL_TEXT.refused(found) : null;
}
