import { foldLabel } from '../../domain/fold-label.ts';
import { ContentHash } from '../account/content-hash.ts';

/** Name of a shape of file: the same ordered headers, folded, give the same 16 hexadecimal signs. */
export function shapeOf(headers: readonly string[]): string {
  const hash = new ContentHash().start();
  for (const header of headers) hash.text(foldLabel(header));
  const { high, low } = hash.finish();
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
