/** Prints how well the default signal, and simpler methods beside it, find what was planted in the demo city. */
import { DEFAULT_RESOLUTION } from '../src/domain/cell.ts';
import { diskOf } from '../src/geo/disk.ts';
import { createLocator } from '../src/geo/locate.ts';
import { buildStudyArea } from '../src/geo/study-area.ts';
import { binomialInterval } from '../src/stats/distributions/binomial.ts';
import { demoBoundaries } from './demo-city/demo-boundaries.ts';
import { cityCube } from './evaluation/city-cube.ts';
import { DETECTORS } from './evaluation/detectors.ts';
import { type Score, scoreCity } from './evaluation/scores.ts';

const TARGET = { precision: 0.85, recall: 0.8 };
const seeds = Number(process.argv[2] ?? 20);
const firstSeed = Number(process.argv[3] ?? 1);

const boundaries = demoBoundaries();
const study = buildStudyArea(boundaries, DEFAULT_RESOLUTION);
const locator = createLocator(boundaries, [study]);
const area = { cells: study.ids.length, neighbours: study.neighbours, disks: diskOf(study.neighbours, 1) };

const scores = new Map<string, Score[]>(DETECTORS.map(({ name }) => [name, []]));
for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
  const city = cityCube(seed, study, locator);
  for (const detector of DETECTORS) scores.get(detector.name)!.push(scoreCity(city, area, detector));
}

const sum = (list: readonly Score[], of: (score: Score) => number): number => list.reduce((total, score) => total + of(score), 0);
const share = (part: number, whole: number): string => {
  const [low, high] = binomialInterval(part, whole);
  return `${(part / whole).toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
};

function line(name: string, list: readonly Score[]): string {
  const found = sum(list, (score) => score.found);
  const all = found + sum(list, (score) => score.spurious);
  const event = sum(list, (score) => score.atEvent);
  const precision = share(found, all);
  const recall = share(found, found + sum(list, (score) => score.missed));
  return `${name.padEnd(28)} ${precision.padEnd(24)} ${recall.padEnd(24)} ${String(all - found).padStart(6)} ${String(event).padStart(9)}`;
}

console.log(`Demo city, ${area.cells} cells, ${seeds} seeds from ${firstSeed}, months 2024-01 to 2026-10, alpha 0.05`);
console.log(
  `${'method'.padEnd(28)} ${'precision (95 %)'.padEnd(24)} ${'recall (95 %)'.padEnd(24)} ${'false'.padStart(6)} ${'at event'.padStart(9)}`,
);
for (const [name, list] of scores) console.log(line(name, list));

const ours = scores.get(DETECTORS[0]!.name)!;
const delays = ours.flatMap((score) => score.delays.map(({ delay }) => delay));
const within = (months: number): number => delays.filter((delay) => delay >= 0 && delay <= months).length;
console.log(
  `\nFirst found in the first month: ${within(0)} of ${delays.length}; within 2 months: ${within(1)}; within 3: ${within(2)}; never: ${delays.filter((delay) => delay < 0).length}`,
);
console.log('Recall by planted hotspot:');
for (const [i, { id }] of ours[0]!.perHotspot.entries()) {
  const active = sum(ours, (score) => score.perHotspot[i]!.active);
  console.log(
    `  ${id.padEnd(18)} ${share(
      sum(ours, (score) => score.perHotspot[i]!.found),
      active,
    )}`,
  );
}
const found = sum(ours, (score) => score.found);
const precision = found / (found + sum(ours, (score) => score.spurious));
const recall = found / (found + sum(ours, (score) => score.missed));
const met = precision >= TARGET.precision && recall >= TARGET.recall;
console.log(`\nTarget: precision >= ${TARGET.precision}, recall >= ${TARGET.recall}: ${met ? 'met' : 'NOT MET'}`);
process.exitCode = met ? 0 : 1;
