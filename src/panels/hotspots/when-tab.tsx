import type { ReactNode } from 'react';
import { RATIO_LIMITS } from '../../domain/analysis.ts';
import type { WeekTables } from '../../domain/hottime-search.ts';
import { decimal, periodName } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { HOTTIME_TEXT, hottimeWords } from '../../domain/text/hottime.ts';
import { WEEK } from '../../domain/text/week.ts';
import type { PlaceStory } from '../../state/place-slice.ts';
import { classOf } from '../../views/charts/scale.ts';
import { WeekTable } from '../../views/charts/week-table.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { NumberBadge } from '../../views/kit/hotspot/number-badge.tsx';
import type { TabProps } from './detail-view.tsx';
import { PlaceMonths } from './place-months.tsx';

const LETTERS = ['A', 'B', 'C'];
/** Added above and below before a ratio is coloured, so that single incidents stay pale. */
const DAMPING = 1;

/** Classes 0-5 of the 168 hours: smoothed times expected. */
export function weekClasses({ observed, expected }: WeekTables): number[] {
  return Array.from(observed, (n, hour) => classOf((n + DAMPING) / (expected[hour]! + DAMPING), RATIO_LIMITS));
}

/** The week of a place as a table, or why there is none. */
export function PlaceWeek({ story, size }: { readonly story: PlaceStory | undefined; readonly size: 'small' | 'large' }): ReactNode {
  const search = story?.peak?.search;
  if (!search) return <p className="t3 s12">{HOTSPOTS.searching}</p>;
  if (search.kind === 'stopped') return <p className="t3 s12">{HOTTIME_TEXT.stopped}</p>;
  const blocks = search.kind === 'found' ? search.hottimes.map(({ block }, i) => ({ block, letter: LETTERS[i] ?? '' })) : [];
  return (
    <WeekTable
      caption={WEEK.caption}
      counts={search.week.observed}
      classes={weekClasses(search.week)}
      expected={search.week.expected}
      blocks={blocks}
      size={size}
    />
  );
}

/** Hottimes of the place, with what they rest on. */
export function WhenTab({ place, story }: TabProps): ReactNode {
  const peak = story?.peak;
  const search = peak?.search;
  return (
    <>
      <Section title={HOTSPOTS.sections.when} aside={peak ? HOTSPOTS.peakIn(periodName(peak.period)) : null}>
        <PlaceWeek story={story} size="small" />
      </Section>
      {search?.kind === 'found' && (
        <Section title={WEEK.found(search.hottimes.length)}>
          <ul className="sure">
            {search.hottimes.map((hottime, i) => (
              <li key={hottimeWords(hottime)}>
                <NumberBadge>{LETTERS[i]}</NumberBadge>
                <span>
                  <b>{hottimeWords(hottime)}</b>, {WEEK.counted(decimal(hottime.observed), decimal(hottime.expected))}
                </span>
              </li>
            ))}
          </ul>
          <p className="foot">{HOTTIME_TEXT.bestOfMany}</p>
        </Section>
      )}
      {search?.kind === 'none' && <p>{WEEK.none}</p>}
      {search?.kind === 'tooFew' && <p>{HOTTIME_TEXT.tooFewWhy(search.week.known, search.minimum)}</p>}
      {search && search.kind !== 'stopped' && <p className="foot">{WEEK.basis(search.week)}</p>}
      <PlaceMonths id={place.id} />
    </>
  );
}
