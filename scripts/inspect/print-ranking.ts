import type { Ranking } from './rank.ts';
import type { ReadInspected } from './read-inspected.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const fixed = (value: number): string => value.toFixed(2);

const dateOf = (firstDate: string | null, day: number): string =>
  firstDate === null ? `day ${day + 1}` : new Date(Date.parse(`${firstDate}T00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);

/** The ranking as text for people: a summary, the lift at k, and the hit rate by day. */
export function printRanking(ranking: Ranking, { columns, leftOut, firstDate }: ReadInspected): string {
  const { rows, hits, rate, lift, days, firstHalf, withoutKnowledge, daysEarlierThanRandom } = ranking;
  const left = Object.entries(leftOut).filter(([, count]) => count > 0);
  return [
    `score "${columns.score}", outcome "${columns.outcome}", ${columns.date === null ? 'no date: the order of the rows' : `date "${columns.date}"`}`,
    `${rows} inspections, ${hits} hits (${percent(rate)}), ${days.length} days${left.length > 0 ? `; left out: ${left.map(([why, count]) => `${count} without ${why}`).join(', ')}` : ''}`,
    `days earlier: ${fixed(ranking.daysEarlier)} against the recorded order (a score that knows nothing: ${withoutKnowledge.map(fixed).join(' to ')})`,
    `days earlier: ${fixed(daysEarlierThanRandom.days)} against random order (95 %: ${daysEarlierThanRandom.interval.map(fixed).join(' to ')})`,
    `found in the first half: ${percent(firstHalf.byScore)} by score, ${percent(firstHalf.recorded)} as recorded`,
    '',
    'lift at k',
    'highest   rows    hits    hit rate   95 %                lift',
    ...lift.map(
      (row) =>
        `${percent(row.share).padStart(7)} ${String(row.rows).padStart(6)} ${row.hits.toFixed(1).padStart(7)} ${percent(row.rate).padStart(11)}   ${`${percent(row.interval[0])} to ${percent(row.interval[1])}`.padEnd(19)} ${fixed(row.lift)}`,
    ),
    '',
    'hit rate by day',
    'day         inspected  recorded hits (rate)  by score hits (rate)  found so far: recorded, by score',
    ...days.map(
      (row) =>
        `${dateOf(firstDate, row.day).padEnd(12)}${String(row.inspected).padStart(9)} ${`${row.recorded} (${percent(row.recorded / row.inspected)})`.padStart(21)} ${`${row.byScore.toFixed(1)} (${percent(row.byScore / row.inspected)})`.padStart(21)}  ${percent(row.recordedShare).padStart(10)} ${percent(row.byScoreShare).padStart(8)}`,
    ),
  ].join('\n');
}
