import table from '../../data/screening.json' with { type: 'json' };
import type { CategoryId } from './category.ts';
import type { HourSelection } from './filter.ts';

/** Words that point at one thing; `*` at the end stands for any ending. */
export interface WordGroup {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** At least so many reports of the rule's kinds at one place within so many days. */
export interface Repeats {
  readonly least: number;
  readonly days: number;
}

/** A report fits a rule when it meets every condition that the rule makes. */
export interface ScreenRule {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  /** Empty is any. */
  readonly categories: readonly CategoryId[];
  /** Ids of word groups, one of which was found in the free text; empty makes no condition. */
  readonly words: readonly string[];
  /** Least urgency: 0 makes no condition, 1 low, 2 middle, 3 high. */
  readonly severity: number;
  readonly hours: HourSelection;
  readonly repeats: Repeats | null;
}

export const WORD_GROUPS: readonly WordGroup[] = table.words;
export const DEFAULT_RULES: readonly ScreenRule[] = table.rules as unknown as readonly ScreenRule[];

/**
 * What an import keeps of free text and urgency, as one number of eight bits: bits 0-4 the word groups that were found (in the
 * order of `WORD_GROUPS`), bits 5-6 the urgency (0 unknown), bit 7 that there was a text to look at. The text itself is never kept.
 */
export const TEXT_SEEN = 128;
export const MOST_RULES = 16;

export const severityOf = (marks: number): number => (marks >> 5) & 3;
export const withSeverity = (severity: number): number => (severity & 3) << 5;

/** Bits of the groups with these ids; ids that are no group have none. */
export const wordBits = (ids: readonly string[]): number =>
  WORD_GROUPS.reduce((bits, group, i) => (ids.includes(group.id) ? bits | (1 << i) : bits), 0);
