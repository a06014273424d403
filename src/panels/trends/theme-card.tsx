import type { ReactNode } from 'react';
import { EVENTS_TEXT } from '../../domain/text/events.ts';
import { expectedCount, ratioWithInterval } from '../../domain/text/format.ts';
import { hottimeWords, searchWords } from '../../domain/text/hottime.ts';
import { THEME_NAMES, THEMES } from '../../domain/text/themes.ts';
import { THEME_CATEGORIES } from '../../domain/theme/campaign-theme.ts';
import type { ThemeFinding } from '../../domain/theme/theme-finding.ts';
import type { Route } from '../../state/address.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { countOf } from '../../workflow/campaigns/identified.ts';

const SHOWN = 4;

/** One theme: where, when, in which months, at which events. */
export function ThemeCard({ finding }: { readonly finding: ThemeFinding }): ReactNode {
  const { theme, places, search, months, events } = finding;
  const { hotspots, hottimes } = countOf(finding);
  const change = useApp((s) => s.changeFilter);
  const goTo = useApp((s) => s.goTo);
  const open = (route: Route): void => {
    change({ categories: THEME_CATEGORIES[theme], sources: [] });
    goTo(route);
  };
  return (
    <Card title={THEME_NAMES[theme]} note={THEMES.what(theme)}>
      <p>
        <b>{THEMES.hotspots(hotspots)}</b>, <b>{THEMES.hottimes(hottimes)}</b>
      </p>
      <dl className="themes__facts">
        <dt>{THEMES.where}</dt>
        <dd>
          <Lines
            none={places === null ? THEMES.tooShort : THEMES.noPlaces}
            lines={(places ?? []).map(({ id, place, count, expected }) => ({
              key: id,
              words: place,
              figures: THEMES.place(count, expectedCount(expected)),
            }))}
          />
        </dd>
        <dt>{THEMES.when}</dt>
        <dd>
          <Lines
            none={searchWords(search)}
            lines={(search.kind === 'found' ? search.hottimes : []).map((hottime) => {
              const [when = '', ...times] = hottimeWords(hottime).split(', ');
              return { key: when, words: when, figures: times.join(', ') };
            })}
          />
        </dd>
        <dt>{THEMES.months}</dt>
        <dd>
          {months.length === 0 ? <span className="t3">{THEMES.noMonths}</span> : THEMES.busyMonths(months.map((one) => one.monthOfYear))}
        </dd>
        <dt>{THEMES.events}</dt>
        <dd>
          <Lines
            none={THEMES.noEvents}
            lines={events.map(({ event, ratio, interval }) => ({
              key: event.id,
              words: event.isThere ? `${event.label}, ${EVENTS_TEXT.there(event.place)}` : event.label,
              figures: ratioWithInterval(ratio, ...interval),
            }))}
          />
        </dd>
      </dl>
      <p className="foot">{THEMES.basis(finding)}</p>
      <div className="themes__acts">
        <Button size="s" onPress={() => open('hotspots')}>
          {THEMES.open}
        </Button>
        <Button size="s" onPress={() => open('hottimes')}>
          {THEMES.openTimes}
        </Button>
      </div>
    </Card>
  );
}

interface Line {
  readonly key: string;
  readonly words: string;
  readonly figures: string;
}

/** A few lines of words with their figures, and how many more there are. */
function Lines({ lines, none }: { readonly lines: readonly Line[]; readonly none: string }): ReactNode {
  if (lines.length === 0) return <span className="t3">{none}</span>;
  return (
    <ul>
      {lines.slice(0, SHOWN).map(({ key, words, figures }) => (
        <li key={key}>
          <span>{words}</span> <span className="t2">{figures}</span>
        </li>
      ))}
      {lines.length > SHOWN && <li className="t3">{THEMES.more(lines.length - SHOWN)}</li>}
    </ul>
  );
}
