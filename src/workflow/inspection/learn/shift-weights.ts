import { SCORE_PARTS, type ScorePart, type ScoreWeights } from '../../../domain/inspection/weights.ts';
import { seededRandom } from '../../../stats/random.ts';
import { isInspected, type Outcome } from './outcomes.ts';

/** What one part of the score had to do with finding something. */
export interface PartEvidence {
  readonly part: ScorePart;
  /** Mean points of units with a find minus those without, within the same plan and part. */
  readonly difference: number;
  /** Two-sided by exchange of results within plan and part, corrected over the parts (Holm). */
  readonly p: number;
}

export interface WeightAdvice {
  readonly evidence: readonly PartEvidence[];
  readonly finds: number;
  /** New points per part, null when the figures do not carry a change. */
  readonly points: ScoreWeights['points'] | null;
}

/** Fewer finds than this say nothing about nine parts. */
const FEWEST_FINDS = 10;
const DRAWS = 999;
const STEP = 0.25;
const LEVEL = 0.05;

interface Row {
  readonly group: string;
  readonly found: number;
  readonly units: number;
  readonly points: Readonly<Record<ScorePart, number>>;
}

/** Deviation from the mean of the group, per row and part: only differences within a plan and part count. */
function centred(rows: readonly Row[], part: ScorePart): Float64Array {
  const sums = new Map<string, { points: number; units: number }>();
  for (const { group, units, points } of rows) {
    const sum = sums.get(group) ?? { points: 0, units: 0 };
    sums.set(group, { points: sum.points + units * points[part], units: sum.units + units });
  }
  return Float64Array.from(rows, ({ group, points }) => points[part] - sums.get(group)!.points / sums.get(group)!.units);
}

/** Exchanges the shares found among the rows of each group. */
function exchanged(rows: readonly Row[], groups: readonly (readonly number[])[], random: () => number): Float64Array {
  const rates = new Float64Array(rows.length);
  for (const members of groups) {
    const order = [...members];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    members.forEach((row, i) => {
      const from = rows[order[i]!]!;
      rates[row] = from.found / from.units;
    });
  }
  return rates;
}

/**
 * Which parts of the score went with finds, by exchanging results between sites of the same plan and part, and what the weights should be:
 * a quarter more for a part that went with finds, a quarter less for one that went against them, and no change at all when chance explains it.
 */
export function weightAdvice(outcomes: readonly Outcome[], weights: ScoreWeights, seed = 1): WeightAdvice {
  const rows = outcomes.filter(isInspectedPick).map(
    ({ plan, pick, result }): Row => ({
      group: `${plan}|${pick.part}`,
      found: result!.found,
      units: result!.units,
      points: pick.points,
    }),
  );
  const finds = rows.reduce((sum, { found }) => sum + found, 0);
  if (finds < FEWEST_FINDS) return { evidence: [], finds, points: null };
  const groups = [...Map.groupBy(rows.keys(), (i) => rows[i]!.group).values()];
  const deviations = SCORE_PARTS.map((part) => centred(rows, part));
  const statistic = (rates: ArrayLike<number>, deviation: Float64Array): number =>
    deviation.reduce((sum, one, i) => sum + one * rates[i]!, 0);
  const found = Float64Array.from(rows, (row) => row.found / row.units);
  const observed = deviations.map((deviation) => statistic(found, deviation));
  const above = new Float64Array(SCORE_PARTS.length).fill(1);
  const random = seededRandom(seed);
  for (let draw = 0; draw < DRAWS; draw++) {
    const rates = exchanged(rows, groups, random);
    deviations.forEach((deviation, k) => {
      if (Math.abs(statistic(rates, deviation)) >= Math.abs(observed[k]!) - 1e-9) above[k] = above[k]! + 1;
    });
  }
  const total = found.reduce((sum, rate) => sum + rate, 0);
  const raw = SCORE_PARTS.map((part, k) => ({ part, difference: observed[k]! / total, p: above[k]! / (DRAWS + 1) }));
  const evidence = holm(raw);
  return { evidence, finds, points: shifted(evidence, weights) };
}

const isInspectedPick = (outcome: Outcome): boolean => outcome.pick.part !== 'hand' && isInspected(outcome);

function holm(raw: readonly PartEvidence[]): PartEvidence[] {
  let least = 0;
  const corrected = new Map<ScorePart, number>();
  [...raw]
    .sort((a, b) => a.p - b.p)
    .forEach(({ part, p }, rank) => {
      least = Math.max(least, Math.min(1, p * (raw.length - rank)));
      corrected.set(part, least);
    });
  return raw.map((one) => ({ ...one, p: corrected.get(one.part)! }));
}

function shifted(evidence: readonly PartEvidence[], { points }: ScoreWeights): ScoreWeights['points'] | null {
  const moved = evidence.filter(({ p }) => p < LEVEL);
  if (moved.length === 0) return null;
  const factor = new Map(moved.map(({ part, difference }) => [part, difference > 0 ? 1 + STEP : 1 - STEP]));
  return Object.fromEntries(
    SCORE_PARTS.map((part) => [part, Math.round(points[part] * (factor.get(part) ?? 1) * 10) / 10]),
  ) as ScoreWeights['points'];
}
