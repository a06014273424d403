import type { ReactNode } from 'react';
import { count } from '../../domain/text/format.ts';
import { baselineWords, CERTAINTY, HOTSPOTS } from '../../domain/text/hotspots.ts';
import { scientific } from '../../domain/text/scientific.ts';
import { otherLines, SECOND_OPINION } from '../../domain/text/second-opinion.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { SureList } from '../../views/kit/hotspot/sure-list.tsx';
import type { TabProps } from './detail-view.tsx';
import { sureLines } from './sure-lines.ts';

/** What plainer methods and the scan say of the same place. */
function OtherWays({ id }: { readonly id: string }): ReactNode {
  const opinion = useApp((s) => s.opinion);
  const lens = useApp((s) => s.analysis?.request.lens);
  if (lens !== 'ongewoon') return null;
  const lines = opinion ? otherLines(opinion, id) : [];
  return (
    <Section title={SECOND_OPINION.title}>
      {opinion === null ? (
        <NoOpinionYet />
      ) : (
        <dl className="facts-list">
          {lines.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="foot">{SECOND_OPINION.note}</p>
    </Section>
  );
}

/** How far it is, or what became of it. */
function NoOpinionYet(): ReactNode {
  const share = useApp((s) => s.opinionShare);
  const ask = useApp((s) => s.askSecondOpinion);
  const stop = useApp((s) => s.stopSecondOpinion);
  if (share === null) return <p className="t3 s12">{SECOND_OPINION.waiting}</p>;
  if (typeof share === 'number') return <ProgressBar label={SECOND_OPINION.busy} done={share} total={1} onCancel={stop} />;
  return (
    <>
      <p role="status">{SECOND_OPINION[share]}</p>
      <p>
        <Button size="s" onPress={() => void ask()}>
          {SECOND_OPINION.again}
        </Button>
      </p>
    </>
  );
}

/** The method, its numbers, and what another method would have said. */
export function CertaintyTab({ place, story }: TabProps): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const stability = useApp((s) => s.stability);
  const comparison = useApp((s) => s.filter.comparison);
  if (!analysis) return null;
  const lines: readonly (readonly [string, string])[] = [
    [CERTAINTY.chance, HOTSPOTS.facts.chance(place.p)],
    [CERTAINTY.p, scientific(place.p)],
    [CERTAINTY.q, scientific(place.q)],
    [CERTAINTY.tests, count(analysis.tests)],
    [CERTAINTY.baseline, baselineWords(comparison, analysis.request.history.length)],
    [CERTAINTY.cells, HOTSPOTS.facts.cells(place.cells.length, place.hectares)],
  ];
  return (
    <>
      <Section title={HOTSPOTS.sections.sure}>
        <SureList items={sureLines(place, story, analysis, stability)} />
      </Section>
      <p>{CERTAINTY.method[analysis.method]}</p>
      <p>{CERTAINTY.corrected(analysis.flaggedCells, analysis.flaggedUncorrected)}</p>
      <dl className="facts-list">
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OtherWays id={place.id} />
    </>
  );
}
