import { Trash2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Indicator } from '../../../domain/indicator.ts';
import { FIGURES, indicatorPeriod } from '../../../domain/text/area.ts';
import { count, dateOfIso } from '../../../domain/text/format.ts';
import { indicatorsOf } from '../../../state/indicator-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { IconButton } from '../../../views/kit/controls/icon-button.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';

const { listColumns: LABELS } = FIGURES;

const periodsOf = ({ periods }: Indicator): string => {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  return first === last ? indicatorPeriod(first) : `${indicatorPeriod(first)} – ${indicatorPeriod(last)}`;
};

const columnsOf = (remove: (id: string) => void): readonly Column<Indicator>[] => [
  { key: 'label', label: LABELS.label, cell: ({ label }) => label, sort: ({ label }) => label, isRowHeader: true },
  { key: 'unit', label: LABELS.unit, cell: ({ unit }) => unit },
  { key: 'areas', label: LABELS.areas, cell: ({ areas }) => count(areas.length), sort: ({ areas }) => areas.length, numeric: true },
  { key: 'periods', label: LABELS.periods, cell: periodsOf, sort: periodsOf },
  { key: 'source', label: LABELS.source, cell: ({ origin }) => origin.source, sort: ({ origin }) => origin.source },
  { key: 'licence', label: LABELS.licence, cell: ({ origin }) => origin.licence || '–' },
  { key: 'day', label: LABELS.day, cell: ({ origin }) => dateOfIso(origin.day), sort: ({ origin }) => origin.day },
  {
    key: 'remove',
    label: LABELS.remove,
    cell: ({ id, label, origin }) =>
      origin.synthetic ? FIGURES.demo : <IconButton icon={Trash2} label={FIGURES.remove(label)} onPress={() => remove(id)} />,
  },
];

/** Every indicator that stands. */
export function IndicatorList(): ReactNode {
  const facts = useApp((s) => s.facts);
  const demoIndicators = useApp((s) => s.demoIndicators);
  const remove = useApp((s) => s.removeIndicator);
  const indicators = indicatorsOf({ facts, demoIndicators });
  const columns = useMemo(() => columnsOf(remove), [remove]);
  return (
    <Card title={FIGURES.list}>
      <DataTable label={FIGURES.list} columns={columns} rows={indicators} rowKey={({ id }) => id} empty={FIGURES.empty} />
    </Card>
  );
}
