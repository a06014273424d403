import type { WeekBlock } from '../domain/hottime.ts';

const WEEK_HOURS = 168;
/** Prefix sums of one day run to the 47th hour: the last block begins at 23 and lasts 23 hours. */
const REACH = 48;
/** 7 first days x 1-6 days, and every day. */
const DAY_SETS = 43;
const MOST_HOURS = 23;
/** Blocks of 1-7 consecutive days (cyclic) x 1-23 consecutive hours from any hour, in the order of `blockAt`. */
export const BLOCK_COUNT = 24 * MOST_HOURS * DAY_SETS;

export function blockAt(index: number): WeekBlock {
  const window = Math.floor(index / DAY_SETS);
  const set = index - window * DAY_SETS;
  const every = set === DAY_SETS - 1;
  return {
    firstDay: every ? 0 : Math.floor(set / 6),
    days: every ? 7 : 1 + (set % 6),
    firstHour: Math.floor(window / MOST_HOURS),
    hours: 1 + (window % MOST_HOURS),
  };
}

/** The hours of the week (0..167) in a block; hours past midnight belong to the day they started on. */
export function hoursOf(block: WeekBlock): number[] {
  const found: number[] = [];
  for (let d = 0; d < block.days; d++) {
    const from = ((block.firstDay + d) % 7) * 24 + block.firstHour;
    for (let h = 0; h < block.hours; h++) found.push((from + h) % WEEK_HOURS);
  }
  return found;
}

/** Weight of a week (168 values) within one block. */
export const weightIn = (week: Float64Array, block: WeekBlock): number => hoursOf(block).reduce((sum, h) => sum + week[h]!, 0);

/** Sums over every block by cumulative sums; one instance keeps its buffers for many weeks. */
export interface BlockSums {
  /** BLOCK_COUNT sums of a week of 168 values. */
  all(week: Float64Array): Float64Array;
  /** Whether any block of the week reaches its cutoff (BLOCK_COUNT values). */
  reaches(week: Float64Array, cutoff: Float64Array): boolean;
}

export function blockSums(): BlockSums {
  const prefix = new Float64Array(7 * REACH);
  const day = new Float64Array(13);

  const all = (week: Float64Array): Float64Array => {
    const sums = new Float64Array(BLOCK_COUNT);
    accumulate(week, prefix);
    let at = 0;
    for (let first = 0; first < 24; first++) {
      for (let hours = 1; hours <= MOST_HOURS; hours++) {
        const whole = daySums(prefix, first, first + hours, day);
        for (let d = 0; d < 7; d++) {
          let sum = 0;
          for (let n = 0; n < 6; n++) {
            sum += day[d + n]!;
            sums[at++] = sum;
          }
        }
        sums[at++] = whole;
      }
    }
    return sums;
  };

  const reaches = (week: Float64Array, cutoff: Float64Array): boolean => {
    accumulate(week, prefix);
    let at = 0;
    for (let first = 0; first < 24; first++) {
      for (let hours = 1; hours <= MOST_HOURS; hours++) {
        const whole = daySums(prefix, first, first + hours, day);
        for (let d = 0; d < 7; d++) {
          let sum = 0;
          for (let n = 0; n < 6; n++) {
            sum += day[d + n]!;
            if (sum >= cutoff[at++]!) return true;
          }
        }
        if (whole >= cutoff[at++]!) return true;
      }
    }
    return false;
  };

  return { all, reaches };
}

function accumulate(week: Float64Array, prefix: Float64Array): void {
  for (let d = 0; d < 7; d++) {
    let sum = 0;
    for (let h = 0; h < REACH; h++) {
      prefix[d * REACH + h] = sum;
      sum += week[(d * 24 + h) % WEEK_HOURS]!;
    }
  }
}

/** Fills the sums per day of one window of hours, the first six days once more behind the seventh; gives their sum. */
function daySums(prefix: Float64Array, from: number, until: number, day: Float64Array): number {
  let whole = 0;
  for (let d = 0; d < 7; d++) {
    const sum = prefix[d * REACH + until]! - prefix[d * REACH + from]!;
    day[d] = sum;
    if (d < 6) day[d + 7] = sum;
    whole += sum;
  }
  return whole;
}
