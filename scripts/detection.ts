/** Prints how well the default signal, and simpler methods beside it, find what was planted in the demo city. */
import { demoArea } from './evaluation/demo-area.ts';
import { DETECTORS } from './evaluation/detectors.ts';
import { scoreSeeds, scoreTable, shareText, sumOf } from './evaluation/score-table.ts';

const TARGET = { precision: 0.85, recall: 0.8 };
const seeds = Number(process.argv[2] ?? 20);
const firstSeed = Number(process.argv[3] ?? 1);

const demo = demoArea();
const scores = scoreSeeds(demo, seeds, firstSeed);
console.log(`Demo city, ${demo.area.cells} cells, ${seeds} seeds from ${firstSeed}, months 2024-01 to 2026-10, alpha 0.05`);
console.log(scoreTable(scores));

const ours = scores.get(DETECTORS[0]!.name)!;
const delays = ours.flatMap((score) => score.delays.map(({ delay }) => delay));
const within = (months: number): number => delays.filter((delay) => delay >= 0 && delay <= months).length;
console.log(
  `\nFirst found in the first month: ${within(0)} of ${delays.length}; within 2 months: ${within(1)}; within 3: ${within(2)}; never: ${delays.filter((delay) => delay < 0).length}`,
);
console.log('Recall by planted hotspot:');
for (const [i, { id }] of ours[0]!.perHotspot.entries()) {
  const active = sumOf(ours, (score) => score.perHotspot[i]!.active);
  console.log(
    `  ${id.padEnd(18)} ${shareText(
      sumOf(ours, (score) => score.perHotspot[i]!.found),
      active,
    )}`,
  );
}
const found = sumOf(ours, (score) => score.found);
const precision = found / (found + sumOf(ours, (score) => score.spurious));
const recall = found / (found + sumOf(ours, (score) => score.missed));
const met = precision >= TARGET.precision && recall >= TARGET.recall;
console.log(`\nTarget: precision >= ${TARGET.precision}, recall >= ${TARGET.recall}: ${met ? 'met' : 'NOT MET'}`);
process.exitCode = met ? 0 : 1;
