import type { Hottime, WeekBlock } from '../hottime.ts';
import type { HottimeSearch } from '../hottime-search.ts';

/** "vr–za 22–02" for the screen, "vr-za 22-02" as plain text. */
export function blockWords(_block: WeekBlock, _form: 'screen' | 'plain' = 'screen'): string {
  throw new Error('not written yet');
}

/** "vr–za 22–02, ×3,1 (1,9–4,8)" for the screen, "vr-za 22-02, x3,1 (1,9-4,8)" for CSV and address bar. */
export function hottimeWords(_hottime: Hottime, _form: 'screen' | 'plain' = 'screen'): string {
  throw new Error('not written yet');
}

/** The result of a search in one line: the first hottime, or why there is none. */
export function searchWords(_search: HottimeSearch, _form: 'screen' | 'plain' = 'screen'): string {
  throw new Error('not written yet');
}
