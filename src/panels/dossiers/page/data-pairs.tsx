import type { ReactNode } from 'react';
import type { FlaggedPlace } from '../../../domain/analysis.ts';
import type { CategoryId } from '../../../domain/category.ts';
import { categoryOf } from '../../../domain/reference.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { decimal, monthName, plural } from '../../../domain/text/format.ts';
import { HOTSPOTS } from '../../../domain/text/hotspots.ts';
import { searchWords } from '../../../domain/text/hottime.ts';
import { countOf } from '../../../domain/text/noun.ts';
import { addMonths, type Month } from '../../../domain/time/month.ts';
import { useApp } from '../../../state/use-app.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';

const words = DOSSIER.signal;
export type Pair = readonly [label: string, value: ReactNode];

export const Pairs = ({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode => (
  <dl className="kv">
    {pairs.map(([label, value]) => (
      <PairLine key={label} label={label} value={value} />
    ))}
  </dl>
);

const PairLine = ({ label, value }: { readonly label: string; readonly value: ReactNode }): ReactNode => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);

/** What the loaded data say about the place, as far as they are known. */
export function useDataPairs(dossier: Dossier, place: FlaggedPlace | null): readonly Pair[] {
  const story = useApp((s) => s.dossierStories[dossier.id]);
  const stability = useApp((s) => s.stability);
  const available = useApp((s) => s.available);
  const sources = dossier.categories.flatMap((id) => categoryOf(id as CategoryId)?.source ?? []);
  const flag: readonly Pair[] = dossier.flagged
    ? [[words.flagged, words.flaggedWords(dossier.flagged.count, dossier.flagged.expected, dossier.place.to as Month)]]
    : [];
  if (dossier.place.cells.length === 0) return [...flag, [words.where, words.noCells]];
  if (!available) return [...flag, [words.now, words.noData]];
  const series = story?.series;
  if (!series) return [...flag, [words.now, words.busy]];
  const last = series.count.length - 1;
  const top = series.count.reduce((best, n, at) => (n > series.count[best]! ? at : best), 0);
  const isFlagged = dossier.flagged !== null && dossier.place.to === addMonths(series.from, last);
  const expected = isFlagged ? dossier.flagged!.expected : series.expected[last]!;
  const found = place && stability?.found[place.id];
  const made = story.composition;
  return [
    [
      words.now,
      <span key="now" title={monthName(addMonths(series.from, last))}>
        <b>{countOf(series.count[last]!, sources)}</b>
        {words.expectedAfter(Number.isNaN(expected) ? null : expected)}
      </span>,
    ],
    ...(isFlagged ? [] : flag),
    [words.highest, words.highestWords(series.count[top]!, addMonths(series.from, top))],
    [words.when, story.peak ? searchWords(story.peak.search) : words.busy],
    ...(stability && found !== undefined && found !== null ? [[words.sure, HOTSPOTS.remarks.stable(found, stability.grids)] as const] : []),
    ...(made && made.reporters > 0
      ? [[words.who, words.reporters(plural(made.reporters, 'melder', 'melders'), plural(made.problems, 'probleem', 'problemen'))] as const]
      : []),
    ...(story.shape ? [[words.size, `${decimal(story.shape.hectares, 1)} ha`] as const] : []),
  ];
}
