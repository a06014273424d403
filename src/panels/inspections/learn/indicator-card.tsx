import { type ReactNode, useMemo, useState } from 'react';
import type { InspectionResult } from '../../../domain/inspection/result.ts';
import { count } from '../../../domain/text/format.ts';
import { LEARNING } from '../../../domain/text/inspection-learning.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { DataTable } from '../../../views/kit/table/data-table.tsx';
import { type DayPeriod, inspectionIndicators } from '../../../workflow/inspection/learn/indicators.ts';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly period: DayPeriod;
}

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** Years with results and this year, and their quarters, newest first. */
function choicesOf(results: readonly InspectionResult[], thisYear: number): Choice[] {
  const years = [...new Set([thisYear, ...results.map(({ date }) => Number(date.slice(0, 4)))])].sort((a, b) => b - a);
  return years.flatMap((year) => [
    { key: String(year), label: LEARNING.wholeYear(year), period: { from: `${year}-01-01`, to: `${year}-12-31` } },
    ...QUARTERS.map(([from, to], i) => ({
      key: `${year}q${i}`,
      label: LEARNING.quarters(i, year),
      period: { from: `${year}-${from}`, to: `${year}-${to}` },
    })),
  ]);
}

const SHOWN = ['locations', 'sites', 'found', 'enforcementActions', 'actInspections', 'noAccess', 'passedOn'] as const;

/** The plan's indicators over a period: the balance of a quarter on one page. */
export function IndicatorCard({ results }: { readonly results: readonly InspectionResult[] }): ReactNode {
  const thisYear = useApp((s) => s.deps.now().getFullYear());
  const exportTable = useApp((s) => s.exportInspections);
  const choices = useMemo(() => choicesOf(results, thisYear), [results, thisYear]);
  const [key, setKey] = useState(`${thisYear}`);
  const choice = choices.find((one) => one.key === key) ?? choices[0]!;
  const counted = inspectionIndicators(results, choice.period);
  const rows = SHOWN.map((name) => ({ name, label: LEARNING.indicator[name], value: counted[name] }));
  return (
    <Card
      title={LEARNING.indicators}
      note={choice.label}
      actions={<Select label={LEARNING.period} options={choices} value={choice.key} onChange={setKey} />}
    >
      <DataTable
        label={LEARNING.indicators}
        rows={rows}
        rowKey={({ name }) => name}
        onCsv={() =>
          void exportTable('indicatoren-controles', `${LEARNING.indicators}, ${choice.label}`, {
            columns: [LEARNING.indicatorName, LEARNING.number],
            rows: rows.map(({ label, value }) => [label, value]),
          })
        }
        columns={[
          { key: 'name', label: LEARNING.indicatorName, isRowHeader: true, cell: ({ label }) => label },
          { key: 'value', label: LEARNING.number, numeric: true, cell: ({ value }) => count(value) },
        ]}
      />
      {counted.municipalities.length > 0 && <p className="t2">{counted.municipalities.join(', ')}</p>}
    </Card>
  );
}
