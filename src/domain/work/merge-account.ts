import type { FileOrigin } from './exchange-file.ts';
import type { WorkFact } from './work-fact.ts';

/** Why a fact from elsewhere was not taken over: not a fact, another content under a known name, or said later than now. */
export const REFUSALS = ['damaged', 'different', 'future'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What became of the facts about one dossier (or plan, or indicator). */
export interface AboutAccount {
  readonly about: string;
  readonly added: number;
  /** Were there already, word for word. */
  readonly known: number;
  /** Their content was erased for good before, here or there; they stay away. */
  readonly erased: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
}

/** What a merge did: every fact that came in is counted once. */
export interface MergeAccount {
  readonly about: readonly AboutAccount[];
  /** What is new, in order: who said what and when. */
  readonly added: readonly WorkFact[];
  /** Of the new ones, those of a newer version: kept and passed on, not shown. */
  readonly unknown: number;
  /** Facts that were here and whose content the other side had erased for good. */
  readonly erasedHere: number;
}

/** A merge of a file, with where it came from. */
export interface FileAccount extends MergeAccount {
  readonly file: string;
  readonly origin: FileOrigin;
  /** The figures of a wijk: taken over, or left because newer ones were here. */
  readonly pack: 'taken' | 'older' | null;
  /** Parts of a backup that were put back besides the work. */
  readonly restored: readonly RestoredPart[];
}

export type RestoredPart = 'mappings' | 'settings' | 'boundaries' | 'postcodes' | 'log' | 'key' | 'keyKept' | 'keyAbsent';

/** Facts that came in by what became of them. */
export function totalsOf({ about }: Pick<MergeAccount, 'about'>): { added: number; known: number; erased: number; refused: number } {
  const sums = { added: 0, known: 0, erased: 0, refused: 0 };
  for (const one of about) {
    sums.added += one.added;
    sums.known += one.known;
    sums.erased += one.erased;
    sums.refused += Object.values(one.refused).reduce((sum, n) => sum + n, 0);
  }
  return sums;
}
