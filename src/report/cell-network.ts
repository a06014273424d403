/** How a count leaves the app: as it is, as `<k`, as `x`, or (the rest of a sum) without a place in the table at all. */
export type CellState = 'shown' | 'small' | 'hidden' | 'unprinted';

/**
 * A count as an edge of a network in which what flows into a node flows out again: every node is a sum that the reader can make. A node
 * for the outside world makes sums that nobody knows.
 */
export interface NetworkCell {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly state: CellState;
  /** What it costs to leave it out as well; null when it is shown (or was decided on) whatever happens. */
  readonly cost: number | null;
}

/** Saying `x` instead of `<k` is the last resort: who knows the rules takes an `x` for a count of k or more. */
const RELABEL = 1e9;
/** Short ways are better than long ones that cost as little. */
const STEP = 1e-6;

interface Move {
  readonly cell: number;
  readonly to: number;
  /** A count can be one higher: along its edge; or one lower: against it. */
  readonly up: boolean;
}

/**
 * Leaves out counts until none that is not shown can be worked out from the sums. Exact: a count of a network is not determined when,
 * and only when, there is a ring of counts through it of which some can be one higher and the others one lower while every sum stays what
 * it is and every count stays what the reader sees of it (a residual cycle; flows are whole numbers: Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, ch. 3.5). Where there is no such ring, the cheapest one is made by leaving out more (Castro, Minimum-distance controlled
 * tabular adjustment and cell suppression, 2012). Rings found earlier stay, because leaving out only widens what is possible.
 * @param cells whole counts, 0 or more
 * @param k counts under it are `small`: the reader knows that they are 0 to k - 1
 * @returns the state of each cell; one that cannot be kept back (the whole of a table) stays as it was
 */
export function protectCells(cells: readonly NetworkCell[], k: number): CellState[] {
  const state = cells.map((cell) => cell.state);
  const moves = movesOf(cells);
  const order = cells.flatMap((cell, at) => (isSecret(cell, k) ? [at] : []));
  for (const secret of order) {
    const rings = [true, false].flatMap((up) => ringThrough(cells, state, moves, k, secret, up) ?? []);
    const best = rings.reduce<Ring | null>((least, ring) => (least && least.cost <= ring.cost ? least : ring), null);
    for (const at of best?.leftOut ?? []) state[at] = 'hidden';
  }
  return state;
}

/** What may not be worked out: all that is printed as something else, and what is left of a sum when that is a small number of people. */
const isSecret = ({ state, count }: NetworkCell, k: number): boolean =>
  state === 'unprinted' ? count > 0 && count < k : state !== 'shown';

function movesOf(cells: readonly NetworkCell[]): Map<number, Move[]> {
  const moves = new Map<number, Move[]>();
  const add = (node: number, move: Move): void => void (moves.get(node)?.push(move) ?? moves.set(node, [move]));
  for (const [cell, { from, to }] of cells.entries()) {
    add(from, { cell, to, up: true });
    add(to, { cell, to: from, up: false });
  }
  return moves;
}

interface Ring {
  readonly cost: number;
  /** Cells that have to be left out for it. */
  readonly leftOut: readonly number[];
}

/** What it costs to move a count by one: 0 when it can move as it is, infinite when it never can. */
function costOf({ count, cost }: NetworkCell, state: CellState, up: boolean, k: number): number {
  // Who knows the rules knows that an `x` stands for k or more.
  const least = state !== 'unprinted' && state !== 'small' && count >= k ? k : 0;
  if (!up && count <= least) return Number.POSITIVE_INFINITY;
  if (state === 'shown') return cost ?? Number.POSITIVE_INFINITY;
  if (state === 'small' && up && count >= k - 1) return cost === null ? Number.POSITIVE_INFINITY : RELABEL;
  return 0;
}

/** The cheapest ring through a cell in one direction (Dijkstra). */
function ringThrough(
  cells: readonly NetworkCell[],
  state: readonly CellState[],
  moves: ReadonlyMap<number, readonly Move[]>,
  k: number,
  secret: number,
  up: boolean,
): Ring | null {
  const { from, to } = cells[secret]!;
  const [start, end] = up ? [to, from] : [from, to];
  const own = costOf(cells[secret]!, state[secret]!, up, k);
  if (!Number.isFinite(own)) return null;
  const far = new Map<number, number>([[start, 0]]);
  const last = new Map<number, { readonly cell: number; readonly node: number }>();
  const done = new Set<number>();
  for (;;) {
    let node: number | null = null;
    for (const [one, distance] of far) if (!done.has(one) && (node === null || distance < far.get(node)!)) node = one;
    if (node === null) return null;
    if (node === end) break;
    done.add(node);
    for (const move of moves.get(node) ?? []) {
      if (move.cell === secret) continue;
      const distance = far.get(node)! + costOf(cells[move.cell]!, state[move.cell]!, move.up, k) + STEP;
      if (distance < (far.get(move.to) ?? Number.POSITIVE_INFINITY)) {
        far.set(move.to, distance);
        last.set(move.to, { cell: move.cell, node });
      }
    }
  }
  const leftOut = own > 0 ? [secret] : [];
  for (let step = last.get(end); step; step = last.get(step.node)) {
    if (state[step.cell] === 'shown' || isAtItsMost(cells[step.cell]!, state[step.cell]!, k)) leftOut.push(step.cell);
    if (step.node === start) break;
  }
  return { cost: own + far.get(end)!, leftOut };
}

/** A small count that could only go up as an `x`; relabelling one that goes down does no harm but says less, so it is not done. */
const isAtItsMost = ({ count }: NetworkCell, state: CellState, k: number): boolean => state === 'small' && count >= k - 1;
