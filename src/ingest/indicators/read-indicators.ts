import type { IndicatorPlan, IndicatorReading, KnownAreas } from '../../domain/indicator-reading.ts';
import type { Outcome } from '../../domain/issue.ts';
import { INDICATOR_ISSUES } from '../../domain/text/indicator.ts';
import { openTable } from '../open-table.ts';
import { paceOf } from '../pace.ts';
import { answered, Refusal } from '../refusal.ts';
import { Collector, namesOf } from './collect.ts';
import { guessPlan, type Held } from './guess-plan.ts';
import { isProtected } from './header-label.ts';

/** A table of figures is small: the whole country by buurt and year fits. */
const MOST_ROWS = 300_000;

/** What cannot be read in the file, beside its rows. */
interface Beside {
  notData: number;
  readonly broken: { readonly line: number; readonly text: string }[];
}

async function hold(file: Blob, name: string): Promise<{ readonly table: Held; readonly beside: Beside }> {
  const table = await openTable(file, name);
  const rows: { line: number; cells: readonly string[] }[] = [];
  const beside: Beside = { notData: 0, broken: [] };
  await table.read(
    {
      row(cells, line) {
        if (rows.length >= MOST_ROWS) throw new Refusal(INDICATOR_ISSUES.tooManyRows);
        rows.push({ line, cells: [...cells] });
      },
      broken(line, _reason, text) {
        beside.broken.push({ line, text });
      },
      notData() {
        beside.notData++;
      },
    },
    paceOf(table.bytes, () => rows.length),
  );
  const { format, delimiter } = table.facts;
  return { table: { headers: table.headers, rows, format, delimiter }, beside };
}

/**
 * Reads rows of figures by a plan, or by a guess where none is given. `headers` and cells are text as in a file, so that a table
 * from elsewhere (open data as JSON) is read in the same way.
 */
export function readFigures(
  table: Held,
  known: KnownAreas,
  plan = guessPlan(table, namesOf(known)),
  beside: Beside = { notData: 0, broken: [] },
): IndicatorReading {
  const collector = new Collector(table.headers, plan, known);
  for (let i = 0; i < beside.notData; i++) collector.notData();
  for (const { line, text } of beside.broken) collector.reject(line, 'broken', text);
  const needsPeriod =
    plan.period.length === 0 && plan.fixedPeriod === null && plan.columns.some(({ taken, period }) => taken && period === null);
  const missing = [
    ...(plan.area < 0 ? (['area'] as const) : []),
    ...(needsPeriod ? (['period'] as const) : []),
    ...(plan.columns.some(({ taken }) => taken) ? [] : (['value'] as const)),
  ];
  if (missing.length === 0) for (const { cells, line } of table.rows) collector.row(cells, line);
  return {
    headers: table.headers,
    plan,
    missing,
    refused: table.headers.filter(isProtected),
    account: collector.account,
    indicators: collector.indicators,
  };
}

/** Reads a file of figures per area; stores nothing. Protected columns cannot be taken in, whatever the plan says. */
export async function readIndicatorFile(
  file: Blob,
  name: string,
  known: KnownAreas,
  plan?: IndicatorPlan,
): Promise<Outcome<IndicatorReading>> {
  return answered(async () => {
    const { table, beside } = await hold(file, name);
    const allowed = plan && {
      ...plan,
      columns: plan.columns.map((column) => (isProtected(table.headers[column.column] ?? '') ? { ...column, taken: false } : column)),
    };
    return readFigures(table, known, allowed, beside);
  });
}
