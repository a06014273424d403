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
  /** The same by what they were about. */
  readonly erasedAbout: Readonly<Record<string, number>>;
}

export const NOTHING_MERGED: MergeAccount = { about: [], added: [], unknown: 0, erasedHere: 0, erasedAbout: {} };

/** New facts that an account of several merges still lists one by one; the totals count all. */
const MOST_LISTED = 500;

/** Two merges, one after the other, as one. */
export function mergedAfter(first: MergeAccount, then: MergeAccount): MergeAccount {
  const about = new Map(first.about.map((one) => [one.about, one]));
  for (const one of then.about) about.set(one.about, addedUp(about.get(one.about), one));
  return {
    about: [...about.values()],
    added: [...first.added, ...then.added].slice(-MOST_LISTED),
    unknown: first.unknown + then.unknown,
    erasedHere: first.erasedHere + then.erasedHere,
    erasedAbout: summed(first.erasedAbout, then.erasedAbout),
  };
}

function addedUp(before: AboutAccount | undefined, now: AboutAccount): AboutAccount {
  if (!before) return now;
  const { about } = now;
  const refused = summed(before.refused, now.refused);
  return { about, added: before.added + now.added, known: before.known + now.known, erased: before.erased + now.erased, refused };
}

function summed<Counts extends Readonly<Partial<Record<string, number>>>>(a: Counts, b: Counts): Counts {
  const sums = new Map(Object.entries(a));
  for (const [key, n] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + (n ?? 0));
  return Object.fromEntries(sums) as Counts;
}

/** How many earlier facts were taken back by new ones; undone by another, they still stand in the log. */
export const takenBack = (added: readonly WorkFact[]): number =>
  added.reduce((sum, fact) => sum + (fact.kind === 'work.withdrawn' ? fact.of.length : 0), 0);

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
