import type { FreshClusters, FreshClustersRequest } from '../../domain/fresh-clusters.ts';
import { placeOf } from '../../geo/place-name.ts';
import { seededRandom } from '../../stats/random.ts';
import { spaceTimeSteps } from '../../stats/scan/space-time-permutation.ts';
import { ringZones } from '../../stats/scan/zones.ts';
import { type GoOn, inTurns, STOPPED } from './in-turns.ts';
import type { Study } from './study.ts';

const WEEK = 7;
const RINGS = 4;
/** Longest window in weeks. */
const LONGEST = 6;
const DRAWS = 499;
const SEED = 20260104;
const MOST = 10;
const LEAST = 3;
const LEVEL = 0.05;

/**
 * Clusters in place and time that need no history: the space-time permutation scan over weeks.
 * @param goOn called between steps with the share done; false ends the work
 * @returns null when stopped
 */
export async function freshClusters(
  { cases }: FreshClustersRequest,
  { area, boundaries }: Study,
  goOn: GoOn,
): Promise<FreshClusters | null> {
  const [from, to] = [cases.day[0] ?? 0, cases.day.at(-1) ?? 0];
  const steps = Math.ceil((to - from + 1) / WEEK);
  const empty = { cases: cases.day.length, from, to, clusters: [] };
  if (steps < 2) return empty;
  // Whole weeks count back from the last day.
  const step = cases.day.map((day) => steps - 1 - Math.floor((to - day) / WEEK));
  const table = { location: cases.cell, step, steps, zones: ringZones(area.neighbours, RINGS) };
  const options = { random: seededRandom(SEED), draws: DRAWS, most: MOST, least: LEAST, longest: Math.min(LONGEST, Math.floor(steps / 2)) };
  const found = await inTurns(spaceTimeSteps(table, options), goOn);
  if (found === STOPPED) return null;
  const weight = new Float64Array(area.ids.length);
  for (const cell of cases.cell) weight[cell]!++;
  const dayOf = (at: number): number => to - (steps - 1 - at) * WEEK;
  const clusters = found.clusters
    .filter(({ p }) => p <= LEVEL)
    .map(({ locations, firstStep, lastStep, count, expected, p }) => ({
      place: placeOf(area, boundaries, locations, weight).name,
      cells: locations.length,
      from: Math.max(from, dayOf(firstStep) - WEEK + 1),
      to: dayOf(lastStep),
      count,
      expected,
      p,
    }));
  return { ...empty, clusters };
}
