import type { LwoSignal } from '../../../src/domain/inspection/lwo-signal.ts';
import type { InspectionResult } from '../../../src/domain/inspection/result.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import type { CityIncident } from '../city-incident.ts';
import type { Land } from '../land.ts';
import { inspect2024 } from './inspect-2024.ts';
import { makeSignals } from './make-signals.ts';
import { type DemoSite, makeSites } from './make-sites.ts';
import { drugsAround, type Finds, type FindWorld, plantFinds } from './plant-finds.ts';

/** What there is to inspect in the demo city, what is known of it and what is really there. */
export interface InspectionWorld {
  readonly sites: readonly DemoSite[];
  readonly signals: readonly LwoSignal[];
  /** Planted, never exported beside the sites. */
  readonly finds: Finds;
  readonly results2024: readonly InspectionResult[];
  readonly random: Random;
}

/** A seed of its own, apart from the seed of the incidents, so that those keep their bytes. */
const APART = 0x51_7e;

export function makeInspectionWorld(
  seed: number,
  land: Land,
  incidents: readonly CityIncident[],
  world: FindWorld = 'real',
): InspectionWorld {
  const random = seededRandom(seed ^ APART);
  const plain = makeSites(random, land);
  const drugs = drugsAround(plain, incidents);
  const signals = makeSignals(random, land, plain, drugs);
  const finds = plantFinds(random, plain, drugs, signals, world);
  const results2024 = inspect2024(random, plain, finds);
  const dates = new Map(results2024.map(({ site, date }) => [site, date]));
  const sites = plain.map((site) => ({ ...site, lastInspected: dates.get(site.id) ?? null }));
  return { sites, signals, finds, results2024, random };
}
