import type { ReactNode } from 'react';
import { SIDES } from '../../domain/screen-request.ts';
import { monthName } from '../../domain/text/format.ts';
import { SCREENING_TEXT } from '../../domain/text/screening.ts';
import type { Month } from '../../domain/time/month.ts';
import { dossiersOf } from '../../state/dossiers.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { NumberLink } from '../../views/kit/controls/number-link.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { type Behind, dossiersBehind, isDossierStage, STAGES, type Stage, sameBehind } from './behind.ts';
import type { FunnelCardProps } from './funnel-card.tsx';

interface Row {
  readonly month: Month;
  readonly counts: Readonly<Record<Stage, number>>;
}

/** The funnel month by month, latest first. */
export function MonthsCard({ screening, behind, onShow }: FunnelCardProps): ReactNode {
  const dossiers = useApp(dossiersOf);
  const rows = screening.months.map((found): Row => {
    const month = found.month as Month;
    const counts = Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        isDossierStage(stage)
          ? dossiersBehind(dossiers, stage, { from: month, to: month }, null).length
          : SIDES.reduce((sum, side) => sum + found[stage][side], 0),
      ]),
    ) as Record<Stage, number>;
    return { month, counts };
  });
  const columns: Column<Row>[] = [
    { key: 'month', label: SCREENING_TEXT.month, cell: (row) => monthName(row.month), sort: (row) => row.month, isRowHeader: true },
    ...STAGES.map(
      (stage): Column<Row> => ({
        key: stage,
        label: SCREENING_TEXT.short[stage],
        numeric: true,
        sort: (row) => row.counts[stage],
        cell: (row) => {
          const target: Behind = { stage, month: row.month, side: null, rule: null };
          return (
            <NumberLink
              value={row.counts[stage]}
              label={SCREENING_TEXT.open(SCREENING_TEXT.stages[stage], monthName(row.month), row.counts[stage])}
              current={sameBehind(behind, target)}
              onPress={() => onShow(target)}
            />
          );
        },
      }),
    ),
  ];
  return (
    <Card title={SCREENING_TEXT.perMonth} grow>
      <DataTable label={SCREENING_TEXT.perMonth} columns={columns} rows={[...rows].reverse()} rowKey={(row) => String(row.month)} />
    </Card>
  );
}
