import { Share } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Indicator } from '../../../domain/indicator.ts';
import type { ExportTable } from '../../../domain/report/csv-cell.ts';
import type { GatedCell } from '../../../domain/report/gated-cell.ts';
import { AREA, BURGLARY, indicatorPeriod, indicatorValue } from '../../../domain/text/area.ts';
import { count, decimal } from '../../../domain/text/format.ts';
import { GATE, gatedWord } from '../../../domain/text/gate.ts';
import { TABLE } from '../../../domain/text/kit.ts';
import { gatedPerBuurt } from '../../../state/gated-counts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import type { JudgedBuurt } from '../../../workflow/area/burglary-focus.ts';
import type { BurglaryAnswer } from './use-burglary.ts';

interface Row extends JudgedBuurt {
  readonly name: string;
  readonly gated: GatedCell | null;
}

const { columns: LABELS } = BURGLARY;
const meetsWord = (row: Row): string => (row.judged ? (row.meets ? BURGLARY.yes : BURGLARY.no) : BURGLARY.notJudged);
const isOpen = (row: Row): boolean => row.gated === null || row.gated.kind === 'shown';
const percentWord = (value: number | null, of: Indicator): string => (value === null ? '–' : indicatorValue(value, of));
const rateWord = (row: Row): string => (row.rate === null ? '–' : isOpen(row) ? decimal(row.rate, 2) : GATE.hidden);

const columnsOf = (reported: Indicator, prevention: Indicator): readonly Column<Row>[] => [
  {
    key: 'name',
    label: LABELS.name,
    cell: (row) => (row.meets ? <b>{row.name}</b> : row.name),
    sort: (row) => row.name,
    isRowHeader: true,
  },
  { key: 'meets', label: LABELS.meets, cell: meetsWord, sort: (row) => (row.meets ? 0 : row.judged ? 1 : 2) },
  {
    key: 'registered',
    label: LABELS.registered,
    cell: (row) => (row.gated ? gatedWord(row.gated) : count(row.registered)),
    sort: (row) => (isOpen(row) ? row.registered : -1),
    numeric: true,
  },
  { key: 'rate', label: LABELS.rate, cell: rateWord, sort: (row) => (isOpen(row) ? (row.rate ?? -1) : -1), numeric: true },
  {
    key: 'reported',
    label: LABELS.reported,
    cell: (row) => percentWord(row.reported, reported),
    sort: (row) => row.reported ?? -1,
    numeric: true,
  },
  {
    key: 'prevention',
    label: LABELS.prevention,
    cell: (row) => percentWord(row.prevention, prevention),
    sort: (row) => row.prevention ?? -1,
    numeric: true,
  },
  {
    key: 'why',
    label: LABELS.why,
    cell: (row) => (row.judged ? BURGLARY.why(row.aboveRegistered, row.aboveReported, row.belowPrevention) : ''),
  },
];

function exportOf(rows: readonly Row[]): ExportTable {
  return {
    columns: [LABELS.name, LABELS.meets, LABELS.registered, LABELS.rate, LABELS.reported, LABELS.prevention, LABELS.why],
    rows: rows.map((row) => [
      row.name,
      meetsWord(row),
      isOpen(row) ? row.registered : gatedWord(row.gated!),
      row.rate === null ? null : isOpen(row) ? Math.round(row.rate * 1000) / 1000 : GATE.hidden,
      row.reported,
      row.prevention,
      row.judged ? BURGLARY.why(row.aboveRegistered, row.aboveReported, row.belowPrevention) : '',
    ]),
  };
}

/** Every buurt with its three figures and why it meets the rule or not. */
export function BurglaryTable({
  answer,
  nameOf,
}: {
  readonly answer: BurglaryAnswer;
  readonly nameOf: (code: string) => string;
}): ReactNode {
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const exportAreas = useApp((s) => s.exportAreas);
  const { focus, covered, total, reported, prevention } = answer;
  const gated =
    audience === 'anderen'
      ? gatedPerBuurt(
          focus.buurten.map(({ registered }) => [registered]),
          k,
        )
      : null;
  const order = (row: Row): number => (row.meets ? 0 : row.judged ? 1 : 2);
  const rows = focus.buurten
    .map((one, i): Row => ({ ...one, name: nameOf(one.code), gated: gated ? gated.cells[i]![0]! : null }))
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'nl'));
  const save = (): void =>
    exportAreas(
      {
        title: BURGLARY.title,
        word: AREA.fileWord.burglary,
        period: covered,
        n: BURGLARY.registeredNote(total, covered),
        notes: [
          BURGLARY.rule,
          ...[reported, prevention].map((one) => `${one.label}: ${one.origin.source}, ${indicatorPeriod(one.periods.at(-1)!)}`),
        ],
      },
      exportOf(rows),
    );
  return (
    <DataTable
      label={BURGLARY.title}
      columns={columnsOf(reported, prevention)}
      rows={rows}
      rowKey={(row) => row.code}
      actions={
        <Button icon={Share} size="s" onPress={save}>
          {TABLE.csv}
        </Button>
      }
    />
  );
}
