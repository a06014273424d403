import type { ReactNode } from 'react';
import type { Hottime } from '../../domain/hottime.ts';
import { chanceShort } from '../../domain/text/chance.ts';
import { expectedCount, ratioWithInterval } from '../../domain/text/format.ts';
import { blockWords, HOTTIME_TEXT } from '../../domain/text/hottime.ts';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import { WEEK } from '../../domain/text/week.ts';
import type { HottimeAnswer } from '../../state/hottime-slice.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { NumberBadge } from '../../views/kit/hotspot/number-badge.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { LETTERS } from './letters.ts';

/** From here on a block fits chance. */
const CHANCE = 0.05;

interface Row {
  readonly letter: string | null;
  readonly hottime: Hottime;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'letter', label: HOTTIMES.columns.letter, cell: (row) => row.letter && <NumberBadge>{row.letter}</NumberBadge> },
  { key: 'when', label: HOTTIMES.columns.when, cell: (row) => blockWords(row.hottime.block), isRowHeader: true },
  { key: 'counted', label: HOTTIMES.columns.counted, cell: (row) => expectedCount(row.hottime.observed), numeric: true },
  { key: 'expected', label: HOTTIMES.columns.expected, cell: (row) => expectedCount(row.hottime.expected), numeric: true },
  {
    key: 'ratio',
    label: HOTTIMES.columns.ratio,
    cell: (row) => ratioWithInterval(row.hottime.ratio, ...row.hottime.interval),
    numeric: true,
  },
  { key: 'chance', label: HOTTIMES.columns.chance, cell: (row) => chanceShort(row.hottime.p), numeric: true },
];

/** The blocks that stand out, with the best one that does not. */
export function FoundCard({ answer }: { readonly answer: HottimeAnswer }): ReactNode {
  const { search } = answer;
  if (search.kind === 'stopped') return null;
  if (search.kind === 'tooFew') {
    return (
      <Card title={HOTTIMES.found(0)}>
        <p>{HOTTIME_TEXT.tooFewWhy(search.week.known, search.minimum)}</p>
      </Card>
    );
  }
  const found = search.kind === 'found' ? search.hottimes : [];
  const rows: Row[] = found.map((hottime, i) => ({ letter: LETTERS[i] ?? null, hottime }));
  if (search.rejected && search.rejected.p >= CHANCE) rows.push({ letter: null, hottime: search.rejected });
  return (
    <Card title={HOTTIMES.found(found.length)} note={HOTTIMES.foundNote} grow>
      <DataTable
        label={HOTTIMES.found(found.length)}
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => blockWords(row.hottime.block)}
        empty={WEEK.none}
      />
      <p className="foot">{found.length > 0 ? HOTTIMES.bestOfMany : WEEK.none}</p>
    </Card>
  );
}
