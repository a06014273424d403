import { LEAST_RANDOM, type PlanLimits } from '../../../domain/inspection/plan.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { type Random, seededRandom } from '../../../stats/random.ts';

/** Units that are to be drawn by lot, never fewer than one in ten. */
export const randomUnits = ({ units, randomShare }: Pick<PlanLimits, 'units' | 'randomShare'>): number =>
  Math.ceil(units * Math.max(LEAST_RANDOM, Math.min(1, randomShare)) - 1e-9);

/** `count` different numbers of 0 to n - 1, each set equally likely, ascending (Floyd 1987). */
export function drawNumbers(random: Random, n: number, count: number): number[] {
  const drawn = new Set<number>();
  for (let top = n - Math.min(n, count); top < n; top++) {
    const at = Math.floor(random() * (top + 1));
    drawn.add(drawn.has(at) ? top : at);
  }
  return [...drawn].sort((a, b) => a - b);
}

/** Units of one site, numbered from 1. */
export interface DrawnUnits {
  readonly site: InspectionSite;
  readonly numbers: readonly number[];
}

/**
 * Draws units by lot among those of the sites, every unit with the same chance: a complex of forty boxes has forty lots. The order of the
 * sites is by number, so that the same seed draws the same units from the same list however it was read.
 */
export function drawUnits(sites: readonly InspectionSite[], count: number, seed: number): DrawnUnits[] {
  const ordered = [...sites].sort((a, b) => (a.id < b.id ? -1 : 1));
  const total = ordered.reduce((sum, site) => sum + site.units, 0);
  const lots = drawNumbers(seededRandom(seed), total, count);
  const drawn: DrawnUnits[] = [];
  let first = 0;
  let at = 0;
  for (const site of ordered) {
    const numbers: number[] = [];
    for (; at < lots.length && lots[at]! < first + site.units; at++) numbers.push(lots[at]! - first + 1);
    if (numbers.length > 0) drawn.push({ site, numbers });
    first += site.units;
  }
  return drawn;
}
