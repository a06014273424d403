import recipe from '../../data/demo-region.json' with { type: 'json' };
import { REGION } from '../../src/domain/region.ts';
import { monthFromIso, monthsOf, monthToIso } from '../../src/domain/time/month.ts';
import { seededRandom } from '../../src/stats/random.ts';
import type { City } from './city.ts';
import { drawGamma, drawPoisson } from './draw.ts';
import type { DemoTable } from './indicators.ts';

const CATEGORY = 'politie.voertuigdiefstal';
const MINUTES_PER_DAY = 1440;

/** Registrations of the city itself per month, `2026-10`. */
function ownCounts({ incidents }: City): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category, begin } of incidents) {
    if (category !== CATEGORY) continue;
    const month = new Date(Math.floor(begin / MINUTES_PER_DAY) * MINUTES_PER_DAY * 60_000).toISOString().slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/**
 * Theft of motor vehicles per municipality of the region and month: made up, but for the own city, whose months are those of its
 * registrations. Counts scatter a little more than Poisson, and there are waves in a few places (see the recipe).
 */
export function regionTable(city: City): DemoTable {
  const random = seededRandom(recipe.seed);
  const own = ownCounts(city);
  const period = { from: monthFromIso(city.truth.from)!, to: monthFromIso(city.truth.to)! };
  const shapeOf = (mean: number): number => mean / (recipe.dispersion - 1);
  const monthly: Readonly<Record<string, number>> = recipe.monthly;
  const waves = recipe.waves.map((wave) => ({ ...wave, from: monthFromIso(wave.from)!, to: monthFromIso(wave.to)! }));
  const lines = [['gemeentecode', 'gemeente', 'maand', recipe.header]];
  for (const [code, name] of REGION) {
    for (const month of monthsOf(period)) {
      const mean = monthly[code] ?? 0;
      const drawn = code === recipe.own ? (own.get(monthToIso(month)) ?? 0) : drawPoisson(random, mean * drawGamma(random, shapeOf(mean)));
      const wave = waves.find(({ municipality, from, to }) => municipality === code && month >= from && month <= to);
      lines.push([code, name, monthToIso(month), String(drawn + (wave?.extra ?? 0))]);
    }
  }
  return {
    name: recipe.file,
    text: `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`,
    figures: { source: recipe.source, licence: '', day: recipe.day },
  };
}
