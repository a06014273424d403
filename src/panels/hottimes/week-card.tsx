import { Grid3x3, Share, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { RATIO_LIMITS } from '../../domain/analysis.ts';
import type { Lens } from '../../domain/filter.ts';
import type { WeekTables } from '../../domain/hottime-search.ts';
import { dayLong, decimal, hours } from '../../domain/text/format.ts';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { WEEK } from '../../domain/text/week.ts';
import type { HottimeAnswer } from '../../state/hottime-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { classOf } from '../../views/charts/scale.ts';
import { ScaleLegend } from '../../views/charts/scale-legend.tsx';
import { WeekTable } from '../../views/charts/week-table.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { ToggleGroup } from '../../views/kit/controls/toggle-group.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { LETTERS } from './letters.ts';
import { useNoun } from './use-noun.ts';

/** Added above and below before a ratio is coloured, so that single incidents stay pale. */
const DAMPING = 1;
const BUSY_SHARES = [0.1, 0.25, 0.4, 0.6, 0.8];
const LENSES = (Object.keys(HOTTIMES.lenses) as Lens[]).map((key) => ({ key, label: HOTTIMES.lenses[key] }));

function classesOf({ observed, expected }: WeekTables, lens: Lens): number[] {
  const most = observed.reduce((a, b) => Math.max(a, b), 0);
  const limits = BUSY_SHARES.map((share) => share * most);
  return Array.from(observed, (n, hour) =>
    lens === 'druk' ? (n > 0 ? classOf(n, limits) : 0) : classOf((n + DAMPING) / (expected[hour]! + DAMPING), RATIO_LIMITS),
  );
}

/** The week of 168 hours, drawn or as a table. */
export function WeekCard({ answer }: { readonly answer: HottimeAnswer }): ReactNode {
  const [lens, setLens] = useState<Lens>('ongewoon');
  const [table, setTable] = useState(false);
  const exportWeek = useApp((s) => s.exportWeek);
  const noun = useNoun();
  const { search } = answer;
  if (search.kind === 'stopped') return null;
  const blocks = search.kind === 'found' ? search.hottimes.map(({ block }, i) => ({ block, letter: LETTERS[i]! })) : [];
  const classes = classesOf(search.week, lens);
  const limits = BUSY_SHARES.map((share) => decimal(share * search.week.observed.reduce((a, b) => Math.max(a, b), 0), 0));
  const actions = (
    <>
      <ToggleGroup label={HOTTIMES.colour} options={LENSES} value={lens} onChange={setLens} />
      <Button icon={table ? Grid3x3 : Table2} size="s" onPress={() => setTable(!table)}>
        {table ? HOTTIMES.asWeek : HOTTIMES.asTable}
      </Button>
      <Button icon={Share} size="s" onPress={() => exportWeek()}>
        {TABLE.csv}
      </Button>
    </>
  );
  return (
    <Card title={HOTTIMES.week} note={HOTTIMES.number(noun)} actions={actions}>
      {table ? (
        <HourTable week={search.week} />
      ) : (
        <>
          <WeekTable
            caption={WEEK.caption}
            counts={search.week.observed}
            classes={classes}
            expected={search.week.expected}
            scale={lens === 'druk' ? 'busy' : 'hot'}
            blocks={blocks}
            size="large"
          />
          <ScaleLegend
            scale={lens === 'druk' ? 'busy' : 'hot'}
            label={HOTTIMES.legend.label[lens]}
            words={lens === 'druk' ? ['0', ...limits] : HOTTIMES.legend.words}
            {...(blocks.length > 0 ? { frame: HOTTIMES.legend.frame } : {})}
          />
        </>
      )}
      <p className="foot">{WEEK.basis(search.week)}</p>
    </Card>
  );
}

interface HourRow {
  readonly hour: number;
  readonly counted: number;
  readonly expected: number;
}

const COLUMNS: readonly Column<HourRow>[] = [
  { key: 'day', label: HOTTIMES.day, cell: (row) => dayLong(Math.floor(row.hour / 24)), sort: (row) => row.hour, isRowHeader: true },
  { key: 'hour', label: HOTTIMES.hour, cell: (row) => hours(row.hour % 24, 1), sort: (row) => row.hour % 24 },
  { key: 'counted', label: HOTTIMES.columns.counted, cell: (row) => decimal(row.counted), sort: (row) => row.counted, numeric: true },
  { key: 'expected', label: HOTTIMES.columns.expected, cell: (row) => decimal(row.expected), sort: (row) => row.expected, numeric: true },
];

function HourTable({ week }: { readonly week: WeekTables }): ReactNode {
  const rows = Array.from(week.observed, (counted, hour) => ({ hour, counted, expected: week.expected[hour]! }));
  return <DataTable label={HOTTIMES.table} columns={COLUMNS} rows={rows} rowKey={(row) => String(row.hour)} pageSize={24} />;
}
