import type { Brand } from '../brand.ts';

/** Name of a fact, the same on every device. */
export type FactId = Brand<string, 'FactId'>;

/**
 * What every fact carries. People's work is a set of facts that only grows: a fact is never changed, what stands now is
 * folded from all of them (`workflow`). So files of several teams merge by union, in any order, and who said what stays there.
 */
export interface FactBase {
  readonly id: FactId;
  /** ISO 8601 UTC with milliseconds; later than every fact that the device knew, so that an answer follows its question. */
  readonly at: string;
  /** Role in which it was said (`gebiedsteam West`); never a person's name. */
  readonly role: string;
  /** The browser it was said on. */
  readonly device: string;
  /** What it is about: the id of a dossier, a plan, an indicator. */
  readonly about: string;
}

/** Takes back another fact, or lets it stand again: undo and redo as facts of their own. */
export type MetaFact =
  | { readonly kind: 'work.withdrawn'; readonly of: readonly FactId[] }
  | { readonly kind: 'work.restored'; readonly of: readonly FactId[] };
