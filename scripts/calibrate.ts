/** Prints how often the monthly signal flags something in simulated months in which nothing happens. */
import { type Background, LIVELY } from '../tests/fixtures/simulated-city.ts';
import { nullMonths } from './evaluation/null-months.ts';

const CITIES: Record<string, Background> = {
  'lively: uneven, seasonal, overdispersed, repeats': LIVELY,
  'without repeats': { ...LIVELY, repeats: 0 },
  'many repeats (one in four)': { ...LIVELY, repeats: 0.25 },
  'restless months (shape 2)': { ...LIVELY, monthShape: 2 },
  'very uneven (shape 0.2)': { ...LIVELY, cellShape: 0.2 },
  'even and calm': { ...LIVELY, cellShape: 50, monthShape: 1000, season: 0, repeats: 0 },
  'twenty rare categories': { ...LIVELY, perMonth: Array.from({ length: 20 }, (_, i) => 1 + i / 2) },
};

const runs = Number(process.argv[2] ?? 200);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log(`Null months: share with any flag, ${runs} simulated months each, 95 % interval (Clopper-Pearson)`);
let good = true;
for (const [name, background] of Object.entries(CITIES)) {
  const { alarms, interval, cells } = nullMonths(background, runs, 1);
  const met = interval[0] <= 0.05;
  good &&= met;
  const rate = `${percent(alarms / runs).padStart(7)}  (${percent(interval[0])} - ${percent(interval[1])})`;
  console.log(`${name.padEnd(50)} ${rate.padEnd(28)} ${(cells / runs).toFixed(2)} cells a month  ${met ? 'met' : 'NOT MET'}`);
}
process.exitCode = good ? 0 : 1;
