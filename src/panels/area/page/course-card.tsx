import type { ReactNode } from 'react';
import { AREA } from '../../../domain/text/area.ts';
import { count, monthName, monthShortYear } from '../../../domain/text/format.ts';
import { addMonths, type Month } from '../../../domain/time/month.ts';
import { useApp } from '../../../state/use-app.ts';
import { SeriesBand, SeriesLegend } from '../../../views/charts/series-band.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';

interface Point {
  readonly month: Month;
  readonly count: number;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const MONTHS = 36;
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The last three years of the chosen area, up to the end of the period. */
function usePoints(): readonly Point[] {
  const strip = useApp((s) => s.strip);
  const to = useApp((s) => s.filter.period.to);
  if (!strip) return [];
  const points = Array.from(strip.count, (n, i) => ({
    month: addMonths(strip.from, i),
    count: n,
    expected: known(strip.expected[i]!),
    low: known(strip.low[i]!),
    high: known(strip.high[i]!),
  }));
  return points.filter(({ month }) => month <= to && month > to - MONTHS);
}

const COLUMNS: readonly Column<{ readonly to: Month; readonly words: string }>[] = [
  { key: 'to', label: AREA.yearColumn, cell: (row) => monthName(row.to), isRowHeader: true },
  { key: 'count', label: AREA.countColumn, cell: (row) => row.words, numeric: true },
];

/** Month by month with the expected band; for others whole years where a month is small. */
export function CourseCard({ name }: { readonly name: string }): ReactNode {
  const points = usePoints();
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const isSmall = audience === 'anderen' && points.some((point) => point.count > 0 && point.count < k);
  const noun = AREA.counted;
  if (isSmall) {
    const years = [0, 1, 2].flatMap((back) => {
      const part = points.slice(points.length - 12 * (back + 1), points.length - 12 * back);
      const n = part.reduce((sum, point) => sum + point.count, 0);
      return part.length === 12 ? [{ to: part[11]!.month, words: n > 0 && n < k ? `<${k}` : count(n) }] : [];
    });
    return (
      <Card title={AREA.years}>
        <p className="foot">{AREA.courseHidden(k)}</p>
        <DataTable label={AREA.years} columns={COLUMNS} rows={years} rowKey={(row) => String(row.to)} />
      </Card>
    );
  }
  return (
    <Card title={AREA.course} actions={<SeriesLegend counted={noun} />}>
      <SeriesBand
        points={points}
        height={150}
        summary={AREA.courseSummary(name, monthShortYear(first.month), monthShortYear(last.month), last.count)}
      />
    </Card>
  );
}
