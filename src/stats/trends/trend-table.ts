import type { Source } from '../../domain/incident.ts';
import { monthsOf } from '../../domain/time/month.ts';
import type { TrendColumn } from '../../domain/trend/trend-columns.ts';
import type { Coverage, TrendCell, TrendChange, TrendRow, TrendTable, TrendTableRequest } from '../../domain/trend/trend-table.ts';
import { adjustedP } from '../benjamini-hochberg.ts';
import { type CountChange, countChange } from '../count-change.ts';

/** Chance of calling a change real where nothing changed, per line. */
const ALPHA = 0.05;

type Line = Pick<TrendRow, 'id' | 'label' | 'source' | 'kind' | 'codes'>;

/**
 * The plan's tables: counts of the same months of several years per category, sums before their parts, and whether the
 * last two columns differ by more than chance (exact conditional binomial test, see `countChange`). The test takes
 * incidents as independent; where they come in series it calls a change real too soon. Both periods count as equally
 * long: a leap day is left out of account, as the plan does.
 */
export function trendTable(request: TrendTableRequest): TrendTable {
  const { columns, group } = request;
  const monthly = totalsOf(request);
  const coverage = coverageOf(request);
  const counted = linesOf(request)
    .map((line) => ({ line, cells: cellsOf(line, columns, monthly, coverage) }))
    .filter(({ cells }) => group.fixed || cells.some(({ count }) => (count ?? 0) > 0));
  const changes = counted.map(({ cells }) => changeOf(cells));
  const tested = changes.filter((change) => change !== null && change.before + change.after > 0) as RawChange[];
  const q = adjustedP(Float64Array.from(tested, ({ p }) => p));
  const judged = new Map(tested.map((change, i) => [change, judge(change, q[i]!)]));
  const rows = counted.map(({ line, cells }, i): TrendRow => {
    const change = changes[i]!;
    return { ...line, cells, change: change && (judged.get(change) ?? judge(change, 1)) };
  });
  return { columns, rows, tested: tested.length, byChance: ALPHA * tested.length };
}

/** Sums stand before their first part; a sum without a part is left out. */
function linesOf({ group }: TrendTableRequest): Line[] {
  const done = new Set<string>();
  return group.lines.flatMap((line): Line[] => {
    const { id, label, source, codes } = line;
    if (line.sum === null) return [{ id, label, source, kind: 'line', codes }];
    const part: Line = { id, label, source, kind: 'part', codes };
    if (done.has(line.sum)) return [part];
    done.add(line.sum);
    const sum = group.sums.find((one) => one.id === line.sum);
    if (!sum) return [part];
    const all = group.lines.filter((other) => other.sum === line.sum).flatMap((other) => other.codes);
    return [{ id: `sum:${sum.id}`, label: sum.label, source, kind: 'sum', codes: all }, part];
  });
}

/** Count per code and month. */
function totalsOf({ counts: { category, month, n } }: TrendTableRequest): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const totals = new Map<number, Map<number, number>>();
  category.forEach((code, i) => {
    const months = totals.get(code) ?? new Map<number, number>();
    months.set(month[i]!, (months.get(month[i]!) ?? 0) + n[i]!);
    totals.set(code, months);
  });
  return totals;
}

function coverageOf({ columns, present }: TrendTableRequest): Readonly<Record<Source, readonly Coverage[]>> {
  const of = (source: Source): Coverage[] => {
    const months = new Set<number>(present[source]);
    return columns.map(({ period }) => {
      const all = monthsOf(period);
      const there = all.filter((month) => months.has(month)).length;
      return there === 0 ? 'none' : there === all.length ? 'full' : 'part';
    });
  };
  return { melding: of('melding'), politie: of('politie') };
}

function cellsOf(
  line: Line,
  columns: readonly TrendColumn[],
  monthly: ReturnType<typeof totalsOf>,
  coverage: ReturnType<typeof coverageOf>,
): TrendCell[] {
  return columns.map(({ period }, i) => {
    const covered = coverage[line.source][i]!;
    if (covered === 'none') return { count: null, coverage: covered };
    let count = 0;
    for (const code of line.codes) for (const month of monthsOf(period)) count += monthly.get(code)?.get(month) ?? 0;
    return { count, coverage: covered };
  });
}

type RawChange = Pick<TrendChange, 'before' | 'after'> & CountChange;

function changeOf(cells: readonly TrendCell[]): RawChange | null {
  const [before, after] = [cells.at(-2), cells.at(-1)];
  if (before?.coverage !== 'full' || after?.coverage !== 'full') return null;
  return { before: before.count!, after: after.count!, ...countChange(before.count!, after.count!) };
}

function judge({ before, after, p, ratio, interval }: RawChange, q: number): TrendChange {
  const verdict = p >= ALPHA ? 'chance' : q < ALPHA ? 'sure' : 'beyond';
  return { before, after, share: before > 0 ? (after - before) / before : null, p, q, ratio, interval, verdict };
}
