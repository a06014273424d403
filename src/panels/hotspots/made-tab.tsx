import type { ReactNode } from 'react';
import { MADE } from '../../domain/text/course.ts';
import { FILTERS } from '../../domain/text/filters.ts';
import { count } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { CategoryBars } from '../../views/charts/category-bars.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { KeyFigures } from '../../views/kit/hotspot/key-figures.tsx';
import type { TabProps } from './detail-view.tsx';
import { labelOf } from './place-words.ts';
import { TwoSources } from './source-says.tsx';

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
            { label: HOTSPOTS.figures.reporters, value: made.reporters > 0 ? count(made.reporters) : HOTSPOTS.figures.unknown },
            { label: HOTSPOTS.figures.problems, value: count(made.problems), note: HOTSPOTS.figures.problemsNote },
          ]}
        />
        <p className="foot">
          {made.reporters > 0 && `${HOTSPOTS.remarks.oneReporter(made.topReporter, made.rows)}. `}
          {made.withoutReporter > 0 && `${MADE.withoutReporter(count(made.withoutReporter))} `}
          {MADE.reportersNote}
        </p>
      </Section>
    </>
  );
}
