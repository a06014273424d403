import type { Buurt } from '../../domain/area.ts';
import { foldLabel } from '../../domain/fold-label.ts';
import { parseBuurtCode } from './postcode.ts';

/** Finds the code of a buurt by its code, or by its name where that belongs to one buurt only. */
export interface BuurtIndex {
  codeOf(text: string): string | null;
}

export function buurtIndex(buurten: readonly Buurt[]): BuurtIndex {
  const names = new Map<string, string | null>();
  for (const { code, name } of buurten) {
    const folded = foldLabel(name);
    names.set(folded, names.has(folded) ? null : code);
  }
  const asked = new Map<string, string | null>();
  return {
    codeOf(text) {
      const code = parseBuurtCode(text);
      if (code) return code;
      let found = asked.get(text);
      if (found === undefined) {
        found = names.get(foldLabel(text)) ?? null;
        if (asked.size < 2_000) asked.set(` ${text}`.slice(1), found);
      }
      return found;
    },
  };
}
