import { type ReactNode, useMemo } from 'react';
import { AREA, indicatorPeriod, indicatorValue } from '../../../domain/text/area.ts';
import { indicatorsOf } from '../../../state/indicator-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import { type IndicatorRow, indicatorRows } from '../../../workflow/area/indicator-rows.ts';
import type { ChosenArea } from '../use-area.ts';

const { indicatorColumns: LABELS } = AREA;

const COLUMNS: readonly Column<IndicatorRow>[] = [
  {
    key: 'label',
    label: LABELS.label,
    cell: ({ indicator: { label, unit } }) => (unit === '' || unit === '%' || label.includes(unit) ? label : `${label}, ${unit}`),
    sort: ({ indicator }) => indicator.label,
    isRowHeader: true,
  },
  { key: 'period', label: LABELS.period, cell: (row) => indicatorPeriod(row.period), sort: (row) => row.period },
  { key: 'value', label: LABELS.value, cell: (row) => indicatorValue(row.value, row.indicator), numeric: true },
  {
    key: 'city',
    label: LABELS.city,
    cell: ({ city, indicator }) => (city ? `${AREA.cityHow[city.how]} ${indicatorValue(city.value, indicator)}`.trim() : '–'),
    numeric: true,
  },
  {
    key: 'before',
    label: LABELS.before,
    cell: ({ before, indicator }) => (before ? `${indicatorValue(before.value, indicator)} (${indicatorPeriod(before.period)})` : '–'),
    numeric: true,
  },
  { key: 'rank', label: LABELS.rank, cell: ({ rank }) => (rank ? AREA.rank(rank.at, rank.of) : '–'), numeric: true },
  {
    key: 'source',
    label: LABELS.source,
    cell: ({ indicator }) => indicator.origin.source,
    sort: ({ indicator }) => indicator.origin.source,
  },
];

/** Imported figures of the area beside the city. */
export function IndicatorCard({ area }: { readonly area: ChosenArea }): ReactNode {
  const facts = useApp((s) => s.facts);
  const demoIndicators = useApp((s) => s.demoIndicators);
  const municipality = useApp((s) => s.boundaries.municipality.code);
  const showPart = useApp((s) => s.showPart);
  const all = indicatorsOf({ facts, demoIndicators });
  const rows = useMemo(() => indicatorRows(all, area.units, area.unit.code, municipality), [all, area, municipality]);
  if (rows.length === 0 && all.length > 0)
    return (
      <Card title={AREA.indicators}>
        <p>{AREA.noIndicatorsHere}</p>
      </Card>
    );
  if (rows.length === 0) {
    return (
      <Card title={AREA.indicators}>
        <p>{AREA.noIndicators}</p>
        <div className="area__hide">
          <Button onPress={() => showPart('cijfers')}>{AREA.addIndicators}</Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={AREA.indicators}>
      <DataTable label={AREA.indicators} columns={COLUMNS} rows={rows} rowKey={(row) => row.indicator.id} />
      <p className="foot">{AREA.indicatorNote}</p>
    </Card>
  );
}
