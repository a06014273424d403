import type { ReactNode } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import { count, expectedCount, monthShortYear } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { countOf, nounOf } from '../../domain/text/noun.ts';
import type { PlaceStory } from '../../state/place-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { CategoryBars } from '../../views/charts/category-bars.tsx';
import { SeriesBand, SeriesLegend } from '../../views/charts/series-band.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { KeyFigures, type KeyFiguresProps } from '../../views/kit/hotspot/key-figures.tsx';
import { SureList } from '../../views/kit/hotspot/sure-list.tsx';
import type { TabProps } from './detail-view.tsx';
import { inPeriod, labelOf, peakWords, pointsOf, sourcesOf } from './place-words.ts';
import { sureLines } from './sure-lines.ts';
import { PlaceWeek } from './when-tab.tsx';

const CATEGORIES_SHOWN = 5;

function figuresOf(place: FlaggedPlace, story: PlaceStory | undefined): KeyFiguresProps['figures'] {
  const made = story?.composition;
  const reporters = !made || made.reporters === 0 ? HOTSPOTS.figures.unknown : count(made.reporters);
  const note = made && made.reporters > 0 ? HOTSPOTS.figures.top(made.topReporter, made.rows) : HOTSPOTS.figures.noReporter;
  return [
    { label: HOTSPOTS.figures.expected, value: expectedCount(place.expected), note: HOTSPOTS.figures.band(place.band) },
    { label: HOTSPOTS.figures.reporters, value: reporters, note },
    {
      label: HOTSPOTS.figures.problems,
      value: made ? count(story?.behind?.problems ?? made.problems) : '…',
      note: HOTSPOTS.figures.problemsNote,
    },
  ];
}

/** What is there, how sure, since when, at what hours, about what: on one page. */
export function OverviewTab({ place, story }: TabProps): ReactNode {
  const categories = useApp((s) => s.categories);
  const period = useApp((s) => s.filter.period);
  const analysis = useApp((s) => s.analysis);
  const stability = useApp((s) => s.stability);
  const sources = sourcesOf(place, categories);
  const ended = place.state === 'uitgedoofd';
  const made = story?.composition;
  return (
    <>
      <p>
        {ended ? (
          HOTSPOTS.facts.gone(countOf(place.count, sources))
        ) : (
          <>
            <b>{inPeriod(place, categories, period)}</b>, <b>{HOTSPOTS.facts.expected(place.expected)}</b>. {HOTSPOTS.facts.chance(place.p)}
          </>
        )}
      </p>
      <KeyFigures figures={figuresOf(place, story)} />
      <Section title={HOTSPOTS.sections.course} aside={<SeriesLegend counted={nounOf(sources)} />}>
        <SeriesBand points={pointsOf(place.series)} summary={HOTSPOTS.series(monthShortYear(period.to))} />
      </Section>
      <Section title={HOTSPOTS.sections.when} aside={<b>{peakWords(story)}</b>}>
        <PlaceWeek story={story} size="small" />
      </Section>
      {made && (
        <Section title={HOTSPOTS.sections.what} aside={`n = ${count(made.rows)}`}>
          <CategoryBars
            label={HOTSPOTS.sections.what}
            bars={made.categories.slice(0, CATEGORIES_SHOWN).map(({ category, n }) => ({ label: labelOf(category, categories), count: n }))}
            max={made.rows}
          />
        </Section>
      )}
      {analysis && (
        <Section title={HOTSPOTS.sections.sure}>
          <SureList items={sureLines(place, story, analysis, stability)} />
        </Section>
      )}
    </>
  );
}
