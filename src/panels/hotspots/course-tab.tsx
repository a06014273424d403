import type { ReactNode } from 'react';
import { COURSE } from '../../domain/text/course.ts';
import { COURSE_TEXT, COURSE_WORDS, LIFE } from '../../domain/text/course-words.ts';
import { count, expectedCount, monthName, monthShortYear, range } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { nounOf } from '../../domain/text/noun.ts';
import { monthToIso } from '../../domain/time/month.ts';
import { useApp } from '../../state/use-app.ts';
import { HotMonths } from '../../views/charts/hot-months.tsx';
import type { SeriesPoint } from '../../views/charts/series.ts';
import { SeriesBand, SeriesLegend } from '../../views/charts/series-band.tsx';
import { Section } from '../../views/kit/controls/section.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import type { TabProps } from './detail-view.tsx';
import { pointsOf, sourcesOf } from './place-words.ts';

const COLUMNS: readonly Column<SeriesPoint>[] = [
  { key: 'month', label: COURSE.month, cell: (row) => monthName(row.month), sort: (row) => row.month, isRowHeader: true },
  { key: 'count', label: COURSE.counted, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
  {
    key: 'expected',
    label: COURSE.expected,
    cell: (row) => (row.expected === null ? '–' : expectedCount(row.expected)),
    sort: (row) => row.expected ?? -1,
    numeric: true,
  },
  {
    key: 'band',
    label: COURSE.band,
    cell: (row) => (row.low === null || row.high === null ? '–' : range(row.low, row.high)),
    numeric: true,
  },
];

/** How the place was hot over two years, in a word and month by month. */
function TwoYears({ id }: { readonly id: string }): ReactNode {
  const history = useApp((s) => s.history);
  const state = useApp((s) => s.historyState);
  const own = history?.places.find((place) => place.id === id);
  if (state === 'busy') return <p className="t3 s12">{COURSE_TEXT.busy}</p>;
  if (!history || !own) return null;
  const hot = own.hot.reduce((sum, flag) => sum + flag, 0);
  const words = COURSE_WORDS[own.course];
  return (
    <Section title={COURSE_TEXT.title} aside={<b>{words.word}</b>}>
      <HotMonths
        months={history.months}
        hot={own.hot}
        words={[COURSE_TEXT.hot, COURSE_TEXT.notHot]}
        summary={COURSE_TEXT.strip(hot, history.months.length)}
      />
      <p>
        {words.means} {COURSE_TEXT.months(hot, history.months.length)} {COURSE_TEXT.trend[own.trend]}
      </p>
    </Section>
  );
}

/** What happened to the hotspot under this name: began, grew, split, ended. */
function LifeLines({ id }: { readonly id: string }): ReactNode {
  const history = useApp((s) => s.history);
  const own = history?.places.find((place) => place.id === id);
  if (!own) return null;
  const { life } = own;
  return (
    <Section title={LIFE.title}>
      {life ? (
        <>
          <p>{LIFE.since(life)}</p>
          <dl className="facts-list">
            {life.events.map((event) => (
              <div key={`${event.month} ${event.kind}`}>
                <dt>{monthName(event.month)}</dt>
                <dd>{LIFE.event(event)}</dd>
              </div>
            ))}
          </dl>
          <p className="foot">
            {LIFE.quiet} {LIFE.note}
          </p>
        </>
      ) : (
        <p>{LIFE.none}</p>
      )}
    </Section>
  );
}

/** Two years of the place, drawn and as a table. */
export function CourseTab({ place }: TabProps): ReactNode {
  const categories = useApp((s) => s.categories);
  const period = useApp((s) => s.filter.period);
  const points = pointsOf(place.series);
  return (
    <>
      <Section title={HOTSPOTS.sections.course} aside={<SeriesLegend counted={nounOf(sourcesOf(place, categories))} />}>
        <SeriesBand points={points} height={140} summary={HOTSPOTS.series(monthShortYear(period.to))} />
      </Section>
      <TwoYears id={place.id} />
      <LifeLines id={place.id} />
      <DataTable label={COURSE.table} columns={COLUMNS} rows={[...points].reverse()} rowKey={(row) => monthToIso(row.month)} />
    </>
  );
}
