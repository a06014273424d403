import { foldLabel } from '../../domain/fold-label.ts';
import type { Source } from '../../domain/incident.ts';

/** The source that a cell names; an empty cell means that of the file, null that it names neither. */
export function parseSource(text: string, ofFile: Source): Source | null {
  if (text === '') return ofFile;
  const folded = foldLabel(text);
  if (/politie|police|bvh|registratie|aangifte/.test(folded)) return 'politie';
  return /meld|gemeente|signalen|overlast/.test(folded) ? 'melding' : null;
}
