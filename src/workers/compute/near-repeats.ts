import {
  type DatedPlaces,
  type NearRepeats,
  REPEAT_DAYS,
  REPEAT_METRES,
  REPEAT_MOST_PAIRS,
  type TooManyPairs,
} from '../../domain/near-repeats.ts';
import { type ClosePairs, closePairs } from '../../stats/close-pairs.ts';
import { knoxSteps } from '../../stats/knox.ts';
import { seededRandom } from '../../stats/random.ts';
import { localMetres } from '../../stats/reports/local-metres.ts';
import { type GoOn, inTurns, STOPPED } from './in-turns.ts';

const DRAWS = 999;
/** With more pairs than this a shuffle takes 20 ms and more. */
const MANY_PAIRS = 20_000_000;
const FEWER_DRAWS = 199;
const SEED = 20260103;
/** Finding the pairs takes about this share of the time. */
const FINDING = 0.05;

/**
 * Pairs close in space and time beside dates shuffled over the places.
 * @param goOn called between steps with the share done; false ends the work
 * @returns null when stopped
 */
export async function nearRepeats(places: DatedPlaces, goOn: GoOn): Promise<NearRepeats | TooManyPairs | null> {
  const limits = { distances: REPEAT_METRES, days: REPEAT_DAYS };
  const finding = closePairs(localMetres(places.lng, places.lat), limits, REPEAT_MOST_PAIRS);
  const pairs = await inTurns<ClosePairs | number>(finding, (share) => goOn(FINDING * share));
  if (pairs === STOPPED) return null;
  if (typeof pairs === 'number') return { pairs };
  const draws = pairs.total > MANY_PAIRS ? FEWER_DRAWS : DRAWS;
  const shuffling = knoxSteps(places.day, pairs, { ...limits, random: seededRandom(SEED), draws });
  const found = await inTurns(shuffling, (share) => goOn(FINDING + (1 - FINDING) * share));
  if (found === STOPPED) return null;
  const table = found.map((row) => row.map(({ pairs: seen, expected, ratio, p }) => ({ pairs: seen, expected, ratio, p })));
  return { incidents: places.day.length, draws, table };
}
