import type { ReactNode } from 'react';
import { COURSE } from '../../domain/text/course.ts';
import { count, expectedCount, monthName, monthShortYear, range } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { nounOf } from '../../domain/text/noun.ts';
import { monthToIso } from '../../domain/time/month.ts';
import { useApp } from '../../state/use-app.ts';
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
      <DataTable label={COURSE.table} columns={COLUMNS} rows={[...points].reverse()} rowKey={(row) => monthToIso(row.month)} />
    </>
  );
}
