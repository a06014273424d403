import { foldLabel } from '../../domain/fold-label.ts';
import { TEXT_SEEN, WORD_GROUPS, type WordGroup } from '../../domain/screening.ts';

/** Longer texts are looked at so far. */
const LONGEST = 20_000;

const patternOf = ({ words }: WordGroup): RegExp => {
  const parts = words.map((word) => (word.endsWith('*') ? `${foldLabel(word.slice(0, -1))}[a-z0-9]*` : foldLabel(word)));
  return new RegExp(`(?:^| )(?:${parts.join('|')})(?: |$)`);
};

const PATTERNS = WORD_GROUPS.map(patternOf);

/** Bits of the word groups that a free text holds, with `TEXT_SEEN`; 0 for no text. The text is not kept. */
export function screenText(text: string): number {
  if (text.trim() === '') return 0;
  const folded = foldLabel(text.slice(0, LONGEST));
  return PATTERNS.reduce((bits, pattern, i) => (pattern.test(folded) ? bits | (1 << i) : bits), TEXT_SEEN);
}

const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^(zeer )?(laag|low|normaal|gering|gewoon|minor)$/, 1],
  [/^(midden|middel|gemiddeld|medium|verhoogd|matig)$/, 2],
  [/^(zeer )?(hoog|high|urgent|spoed\w*|dringend|ernstig|kritiek|direct)$/, 3],
];

/** Urgency as 1 low, 2 middle, 3 high; 0 when the word says nothing of the kind. Numbers have no agreed direction and say nothing. */
export function parseSeverity(text: string): number {
  const folded = foldLabel(text);
  return LEVELS.find(([pattern]) => pattern.test(folded))?.[1] ?? 0;
}
