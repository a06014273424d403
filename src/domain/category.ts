import type { Brand } from './brand.ts';
import type { Source } from './incident.ts';

/** Stable name of a category: `police.a72`, `melding.jeugd`, or `unknown:<what the file said>`. */
export type CategoryId = Brand<string, 'CategoryId'>;

export type Theme = 'hic' | 'vvc' | 'drugs' | 'jeugd' | 'overlast' | 'woonoverlast' | 'zorg' | 'vernieling' | 'overig' | 'onbekend';

export interface Category {
  readonly id: CategoryId;
  readonly label: string;
  readonly theme: Theme;
  readonly source: Source;
  /** Codes that a file may use, compared without regard to case: `E35`, `A72`. */
  readonly codes: readonly string[];
  /** Labels that a file may use, compared folded (case, accents, punctuation). */
  readonly labels: readonly string[];
}
