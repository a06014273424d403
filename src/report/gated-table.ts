import type { GatedCell } from '../domain/report/gated-cell.ts';
import { LEAST_COUNT } from '../domain/report/least-count.ts';
import { type CellState, type NetworkCell, protectCells } from './cell-network.ts';

/** Counts of a table: a row an area, a column a kind. */
export type Counts = readonly (readonly number[])[];

export interface GatedTable {
  /** As the table that was given. */
  readonly cells: readonly (readonly GatedCell[])[];
  /** The total of each row, gated like any count. */
  readonly totals: readonly GatedCell[];
}

/** Totals are left out last: they say most. */
const TOTAL = 1e6;

/**
 * Gates a table of counts that leaves the app for others. Rows are areas smaller than the municipality, columns are kinds that add up to
 * the row; the totals of the columns are those of the municipality, are exempt, and may be known to the reader.
 *
 * Counts under k, totals of rows included, are shown as `<k`. As long as any of them follows from all the sums and what else is shown,
 * more is left out, what costs least (`cell-network.ts`).
 */
export function gateTable(table: Counts, k: number = LEAST_COUNT): GatedTable {
  const counts = withTotals(table);
  return split(protectCells(tableCells(counts, k), k), counts, k);
}

/**
 * Gates sums over groups of rows (wijken over buurten) for a reader who also has the rows as `gateTable` shows them: no count of a row
 * and no sum that is not shown follows from the two tables together.
 */
export function gateGroups(table: Counts, groups: readonly (readonly number[])[], k: number = LEAST_COUNT): GatedTable {
  const counts = withTotals(table);
  const [rows, width] = [counts.length, counts[0]?.length ?? 0];
  const fine = protectCells(tableCells(counts, k), k);
  const groupOf = counts.map((_, r) => groups.findIndex((members) => members.includes(r)));
  const sums = groups.map((members) => Array.from({ length: width }, (_, c) => members.reduce((sum, r) => sum + counts[r]![c]!, 0)));
  // Nodes: rows, then per group and column where its rows come together, then columns; the last column is where the totals come from.
  const meets = (group: number, c: number): number => rows + group * width + c;
  const column = (c: number): number => rows + groups.length * width + c;
  const rowCells = counts.flatMap((row, r) =>
    row.map((count, c): NetworkCell => {
      const at = groupOf[r] === -1 ? column(c) : meets(groupOf[r]!, c);
      return { ...alongside(r, at, c === width - 1), count, state: fine[r * width + c]!, cost: null };
    }),
  );
  const sumCells = sums.flatMap((row, g) =>
    row.map((count, c): NetworkCell => {
      const isTotal = c === width - 1;
      return { ...alongside(meets(g, c), column(c), isTotal), count, state: stateOf(count, k), cost: count + (isTotal ? TOTAL : 0) };
    }),
  );
  const states = protectCells([...sumCells, ...rowCells], k);
  return split(states.slice(0, sumCells.length), sums, k);
}

/** Counts flow from totals through rows to columns. */
const alongside = (row: number, column: number, isTotal: boolean): { readonly from: number; readonly to: number } =>
  isTotal ? { from: column, to: row } : { from: row, to: column };

const stateOf = (count: number, k: number): CellState => (count < k ? 'small' : 'shown');

/** The table as a network, by row: counts, then the total. */
function tableCells(counts: Counts, k: number): NetworkCell[] {
  const width = counts[0]?.length ?? 0;
  return counts.flatMap((row, r) =>
    row.map((count, c): NetworkCell => {
      const isTotal = c === width - 1;
      return { ...alongside(r, counts.length + c, isTotal), count, state: stateOf(count, k), cost: count + (isTotal ? TOTAL : 0) };
    }),
  );
}

const withTotals = (table: Counts): number[][] => table.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);

/** A count as it may be shown. */
export const gatedCount = (count: number, state: CellState, k: number): GatedCell =>
  state === 'shown' ? { kind: 'shown', count } : state === 'small' ? { kind: 'small', under: k } : { kind: 'hidden' };

function split(states: readonly CellState[], counts: Counts, k: number): GatedTable {
  const width = counts[0]?.length ?? 0;
  const cells = counts.map((row, r) => row.map((count, c) => gatedCount(count, states[r * width + c]!, k)));
  return { cells: cells.map((row) => row.slice(0, -1)), totals: cells.map((row) => row.at(-1)!) };
}
