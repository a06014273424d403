import { binomialInterval } from '../../src/stats/distributions/binomial.ts';
import { cityCube } from './city-cube.ts';
import type { DemoArea } from './demo-area.ts';
import { DETECTORS } from './detectors.ts';
import { type Score, scoreCity } from './scores.ts';

export const sumOf = (list: readonly Score[], of: (score: Score) => number): number => list.reduce((total, score) => total + of(score), 0);

/** `0.934 (0.913-0.952)`, with the interval of Clopper and Pearson. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '-';
  const [low, high] = binomialInterval(part, whole);
  return `${(part / whole).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
}

/** What every detector finds of what was planted in the demo cities of some seeds. */
export function scoreSeeds({ study, locator, area }: DemoArea, seeds: number, firstSeed: number): ReadonlyMap<string, readonly Score[]> {
  const scores = new Map<string, Score[]>(DETECTORS.map(({ name }) => [name, []]));
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const city = cityCube(seed, study, locator);
    for (const detector of DETECTORS) scores.get(detector.name)!.push(scoreCity(city, area, detector));
  }
  return scores;
}

function line(name: string, list: readonly Score[]): string {
  const found = sumOf(list, (score) => score.found);
  const all = found + sumOf(list, (score) => score.spurious);
  const event = sumOf(list, (score) => score.atEvent);
  const precision = shareText(found, all);
  const recall = shareText(found, found + sumOf(list, (score) => score.missed));
  return `${name.padEnd(28)} ${precision.padEnd(24)} ${recall.padEnd(24)} ${String(all - found).padStart(6)} ${String(event).padStart(9)}`;
}

/** One line per detector. */
export function scoreTable(scores: ReadonlyMap<string, readonly Score[]>): string {
  const head = `${'method'.padEnd(28)} ${'precision (95 %)'.padEnd(24)} ${'recall (95 %)'.padEnd(24)} ${'false'.padStart(6)} ${'at event'.padStart(9)}`;
  return [head, ...[...scores].map(([name, list]) => line(name, list))].join('\n');
}
