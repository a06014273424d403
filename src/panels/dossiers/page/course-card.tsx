import type { ReactNode } from 'react';
import { RATIO_LIMITS } from '../../../domain/analysis.ts';
import type { CategoryId } from '../../../domain/category.ts';
import type { WeekTables } from '../../../domain/hottime-search.ts';
import { categoryOf } from '../../../domain/reference.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { monthShortYear, periodName } from '../../../domain/text/format.ts';
import { HOTSPOTS } from '../../../domain/text/hotspots.ts';
import { searchWords } from '../../../domain/text/hottime.ts';
import { nounOf } from '../../../domain/text/noun.ts';
import { WEEK } from '../../../domain/text/week.ts';
import { addMonths, type Month } from '../../../domain/time/month.ts';
import type { DossierStory } from '../../../state/dossier-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { classOf } from '../../../views/charts/scale.ts';
import type { SeriesPoint } from '../../../views/charts/series.ts';
import { SeriesBand, SeriesLegend } from '../../../views/charts/series-band.tsx';
import { WeekTable } from '../../../views/charts/week-table.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';

const MONTHS_SHOWN = 36;
const LETTERS = ['A', 'B', 'C'];
/** Added above and below before a ratio is coloured, so that single incidents stay pale. */
const DAMPING = 1;
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The last three years of the place as the charts draw them. */
function pointsOf(series: NonNullable<DossierStory['series']>): SeriesPoint[] {
  const skip = Math.max(0, series.count.length - MONTHS_SHOWN);
  return Array.from(series.count.slice(skip), (n, i) => ({
    month: addMonths(series.from, skip + i),
    count: n,
    expected: orNull(series.expected[skip + i]!),
    low: orNull(series.low[skip + i]!),
    high: orNull(series.high[skip + i]!),
  }));
}

const weekClasses = ({ observed, expected }: WeekTables): number[] =>
  Array.from(observed, (n, hour) => classOf((n + DAMPING) / (expected[hour]! + DAMPING), RATIO_LIMITS));

const monthOf = (day: string): Month => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) as Month;

const sourcesOf = ({ categories }: Dossier) => categories.flatMap((id) => categoryOf(id as CategoryId)?.source ?? []);

/** How the place developed, and at what hours. */
export function CourseCard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const story = useApp((s) => s.dossierStories[dossier.id]);
  if (!story?.series) return null;
  return (
    <Card grow title={DOSSIER.signal.course} note={<SeriesLegend counted={nounOf(sourcesOf(dossier))} />}>
      <Course dossier={dossier} height={132} />
      <Week story={story} />
    </Card>
  );
}

/** The last three years, with the start of the plan. */
export function Course({ dossier, height }: { readonly dossier: Dossier; readonly height: number }): ReactNode {
  const series = useApp((s) => s.dossierStories[dossier.id]?.series);
  if (!series) return null;
  const points = pointsOf(series);
  const { started } = dossier;
  const marks = started && monthOf(started.on) >= points[0]!.month ? [{ month: monthOf(started.on), label: DOSSIER.signal.start }] : [];
  return <SeriesBand points={points} height={height} marks={marks} summary={DOSSIER.signal.series(monthShortYear(points.at(-1)!.month))} />;
}

export function Week({ story }: { readonly story: DossierStory }): ReactNode {
  const search = story.peak?.search;
  if (!search || search.kind === 'stopped') return null;
  const blocks = search.kind === 'found' ? search.hottimes.map(({ block }, i) => ({ block, letter: LETTERS[i] ?? '' })) : [];
  return (
    <>
      <p className="s12">
        <b>{searchWords(search)}</b> <span className="t3">{HOTSPOTS.peakIn(periodName(story.peak!.period))}</span>
      </p>
      <WeekTable
        caption={WEEK.caption}
        counts={search.week.observed}
        classes={weekClasses(search.week)}
        expected={search.week.expected}
        blocks={blocks}
        size="small"
      />
    </>
  );
}
