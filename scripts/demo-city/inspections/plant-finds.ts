import type { LwoSignal } from '../../../src/domain/inspection/lwo-signal.ts';
import { categoryOf } from '../../../src/domain/reference.ts';
import type { Random } from '../../../src/stats/random.ts';
import type { CityIncident } from '../city-incident.ts';
import { drawGamma } from '../draw.ts';
import { METRES_PER_LAT, METRES_PER_LNG } from '../land.ts';
import { INSPECTION_RECIPE } from './inspection-recipe.ts';
import type { DemoSite } from './make-sites.ts';

/** Whether finds follow what is known around a site, or fall anywhere. */
export type FindWorld = 'real' | 'random';

/** Units with a find, by site. */
export type Finds = ReadonlyMap<string, readonly number[]>;

/** How far drugs registrations are felt: a bell of this many metres, another shape than the score assumes. */
const BELL = 300;
const VULNERABLE: Readonly<Record<string, number>> = {
  autohandel: 2,
  metaal: 2,
  afvalrecycling: 2,
  transport: 1.6,
  horeca: 1.2,
  opslag: 1,
};

interface Metres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
const drugsOf = new WeakMap<readonly CityIncident[], Metres>();

/** Incidents about drugs with a place, in metres from the origin of degrees, west to east; remembered per city, because many worlds are made on one. */
function drugIncidents(incidents: readonly CityIncident[]): Metres {
  const known = drugsOf.get(incidents);
  if (known) return known;
  const drugs = incidents.filter(({ category, lng }) => !Number.isNaN(lng) && categoryOf(category)?.theme === 'drugs');
  drugs.sort((a, b) => a.lng - b.lng);
  const made = {
    x: Float64Array.from(drugs, ({ lng }) => lng * METRES_PER_LNG),
    y: Float64Array.from(drugs, ({ lat }) => lat * METRES_PER_LAT),
  };
  drugsOf.set(incidents, made);
  return made;
}

/** First position whose value is at least `least`, in ascending values. */
function firstFrom(values: Float64Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drugs registrations and reports around every site, as a share of the mean over the sites. */
export function drugsAround(sites: readonly DemoSite[], incidents: readonly CityIncident[]): Float64Array {
  const { x, y } = drugIncidents(incidents);
  const sums = Float64Array.from(sites, ({ lng, lat }) => {
    const [east, north] = [lng * METRES_PER_LNG, lat * METRES_PER_LAT];
    let sum = 0;
    for (let i = firstFrom(x, east - 3 * BELL); i < x.length && x[i]! <= east + 3 * BELL; i++) {
      const squared = (x[i]! - east) ** 2 + (y[i]! - north) ** 2;
      if (squared <= 9 * BELL * BELL) sum += Math.exp(-squared / (2 * BELL * BELL));
    }
    return sum;
  });
  const mean = sums.reduce((sum, one) => sum + one, 0) / sums.length;
  return sums.map((sum) => Math.min(6, sum / mean));
}

/**
 * Plants what there is to find, 1-2 in 100 units. In the `real` world the chance follows drugs registrations around, vulnerable branches,
 * signals of the working group and much that nobody registers (a gamma); in the `random` world every unit has the same chance.
 */
export function plantFinds(
  random: Random,
  sites: readonly DemoSite[],
  drugs: Float64Array,
  signals: readonly LwoSignal[],
  world: FindWorld,
): Finds {
  const risks = sites.map(({ branch, lng, lat }, i) => {
    const unknown = drawGamma(random, 1.5);
    if (world === 'random') return 1;
    const near = signals.filter((one) => Math.hypot((one.lng - lng) * METRES_PER_LNG, (one.lat - lat) * METRES_PER_LAT) < 200).length;
    return (0.25 + drugs[i]!) * (VULNERABLE[branch] ?? 0.6) * (1 + 1.5 * Math.min(3, near)) * unknown;
  });
  const total = sites.reduce((sum, { units }) => sum + units, 0);
  const mean = sites.reduce((sum, { units }, i) => sum + units * risks[i]!, 0) / total;
  const finds = new Map<string, number[]>();
  sites.forEach(({ id, units }, i) => {
    const chance = Math.min(0.6, (INSPECTION_RECIPE.findRate * risks[i]!) / mean);
    for (let unit = 1; unit <= units; unit++) if (random() < chance) finds.set(id, [...(finds.get(id) ?? []), unit]);
  });
  return finds;
}
