import { LineChart, Share, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { count, monthWord, rangeInWords } from '../../domain/text/format.ts';
import { gatedWord } from '../../domain/text/gate.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { month } from '../../domain/time/month.ts';
import type { YearLine } from '../../domain/trend/trend-table.ts';
import type { GatedTrends } from '../../state/gated-counts.ts';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { YearCurves } from '../../views/charts/year-curves.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

/** Years drawn, this one included. */
const SHOWN = 6;

const nameOf = (monthOfYear: number): string => monthWord(month(2000, monthOfYear));

/** Where this year stands at its last month, beside what the earlier ones had by then. */
export function yearSummary(label: string, years: readonly YearLine[]): string {
  const now = years.at(-1);
  if (!now || years.length < 2) return TRENDS.yearAlone(label);
  const months = now.total.length;
  const past = years.slice(0, -1).map(({ total }) => total[months - 1] ?? 0);
  return TRENDS.yearSummary(label, now.year, now.total.at(-1) ?? 0, nameOf(months), rangeInWords(Math.min(...past), Math.max(...past)));
}

/** This year added up month by month, against the years before it. */
export function YearsCard({ answer, gate }: { readonly answer: TrendAnswer; readonly gate: GatedTrends['years'] | null }): ReactNode {
  const [asTable, setAsTable] = useState(false);
  const exportTrend = useApp((s) => s.exportTrend);
  const years = answer.years.slice(-SHOWN);
  const gates = gate?.slice(-SHOWN);
  const summary = yearSummary(answer.line.label, years);
  const columns: readonly Column<number>[] = [
    { key: 'month', label: TRENDS.month, cell: (row) => nameOf(row), isRowHeader: true },
    ...years.map(({ year, total }, y) => ({
      key: String(year),
      label: String(year),
      cell: (row: number) => (total[row - 1] === undefined ? '–' : gates ? gatedWord(gates[y]![row - 1]) : count(total[row - 1]!)),
      numeric: true,
    })),
  ];
  return (
    <Card
      title={TRENDS.year}
      actions={
        <>
          {!gate && (
            <Button icon={asTable ? LineChart : Table2} size="s" onPress={() => setAsTable(!asTable)}>
              {asTable ? TRENDS.asChart : TRENDS.asTable}
            </Button>
          )}
          <Button icon={Share} size="s" onPress={() => exportTrend('years')}>
            {TABLE.csv}
          </Button>
        </>
      }
    >
      {asTable || gate ? (
        <DataTable label={TRENDS.year} columns={columns} rows={Array.from({ length: 12 }, (_, i) => i + 1)} rowKey={String} />
      ) : (
        <YearCurves years={years} summary={summary} />
      )}
      {!gate && <p className="s12">{summary}</p>}
    </Card>
  );
}
