import { ArrowDown, ArrowUp, Equal, type LucideIcon, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { isCompared } from '../../domain/report/gated-cell.ts';
import { chanceShort } from '../../domain/text/chance.ts';
import { FILTERS } from '../../domain/text/filters.ts';
import { count, monthName, ratioWithInterval } from '../../domain/text/format.ts';
import { GATE, gatedWord } from '../../domain/text/gate.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { changeWords, columnWords, TRENDS, VERDICT_WORDS } from '../../domain/text/trends.ts';
import type { TrendChange, TrendRow, TrendTable } from '../../domain/trend/trend-table.ts';
import type { GatedTrends } from '../../state/gated-counts.ts';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

/** `▲ +12%`: the arrow is read aloud. */
function Change({ change }: { readonly change: TrendChange }): ReactNode {
  const direction = change.after > change.before ? 'up' : change.after < change.before ? 'down' : 'same';
  const arrows: Record<typeof direction, LucideIcon> = { up: ArrowUp, down: ArrowDown, same: Equal };
  const Arrow = arrows[direction];
  return (
    <span className={change.verdict === 'chance' ? 'trends__change' : `trends__change trends__change--${direction}`}>
      <Arrow className="ico" role="img" aria-label={TRENDS.arrows[direction]} />
      {changeWords(change)}
    </span>
  );
}

function Verdict({ change }: { readonly change: TrendChange }): ReactNode {
  if (change.before + change.after === 0) return '–';
  if (change.verdict === 'chance') return <span className="t3">{VERDICT_WORDS.chance}</span>;
  return (
    <>
      <b>{VERDICT_WORDS[change.verdict]}</b> <span className="t3 nw">({chanceShort(change.p)})</span>
    </>
  );
}

type Gate = GatedTrends['table'] | null;

function columnsOf({ columns, rows }: TrendTable, severalSources: boolean, gate: Gate): readonly Column<TrendRow>[] {
  const cellsOf = (row: TrendRow) => gate?.[rows.indexOf(row)];
  const isLeftOut = (row: TrendRow): boolean => row.change !== null && gate !== null && !isCompared(cellsOf(row) ?? []);
  const years = columns.map(
    ({ period }, i): Column<TrendRow> => ({
      key: columnWords(period),
      label: columnWords(period),
      numeric: true,
      cell: (row) => {
        const { count: n, coverage } = row.cells[i]!;
        const words = n === null ? '–' : `${gate ? gatedWord(cellsOf(row)?.[i]) : count(n)}${coverage === 'part' ? TRENDS.partMark : ''}`;
        return row.kind === 'sum' ? <b>{words}</b> : words;
      },
    }),
  );
  const [before, after] = [years.at(-2), years.at(-1)];
  const changed: Column<TrendRow>[] = [
    {
      key: 'change',
      label: TRENDS.difference(before?.label ?? '', after?.label ?? ''),
      numeric: true,
      cell: (row) => (isLeftOut(row) ? GATE.hidden : row.change ? <Change change={row.change} /> : '–'),
    },
    {
      key: 'ratio',
      label: TRENDS.ratio,
      numeric: true,
      cell: (row) =>
        isLeftOut(row)
          ? GATE.hidden
          : row.change && row.change.before > 0
            ? ratioWithInterval(row.change.ratio, ...row.change.interval)
            : '–',
    },
    {
      key: 'verdict',
      label: TRENDS.verdict,
      cell: (row) => (isLeftOut(row) ? GATE.hidden : row.change ? <Verdict change={row.change} /> : '–'),
    },
  ];
  return [
    {
      key: 'line',
      label: TRENDS.line,
      isRowHeader: true,
      cell: (row) => (row.kind === 'part' ? <span className="trends__part">{row.label}</span> : row.label),
    },
    ...(severalSources ? [{ key: 'source', label: TRENDS.source, cell: (row: TrendRow) => FILTERS.sources[row.source] }] : []),
    ...years,
    ...(before ? changed : []),
  ];
}

/** Counts of the same months of several years, sums before their parts, and what of the change is chance. */
export function TableCard({ answer, gate }: { readonly answer: TrendAnswer; readonly gate: Gate }): ReactNode {
  const { table, group, line } = answer;
  const choose = useApp((s) => s.chooseTrend);
  const exportTrend = useApp((s) => s.exportTrend);
  const lastComplete = useApp((s) => s.lastComplete);
  const ends = useApp((s) => s.filter.period.to);
  const hours = useApp((s) => s.filter.hours);
  const severalSources = new Set(table.rows.map(({ source }) => source)).size > 1;
  const title = TRENDS.table(group.label, table.columns.at(-1)!.period);
  const partly = table.columns.filter((_, i) => table.rows.some((row) => row.cells[i]!.coverage === 'part'));
  return (
    <Card
      title={title}
      actions={
        <Button icon={Share} size="s" onPress={() => exportTrend('table')}>
          {TABLE.csv}
        </Button>
      }
    >
      <p>{sentenceOf(table, gate)}</p>
      <DataTable
        label={title}
        columns={columnsOf(table, severalSources, gate)}
        rows={table.rows}
        rowKey={(row) => row.id}
        selected={line.id}
        onSelect={(id) => choose({ line: id })}
        pageSize={100}
      />
      <div className="foot trends__foot">
        <p>{`n = ${gate ? GATE.inTable : TRENDS.inTable(table.rows)}.${severalSources ? ` ${TRENDS.notSummed}` : ''} ${TRENDS.pick}`}</p>
        {table.tested > 0 && <p>{TRENDS.byChance(table.tested, table.byChance)}</p>}
        <p>{`${TRENDS.small} ${TRENDS.independent}`}</p>
        {hours !== null && <p>{TRENDS.hoursNote}</p>}
        {partly.length > 0 && <p>{TRENDS.partNote(partly.map(({ period }) => columnWords(period)).join(', '))}</p>}
        {lastComplete !== null && ends > lastComplete && <p>{TRENDS.running(monthName(ends))}</p>}
      </div>
    </Card>
  );
}

function sentenceOf({ columns, rows, tested }: TrendTable, gate: Gate): string {
  const beyond = rows
    .filter(({ change }, r) => change && change.verdict !== 'chance' && (!gate || isCompared(gate[r]!)))
    .map(({ label }) => label);
  const [before, after] = [columns.at(-2), columns.at(-1)];
  return TRENDS.sentence(tested, beyond, before ? columnWords(before.period) : '', after ? columnWords(after.period) : '');
}
