import type { PlaceTheme } from '../../domain/theme/campaign-theme.ts';
import type { ThemeFinding } from '../../domain/theme/theme-finding.ts';
import type { Month, Period } from '../../domain/time/month.ts';
import type { FactDraft, WorkFact } from '../../domain/work/work-fact.ts';

export interface Identified {
  readonly hotspots: number;
  readonly hottimes: number;
}

/** How many hotspots and hottimes a theme has; null places count as none. */
export const countOf = ({ places, search }: Pick<ThemeFinding, 'places' | 'search'>): Identified => ({
  hotspots: places?.length ?? 0,
  hottimes: search.kind === 'found' ? search.hottimes.length : 0,
});

export const sumOf = (all: readonly Identified[]): Identified => ({
  hotspots: all.reduce((sum, { hotspots }) => sum + hotspots, 0),
  hottimes: all.reduce((sum, { hottimes }) => sum + hottimes, 0),
});

/** What is kept of a count, so that a later period can be put beside it. */
export const countedFact = (finding: ThemeFinding): FactDraft => ({
  kind: 'theme.counted',
  about: `theme:${finding.theme}`,
  theme: finding.theme,
  from: finding.period.from,
  to: finding.period.to,
  ...countOf(finding),
});

/**
 * Indicator "aantal geïdentificeerde hotspots/hottimes" from the counts that were kept: of each theme the last one whose period lies
 * within the asked one, because a hotspot of two months is one hotspot. Null when nothing was kept for it.
 */
export function identifiedIn(facts: readonly WorkFact[], period: Period): (Identified & { readonly themes: number }) | null {
  const kept = keptIn(facts, period);
  return kept && { hotspots: kept.hotspots, hottimes: kept.hottimes, themes: kept.themes };
}

/** A count that was kept. */
export interface KeptCount extends Identified {
  readonly themes: number;
  /** ISO day on which the last part of it was kept. */
  readonly on: string;
  /** The month it is of; null when its parts are of several, or of a longer period. */
  readonly month: Month | null;
}

/** The same with when it was kept and of which month it is. */
export function keptIn(facts: readonly WorkFact[], { from, to }: Period): KeptCount | null {
  const last = new Map<PlaceTheme, Extract<WorkFact, { kind: 'theme.counted' }>>();
  for (const fact of facts) {
    if (fact.kind !== 'theme.counted' || fact.from < from || fact.to > to) continue;
    const known = last.get(fact.theme);
    if (!known || fact.to > known.to || (fact.to === known.to && fact.at >= known.at)) last.set(fact.theme, fact);
  }
  const parts = [...last.values()];
  const [first] = parts;
  if (!first) return null;
  const on = parts
    .map(({ at }) => at)
    .sort()
    .at(-1)!
    .slice(0, 10);
  const isOneMonth = parts.every((part) => part.from === first.from && part.to === first.from);
  return { ...sumOf(parts), themes: parts.length, on, month: isOneMonth ? (first.from as Month) : null };
}
