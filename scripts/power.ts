/**
 * How large must an outbreak be to be found? Outbreaks of one month of several shapes and strengths on the background of
 * the demo city, beside plainer methods; part of a place's incidents that moves to a few hours; and the demo city itself.
 * Usage: npm run power -- [cities, 2] [seeds of the demo city, 2]
 */
import type { CategoryId } from '../src/domain/category.ts';
import { type Month, month } from '../src/domain/time/month.ts';
import { historyOf } from '../src/state/history.ts';
import { seededRandom } from '../src/stats/random.ts';
import { cityCube } from './evaluation/city-cube.ts';
import { type DemoArea, demoArea } from './evaluation/demo-area.ts';
import { DETECTORS } from './evaluation/detectors.ts';
import { matchHotspots } from './evaluation/match-hotspots.ts';
import { hoursOnly } from './evaluation/outbreak-hours.ts';
import { plantOutbreaks, SHAPES } from './evaluation/outbreaks.ts';
import { scoreSeeds, scoreTable, shareText } from './evaluation/score-table.ts';

const LEVELS = [4, 8, 12, 20];
/** Months without an event. */
const MONTHS: readonly Month[] = [month(2026, 3), month(2026, 6)];
const FIRST_DATA = month(2020, 1);
/** Outbreaks at once: about as many as the demo city has. */
const AT_ONCE = 8;
const HOUR_RUNS = 60;
/** With 0 nothing moved: what is found then was there already, as the city goes out at night too. */
const HOUR_LEVELS = [0, ...LEVELS];

interface Tally {
  found: number;
  missed: number;
  spurious: number;
}

const text = ({ found, missed, spurious }: Tally): string =>
  `${shareText(found, found + missed).padEnd(22)} ${shareText(found, found + spurious).padEnd(22)}`;

function plantedTable({ study, locator, area }: DemoArea, cities: number): void {
  const tallies = new Map<string, Tally>();
  const keyOf = (shape: string, level: number, name: string): string => `${shape} ${level} ${name}`;
  for (let seed = 101; seed < 101 + cities; seed++) {
    const { cube } = cityCube(seed, study, locator, ({ planted }) => planted === '');
    const categories = busiest(cube.category);
    for (const shape of SHAPES) {
      for (const level of LEVELS) {
        for (const tested of MONTHS) {
          const plan = { shape, level, month: tested, number: AT_ONCE, categories };
          const outbreaks = plantOutbreaks(cube, area.neighbours, plan, seededRandom(1000 * seed + 10 * level + SHAPES.indexOf(shape)));
          const history = historyOf({ from: tested, to: tested }, 'expected', FIRST_DATA);
          for (const detector of DETECTORS) {
            const hotspots = detector.find(outbreaks.cube, area, tested, history).map(({ cells }) => cells);
            const matching = matchHotspots(outbreaks.planted, hotspots);
            const found = matching.found.filter((h) => h >= 0).length;
            const key = keyOf(shape, level, detector.name);
            const tally = tallies.get(key) ?? { found: 0, missed: 0, spurious: 0 };
            tally.found += found;
            tally.missed += AT_ONCE - found;
            tally.spurious += matching.spurious.length;
            tallies.set(key, tally);
          }
        }
      }
    }
  }
  for (const shape of SHAPES) {
    for (const level of LEVELS) {
      for (const { name } of DETECTORS)
        console.log(`${shape.padEnd(10)} +${String(level).padEnd(3)} ${name.padEnd(26)} ${text(tallies.get(keyOf(shape, level, name))!)}`);
    }
  }
}

/** The categories with the most incidents: an outbreak of a category is one of those. */
function busiest(category: ArrayLike<number>): number[] {
  const counts = new Map<CategoryId | number, number>();
  for (let k = 0; k < category.length; k++) counts.set(category[k]!, (counts.get(category[k]!) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, AT_ONCE)
    .map(([code]) => Number(code));
}

function hoursTable(): void {
  for (const level of HOUR_LEVELS) {
    const tallies = new Map<string, Tally>();
    for (let run = 0; run < HOUR_RUNS; run++) {
      for (const [name, { found, spurious }] of Object.entries(hoursOnly(level, seededRandom(5000 + run)))) {
        const tally = tallies.get(name) ?? { found: 0, missed: 0, spurious: 0 };
        if (found) tally.found++;
        else tally.missed++;
        tally.spurious += spurious;
        tallies.set(name, tally);
      }
    }
    for (const [name, tally] of tallies)
      console.log(`${'hours only'.padEnd(10)} +${String(level).padEnd(3)} ${name.padEnd(26)} ${text(tally)}`);
  }
}

const cities = Number(process.argv[2] ?? 2);
const demoSeeds = Number(process.argv[3] ?? 2);
const demo = demoArea();
console.log(
  `${AT_ONCE} outbreaks of one month at once, ${cities} cities x ${MONTHS.length} months; found: Jaccard of cells >= 0.3; 95 % intervals`,
);
console.log(`${'shape'.padEnd(10)} ${'a month'.padEnd(4)} ${'method'.padEnd(23)} ${'recall'.padEnd(22)} ${'precision'.padEnd(22)}`);
plantedTable(demo, cities);
console.log(`\nIncidents that move to Friday and Saturday 22-02, ${HOUR_RUNS} places of 30 a month: the counts of the map do not change`);
hoursTable();
console.log(`\nThe demo city, ${demoSeeds} seeds, months 2024-01 to 2026-10 (more: scripts/detection.ts)`);
console.log(scoreTable(scoreSeeds(demo, demoSeeds, 1)));
