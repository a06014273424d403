import type { ReactNode } from 'react';
import type { ReportsBehind } from '../../domain/place-reports.ts';
import { MADE } from '../../domain/text/course.ts';
import { FILTERS } from '../../domain/text/filters.ts';
import { count } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { CategoryBars } from '../../views/charts/category-bars.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { KeyFigures } from '../../views/kit/hotspot/key-figures.tsx';
import type { TabProps } from './detail-view.tsx';
import { labelOf } from './place-words.ts';
import { TwoSources } from './source-says.tsx';

/** What is left without the person who reported most, and the list ranked that way. */
function WithoutTop({ behind }: { readonly behind: ReportsBehind }): ReactNode {
  const ranked = useApp((s) => s.withoutTop);
  const rank = useApp((s) => s.rankWithoutTop);
  const select = useApp((s) => s.select);
  if (behind.topReports === 0) return null;
  const { verdict, reports, problems } = behind.withoutTop;
  const change = (): void => {
    rank(!ranked);
    select(null);
  };
  return (
    <>
      <p>
        {MADE.left(behind.topReports, behind.reports, reports, problems)} {MADE.withoutTop[verdict]}
      </p>
      <p>
        <Button size="s" onPress={change}>
          {ranked ? MADE.rankWithTop : MADE.rankWithoutTop}
        </Button>
      </p>
    </>
  );
}

/** Categories, sources, reports, reporters and problems of the place. */
export function MadeTab({ place, story }: TabProps): ReactNode {
  const categories = useApp((s) => s.categories);
  const made = story?.composition;
  if (!made) return <p className="t3">{MADE.busy}</p>;
  if (made.rows === 0) return <p>{MADE.none}</p>;
  return (
    <>
      <Section title={MADE.categories} aside={`n = ${count(made.rows)}`}>
        <CategoryBars
          label={MADE.categories}
          bars={made.categories.map(({ category, n }) => ({ label: labelOf(category, categories), count: n }))}
          max={made.rows}
        />
      </Section>
      <Section title={MADE.sources}>
        <CategoryBars
          label={MADE.sources}
          bars={made.sources.map(({ source, n }) => ({ label: FILTERS.sources[source], count: n }))}
          max={made.rows}
        />
      </Section>
      <TwoSources id={place.id} />
      <Section title={MADE.reporters}>
        <KeyFigures
          figures={[
            { label: MADE.reports, value: count(made.rows) },
            { label: HOTSPOTS.figures.reporters, value: made.reporters > 0 ? count(made.reporters) : HOTSPOTS.figures.unknown },
            {
              label: HOTSPOTS.figures.problems,
              value: count(story.behind?.problems ?? made.problems),
              note: HOTSPOTS.figures.problemsNote,
            },
          ]}
        />
        {story.behind && <WithoutTop behind={story.behind} />}
        <p className="foot">
          {made.withoutReporter > 0 && `${MADE.withoutReporter(count(made.withoutReporter))} `}
          {MADE.reportersNote} {MADE.problemsHow}
        </p>
      </Section>
    </>
  );
}
