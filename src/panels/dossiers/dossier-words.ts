import type { Boundaries } from '../../domain/area.ts';
import type { CategoryId } from '../../domain/category.ts';
import { categoryOf } from '../../domain/reference.ts';
import { JUDGEMENT_WORDS, PARTNER_WORDS } from '../../domain/text/dossier-words.ts';
import { DOSSIERS, ENDING_WORDS } from '../../domain/text/dossiers.ts';
import { list } from '../../domain/text/format.ts';
import type { Partner } from '../../domain/work/dossier-facts.ts';
import type { Dossier } from '../../workflow/dossier/dossier.ts';
import { nextOf } from '../../workflow/dossier/overdue.ts';

export const buurtName = (code: string, { buurten, municipality }: Pick<Boundaries, 'buurten' | 'municipality'>): string =>
  buurten.find((buurt) => buurt.code === code)?.name ?? municipality.name;

export function wijkOf(
  code: string,
  { buurten, wijken }: Pick<Boundaries, 'buurten' | 'wijken'>,
): { readonly code: string; readonly name: string } {
  const wijk = buurten.find((buurt) => buurt.code === code)?.wijk;
  return { code: wijk ?? '', name: wijken.find((other) => other.code === wijk)?.name ?? '' };
}

export const categoryWords = (ids: readonly string[]): string =>
  categoryOf(ids[0] as CategoryId)?.label ?? ids[0]?.replace(/^unknown:/, '') ?? '';

export const partnerWords = (partners: readonly Partner[]): string => list([...new Set(partners)].map((partner) => PARTNER_WORDS[partner]));

/** What is decided where the column does not say it. */
export function outcomeWords({ ending, judgement }: Dossier): string | null {
  if (ending) return ENDING_WORDS[ending.how];
  return judgement?.judgement === 'volgen' ? JUDGEMENT_WORDS.volgen.badge : null;
}

export function nextWords(dossier: Dossier, today: string): string | null {
  const next = nextOf(dossier, today);
  return next && DOSSIERS.nextOn(DOSSIERS.next[next.kind], next.on);
}
