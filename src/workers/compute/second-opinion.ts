import type { OtherWay, SecondOpinion, SecondOpinionRequest } from '../../domain/second-opinion.ts';
import { lengthOf } from '../../domain/time/month.ts';
import { diskOf } from '../../geo/disk.ts';
import { countPeriod } from '../../stats/period-counts.ts';
import { aboveTwoDeviations, plainGiStar } from '../../stats/plain-rules.ts';
import { seededRandom } from '../../stats/random.ts';
import { poissonScanSteps, type ScanCluster } from '../../stats/scan/poisson-scan.ts';
import { ringZones } from '../../stats/scan/zones.ts';
import type { Chosen } from './counts.ts';
import { type GoOn, inTurns, STOPPED } from './in-turns.ts';
import { signalOf } from './lens-signal.ts';
import type { Study } from './study.ts';

/** Rings around a cell that a zone of the scan may hold. */
const RINGS = 4;
const DRAWS = 199;
const SEED = 20260102;
const MOST = 40;
/** Of a cluster of the scan. */
const LEVEL = 0.05;
/** Share of the work before the scan, about. */
const PLAIN = 0.2;
/** Expected where the baseline knows nothing: a zone of such cells alone is never likely. */
const ALMOST_NOTHING = 1e-6;

/**
 * What other ways flag on the same counts: the plain hotspot map, mean plus two deviations, and the scan statistic
 * against the same baseline. Its zones and its test owe nothing to the signal; the baseline is shared, and is taken as
 * known.
 * @param goOn called between steps with the share done; false ends the work
 * @returns null when stopped
 */
export async function secondOpinion(
  { counts, categories }: Chosen,
  study: Study,
  { request, places }: SecondOpinionRequest,
  goOn: GoOn,
): Promise<SecondOpinion | null> {
  const cells = study.area.ids.length;
  const question = { ...request, categories };
  const totalOf = (period: typeof request.period): Float64Array => countPeriod(counts.cube, cells, { period, categories }).total;
  const now = totalOf(request.period);
  study.disks ??= diskOf(study.area.neighbours, 1);
  const giStar = plainGiStar(now, study.disks, request.alpha);
  if (!(await goOn(0))) return null;
  // Months are only like each other when the period is one month.
  const single = lengthOf(request.period) === 1 && request.history.length > 1;
  const past = single ? request.history.map((month) => totalOf({ from: month, to: month })) : [];
  const twoDeviations = single ? aboveTwoDeviations(now, past) : null;
  if (!(await goOn(PLAIN / 2))) return null;
  const { signal } = signalOf('ongewoon', counts, study, question);
  const clusters = await scanned(now, signal.expected, study, (share) => goOn(PLAIN + (1 - PLAIN) * share));
  if (clusters === null) return null;
  const inCluster = (set: Int32Array): ScanCluster | undefined =>
    clusters.find(({ locations }) => set.some((cell) => locations.includes(cell)));
  const flags = { giStar, twoDeviations };
  const says = (set: Int32Array): Record<OtherWay, boolean> => ({
    giStar: set.some((cell) => giStar[cell] === 1),
    twoDeviations: set.some((cell) => flags.twoDeviations?.[cell] === 1),
    scan: inCluster(set) !== undefined,
  });
  const sum = (values: Uint8Array): number => values.reduce((total, flag) => total + flag, 0);
  return {
    cells: {
      giStar: sum(giStar),
      twoDeviations: twoDeviations && sum(twoDeviations),
      scan: clusters.reduce((total, { locations }) => total + locations.length, 0),
    },
    places: Object.fromEntries(places.map((place) => [place.id, says(place.cells)])),
    scanP: Object.fromEntries(
      places.flatMap((place) => {
        const cluster = inCluster(place.cells);
        return cluster ? [[place.id, cluster.p] as const] : [];
      }),
    ),
  };
}

async function scanned(count: Float64Array, baseline: Float64Array, { area }: Study, goOn: GoOn): Promise<ScanCluster[] | null> {
  if (count.every((n) => n === 0)) return [];
  const expected = baseline.map((mean) => Math.max(mean, ALMOST_NOTHING));
  const zones = ringZones(area.neighbours, RINGS);
  const options = { random: seededRandom(SEED), draws: DRAWS, most: MOST };
  const found = await inTurns(poissonScanSteps({ count, expected, zones }, options), goOn);
  return found === STOPPED ? null : found.clusters.filter(({ p }) => p <= LEVEL);
}
