import { LEAST_COUNT } from './small-counts.ts';
import { type Counts, equationsOf, type Sums, whatFollows } from './what-follows.ts';

/** What a cell of a table for others shows: its count, `<k`, or nothing because a neighbour could be worked out from it. */
export type GatedCell =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'small'; readonly under: number }
  | { readonly kind: 'hidden' };

export interface GatedTable {
  /** As the table that was given. */
  readonly cells: readonly (readonly GatedCell[])[];
  /** The total of each row, gated like any count. */
  readonly totals: readonly GatedCell[];
}

/**
 * Gates a table of counts that leaves the app for others. Rows are areas smaller than the municipality, columns are kinds that add up to
 * the row; the totals of the columns are those of the municipality, are exempt, and may be known to the reader.
 *
 * Counts under k, totals of rows included, are shown as `<k`. Where a small count above 0 follows from all the sums and what else is
 * shown (0 says nothing about anyone), one more count of its row or column is left out, the smallest that is shown, until none follows
 * any more. Stronger than `small-counts.ts`, which takes one sum at a time, and only for two-way tables. What is left out for the sake
 * of another may for the reader be anything.
 */
export function gateTable(table: Counts, k: number = LEAST_COUNT): GatedTable {
  const counts = withTotals(table);
  return split(gate(counts, k, new Set()), counts, k);
}

/**
 * Gates sums over groups of rows (wijken over buurten) for a reader who also has the rows as `gateTable` shows them: a sum from which a
 * small count of a row would follow is left out, and so is another where that sum would follow from the rest.
 */
export function gateGroups(table: Counts, groups: readonly (readonly number[])[], k: number = LEAST_COUNT): GatedTable {
  const counts = withTotals(table);
  const width = counts[0]?.length ?? 0;
  const fine = gate(counts, k, new Set());
  const sums = groups.map((members) => Array.from({ length: width }, (_, c) => members.reduce((sum, r) => sum + counts[r]![c]!, 0)));
  const withheld = new Set<number>();
  for (;;) {
    const coarse = gate(sums, k, withheld);
    const known: Sums = groups.flatMap((members, g) =>
      sums[g]!.flatMap((sum, c) =>
        coarse[g * width + c] === SHOWN ? [{ terms: members.map((r) => [r * width + c, 1] as const), sum }] : [],
      ),
    );
    const given = whatFollows(counts, [...equationsOf(counts), ...known], fine, k, secretsOf(counts, k, new Set()));
    const still = given === null ? null : sumToWithhold(given, groups, width, coarse, withheld);
    if (still === null) return split(coarse, sums, k);
    withheld.add(still);
  }
}

/** A sum that is still shown: of the group and column of what follows, else of that group, else of that column, else any. */
function sumToWithhold(
  given: number,
  groups: readonly (readonly number[])[],
  width: number,
  coarse: Uint8Array,
  withheld: ReadonlySet<number>,
): number | null {
  const [row, column] = [Math.floor(given / width), given % width];
  const far = (at: number): number => (groups[Math.floor(at / width)]!.includes(row) ? 0 : 2) + (at % width === column ? 0 : 1);
  let best: number | null = null;
  for (const [at, state] of coarse.entries()) {
    if (state === SHOWN && !withheld.has(at) && (best === null || far(at) < far(best))) best = at;
  }
  return best;
}

/** States of a cell in a gated table. */
const SHOWN = 0;
const SMALL = 1;
const HIDDEN = 2;

const withTotals = (table: Counts): number[][] => table.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);

function split(states: Uint8Array, counts: Counts, k: number): GatedTable {
  const width = counts[0]?.length ?? 0;
  const cells = counts.map((row, r) =>
    row.map((count, c): GatedCell => {
      const state = states[r * width + c];
      return state === SHOWN ? { kind: 'shown', count } : state === SMALL ? { kind: 'small', under: k } : { kind: 'hidden' };
    }),
  );
  return { cells: cells.map((row) => row.slice(0, -1)), totals: cells.map((row) => row.at(-1)!) };
}

/** Cells whose count no reader may work out: small ones, and those that are withheld for another reason. */
function secretsOf(counts: Counts, k: number, withheld: ReadonlySet<number>): readonly number[] {
  const width = counts[0]?.length ?? 0;
  return counts.flatMap((row, r) =>
    row.flatMap((count, c) => ((count > 0 && count < k) || withheld.has(r * width + c) ? [r * width + c] : [])),
  );
}

function gate(counts: Counts, k: number, withheld: ReadonlySet<number>): Uint8Array {
  const width = counts[0]?.length ?? 0;
  const states = Uint8Array.from(counts.flat(), (count, at) => (withheld.has(at) ? HIDDEN : count < k ? SMALL : SHOWN));
  const sums = equationsOf(counts);
  const secrets = secretsOf(counts, k, withheld);
  for (;;) {
    const given = whatFollows(counts, sums, states, k, secrets);
    if (given === null) return states;
    const next = oneMore(given, width, sums, states, counts, k);
    if (next === null) return states;
    states[next] = HIDDEN;
  }
}

/**
 * The cell to leave out next: the smallest count shown of a sum that alone tells something, else of the row or column of what follows,
 * else any; when nothing is shown any more, a cell that still says that it is small. Null when all is left out.
 */
function oneMore(given: number, width: number, sums: Sums, states: Uint8Array, counts: Counts, k: number): number | null {
  const own = sums.filter(({ terms }) => terms.some(([at]) => at === given));
  const isTelling = (sum: Sums[number]): boolean => whatFollows(counts, [sum], states, k, unshown(sum, states)) !== null;
  const hasShown = ({ terms }: Sums[number]): boolean => terms.some(([at]) => states[at] === SHOWN);
  const telling = [...own, ...sums].find((sum) => hasShown(sum) && isTelling(sum)) ?? own.find(hasShown) ?? sums.find(hasShown);
  const flat = counts.flat();
  // Totals come last, and before them what is 0: leaving those out says more than it hides.
  const order = (at: number): number => (at % width === width - 1 ? 1e12 : 0) + (flat[at] === 0 ? 1e9 : 0) + flat[at]!;
  const shown = (telling?.terms ?? []).flatMap(([at]) => (states[at] === SHOWN ? [at] : []));
  if (shown.length > 0) return shown.reduce((best, at) => (order(at) < order(best) ? at : best));
  if (states[given] === SMALL) return given;
  const small = states.indexOf(SMALL);
  return small < 0 ? null : small;
}

const unshown = ({ terms }: Sums[number], states: Uint8Array): number[] => terms.flatMap(([at]) => (states[at] === SHOWN ? [] : [at]));
