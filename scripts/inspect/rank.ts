import { binomialInterval } from '../../src/stats/distributions/binomial.ts';
import { daysEarlier } from '../../src/stats/effect/inspection-value.ts';

/** Inspections that were done: when, with what outcome, and what score they had. Equal length. */
export interface Inspected {
  readonly score: ArrayLike<number>;
  readonly hit: ArrayLike<number>;
  /** Day on which each was inspected; any whole numbers. */
  readonly day: ArrayLike<number>;
}

export interface DayRow {
  readonly day: number;
  readonly inspected: number;
  /** Hits of that day as recorded, and when the same number of places a day had been visited in the order of the score. */
  readonly recorded: number;
  readonly byScore: number;
  /** Share of all hits that was found up to and including that day. */
  readonly recordedShare: number;
  readonly byScoreShare: number;
}

export interface LiftRow {
  readonly share: number;
  readonly rows: number;
  readonly hits: number;
  readonly rate: number;
  readonly interval: readonly [low: number, high: number];
  readonly lift: number;
}

export interface Ranking {
  readonly rows: number;
  readonly hits: number;
  readonly rate: number;
  readonly days: readonly DayRow[];
  /** Mean day of a hit as recorded minus that by score. */
  readonly daysEarlier: number;
  /** Where 95 of 100 scores that know nothing would end. */
  readonly withoutKnowledge: readonly [low: number, high: number];
  /** Mean day of all minus mean day of a hit by score, with its 95 % interval. */
  readonly daysEarlierThanRandom: { readonly days: number; readonly interval: readonly [low: number, high: number] };
  readonly firstHalf: { readonly recorded: number; readonly byScore: number };
  readonly lift: readonly LiftRow[];
}

/** For each row the range `[from, to)` of positions it shares with rows of the same score, highest first. */
function positions(score: ArrayLike<number>): { readonly from: Int32Array; readonly to: Int32Array; readonly order: readonly number[] } {
  const order = Array.from({ length: score.length }, (_, i) => i).sort((a, b) => score[b]! - score[a]! || a - b);
  const [from, to] = [new Int32Array(order.length), new Int32Array(order.length)];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && score[order[end]!] === score[order[start]!]) end++;
    for (let at = start; at < end; at++) [from[order[at]!], to[order[at]!]] = [start, end];
    start = end;
  }
  return { from, to, order };
}

/**
 * What a score would have been worth on inspections that were done: the same places, as many a day as were visited, but in the order of the score
 * (the way the food inspections of Chicago were evaluated). Rows of equal score share their positions: a hit among them counts as the mean.
 */
export function rankInspections({ score, hit, day }: Inspected, shares: readonly number[]): Ranking {
  const rows = score.length;
  const slots = Array.from(day).sort((a, b) => a - b);
  const { from, to } = positions(score);
  const before = new Float64Array(rows + 1);
  slots.forEach((one, i) => {
    before[i + 1] = before[i]! + one;
  });
  // Hits per position, divided evenly over positions that rows share.
  const hitsAt = new Float64Array(rows);
  const byScoreDay = new Float64Array(rows);
  let hits = 0;
  for (let i = 0; i < rows; i++) {
    const [a, b] = [from[i]!, to[i]!];
    byScoreDay[i] = (before[b]! - before[a]!) / (b - a);
    if (!hit[i]) continue;
    hits++;
    for (let at = a; at < b; at++) hitsAt[at] = hitsAt[at]! + 1 / (b - a);
  }
  const against = daysEarlier(byScoreDay, hit);
  const recordedMean = meanDay(day, hit);
  const noise = daysEarlier(
    slots,
    Array.from(slots, (_, i) => (i < hits ? 1 : 0)),
  );
  const half = (noise.interval[1] - noise.interval[0]) / 2;
  const meanAll = before[rows]! / Math.max(1, rows);
  const firstSlots = Math.floor(rows / 2);
  return {
    rows,
    hits,
    rate: hits / rows,
    days: dayRows(slots, hitsAt, day, hit, hits),
    daysEarlier: hits === 0 ? 0 : recordedMean - meanDay(byScoreDay, hit),
    withoutKnowledge: [recordedMean - meanAll - half, recordedMean - meanAll + half],
    daysEarlierThanRandom: against,
    firstHalf: {
      recorded: firstHalfRecorded(day, hit, slots, firstSlots) / Math.max(1, hits),
      byScore: sum(hitsAt, 0, firstSlots) / Math.max(1, hits),
    },
    lift: shares.map((share) => liftRow(share, rows, hits, hitsAt)),
  };
}

const sum = (values: Float64Array, from: number, to: number): number => values.subarray(from, to).reduce((all, one) => all + one, 0);

function meanDay(day: ArrayLike<number>, hit: ArrayLike<number>): number {
  let [total, hits] = [0, 0];
  for (let i = 0; i < day.length; i++) {
    if (!hit[i]) continue;
    total += day[i]!;
    hits++;
  }
  return total / Math.max(1, hits);
}

/** Hits in the first half of the slots as recorded; rows of the day in the middle share the slots that are left. */
function firstHalfRecorded(day: ArrayLike<number>, hit: ArrayLike<number>, slots: readonly number[], half: number): number {
  const middle = slots[half] ?? Number.POSITIVE_INFINITY;
  const first = slots.indexOf(middle);
  const ofMiddle = slots.filter((one) => one === middle).length;
  let total = 0;
  for (let i = 0; i < day.length; i++) if (hit[i]) total += day[i]! < middle ? 1 : day[i] === middle ? (half - first) / ofMiddle : 0;
  return total;
}

function dayRows(slots: readonly number[], hitsAt: Float64Array, day: ArrayLike<number>, hit: ArrayLike<number>, hits: number): DayRow[] {
  const recorded = new Map<number, number>();
  for (let i = 0; i < day.length; i++) if (hit[i]) recorded.set(day[i]!, (recorded.get(day[i]!) ?? 0) + 1);
  const rows: DayRow[] = [];
  let [recordedSum, byScoreSum] = [0, 0];
  for (let start = 0; start < slots.length; ) {
    let end = start + 1;
    while (end < slots.length && slots[end] === slots[start]) end++;
    const byScore = sum(hitsAt, start, end);
    const own = recorded.get(slots[start]!) ?? 0;
    recordedSum += own;
    byScoreSum += byScore;
    rows.push({
      day: slots[start]!,
      inspected: end - start,
      recorded: own,
      byScore,
      recordedShare: recordedSum / Math.max(1, hits),
      byScoreShare: byScoreSum / Math.max(1, hits),
    });
    start = end;
  }
  return rows;
}

function liftRow(share: number, rows: number, hits: number, hitsAt: Float64Array): LiftRow {
  const taken = Math.max(1, Math.min(rows, share < 1 || (share === 1 && rows === 1) ? Math.ceil(share * rows) : Math.round(share)));
  const found = sum(hitsAt, 0, taken);
  const rate = found / taken;
  return {
    share: taken / rows,
    rows: taken,
    hits: found,
    rate,
    interval: binomialInterval(Math.round(found), taken),
    lift: rate / (hits / rows),
  };
}
