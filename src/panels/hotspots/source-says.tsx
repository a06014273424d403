import type { ReactNode } from 'react';
import { SOURCES } from '../../domain/incident.ts';
import { FILTERS } from '../../domain/text/filters.ts';
import { TWO_SOURCES } from '../../domain/text/two-sources.ts';
import type { SourceSays } from '../../domain/two-sources.ts';
import { useApp } from '../../state/use-app.ts';
import { Section } from '../../views/kit/controls/section.tsx';

/** What each source alone says about a place, side by side. */
export function TwoSources({ id }: { readonly id: string }): ReactNode {
  const answer = useApp((s) => s.twoSources);
  const says = answer?.places[id];
  if (!answer || !says) return null;
  const flagged = SOURCES.filter((source) => says[source].flagged);
  const [only] = flagged;
  const verdict = flagged.length === 2 ? TWO_SOURCES.both : only ? TWO_SOURCES.one(only) : TWO_SOURCES.neither;
  return (
    <Section title={TWO_SOURCES.title}>
      <dl className="facts-list">
        {SOURCES.map((source) => (
          <div key={source}>
            <dt>{FILTERS.sources[source]}</dt>
            <dd>
              {TWO_SOURCES.line(source, says[source])}; {flaggedWords(says[source])}
            </dd>
          </div>
        ))}
      </dl>
      <p>{verdict}</p>
      <p className="foot">{TWO_SOURCES.city(answer.both, answer.onlyMelding, answer.onlyPolitie)}</p>
    </Section>
  );
}

const flaggedWords = ({ flagged }: SourceSays): string => (flagged ? TWO_SOURCES.flagged : TWO_SOURCES.notFlagged);
