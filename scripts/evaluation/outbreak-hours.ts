import type { WeekBlock } from '../../src/domain/hottime.ts';
import { hourOfWeek, toLocal } from '../../src/domain/time/wall-clock.ts';
import type { Random } from '../../src/stats/random.ts';
import { hoursOf } from '../../src/stats/week-blocks.ts';
import { cityWeek, type Spans } from '../../src/stats/week-reference.ts';
import { findHottimes } from '../../src/stats/week-scan.ts';
import { incidents, joined, longInterval, outGoing, point } from '../../tests/fixtures/weekly-incidents.ts';
import { jaccard } from './match-hotspots.ts';

/** Friday and Saturday, 22-02. */
const PLANTED: WeekBlock = { firstDay: 4, days: 2, firstHour: 22, hours: 4 };
const HOURS = hoursOf(PLANTED);
const SAME_FROM = 0.3;
/** Incidents of the place in a year, and of the rest of the city. */
const PLACE = 360;
const REST = 3000;
const MONTHS = 12;

const plantedMinute = (random: Random): number => HOURS[Math.floor(random() * HOURS.length)]! * 60 + Math.floor(random() * 60);

export interface HoursFound {
  readonly found: boolean;
  /** Blocks that are not the planted one. */
  readonly spurious: number;
}

const judge = (blocks: readonly (readonly number[])[]): HoursFound => {
  const hits = blocks.filter((hours) => jaccard(HOURS, hours) >= SAME_FROM).length;
  return { found: hits > 0, spurious: blocks.length - Math.min(1, hits) };
};

/** Hours of the week of the begin that hold more than the mean and two deviations, as one block. */
function aboveTwoDeviations({ begin }: Spans): readonly number[] {
  const counts = new Float64Array(168);
  for (const minute of begin) counts[hourOfWeek(toLocal(minute))]!++;
  const mean = begin.length / 168;
  const spread = Math.sqrt(counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / 167);
  return Array.from(counts.keys()).filter((hour) => counts[hour]! > mean + 2 * spread);
}

/**
 * A place as busy as ever, of which part of the incidents of a year moved to a few hours of the week: the block test
 * beside hours above the mean + 2 SD. Half of the incidents have a known time, the others a window.
 * @param level incidents a month that moved
 */
export function hoursOnly(level: number, random: Random): Readonly<Record<'block test' | 'mean + 2 SD per hour', HoursFound>> {
  const moved = Math.min(PLACE, level * MONTHS);
  const recipes = (n: number, minute: (random: Random) => number) => [
    { n: Math.ceil(n / 2), minute, length: point },
    { n: Math.floor(n / 2), minute, length: longInterval },
  ];
  const usual = recipes(PLACE - moved, outGoing);
  const place = incidents(random, [...usual, { n: moved, minute: plantedMinute, length: point }]);
  const rest = incidents(random, recipes(REST, outGoing));
  const search = findHottimes(place, cityWeek(joined(place, rest)), { random });
  const blocks = search.kind === 'found' ? search.hottimes.map(({ block }) => hoursOf(block)) : [];
  const plain = aboveTwoDeviations(place);
  return { 'block test': judge(blocks), 'mean + 2 SD per hour': judge(plain.length > 0 ? [plain] : []) };
}
