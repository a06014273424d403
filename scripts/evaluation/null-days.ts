import type { DaySpan } from '../../src/domain/calendar/dates.ts';
import { dayNumber } from '../../src/domain/time/wall-clock.ts';
import { eventEffect } from '../../src/stats/event-effect.ts';
import type { Random } from '../../src/stats/random.ts';
import { drawGamma, drawPoisson } from '../../tests/fixtures/simulated-city.ts';
import type { NullCase } from './null-case.ts';

const YEARS = 3;
const FIRST = dayNumber(2023, 1, 1);
const LENGTH = 365 * YEARS + 1;
/** Monday to Sunday. */
const WEEK = [0.8, 0.8, 0.9, 1, 1.3, 1.4, 0.8];

interface Days {
  readonly perDay: number;
  /** Gamma shape of a day around its own mean; Infinity is Poisson. */
  readonly dayShape: number;
  /** Days of one occurrence. */
  readonly length: number;
  /** Once a year on the same date, or once in all. */
  readonly yearly: boolean;
}

function countsOf(random: Random, { perDay, dayShape }: Days): Int32Array {
  return Int32Array.from({ length: LENGTH }, (_, i) => {
    const season = 1 + 0.3 * Math.sin((2 * Math.PI * i) / 365.25);
    const restless = Number.isFinite(dayShape) ? drawGamma(random, dayShape) : 1;
    return drawPoisson(random, perDay * WEEK[i % 7]! * season * restless);
  });
}

function datesOf(random: Random, { length, yearly }: Days): DaySpan[] {
  const at = FIRST + 30 + Math.floor(random() * 300);
  return Array.from({ length: yearly ? YEARS : 1 }, (_, year) => ({ from: at + 365 * year, to: at + 365 * year + length - 1 }));
}

const SETTINGS: Readonly<Record<string, Days>> = {
  'one day, 2 a day': { perDay: 2, dayShape: Number.POSITIVE_INFINITY, length: 1, yearly: false },
  'one day, 20 a day': { perDay: 20, dayShape: Number.POSITIVE_INFINITY, length: 1, yearly: false },
  'four days in each of 3 years, 1 a day': { perDay: 1, dayShape: Number.POSITIVE_INFINITY, length: 4, yearly: true },
  'four days in each of 3 years, 20 a day': { perDay: 20, dayShape: Number.POSITIVE_INFINITY, length: 4, yearly: true },
  'four days in each of 3 years, 20 a day, restless days': { perDay: 20, dayShape: 10, length: 4, yearly: true },
  'one day, 20 a day, restless days': { perDay: 20, dayShape: 10, length: 1, yearly: false },
};

/** Own dates on days on which nothing happened: the interval of the screen lies above 1 (two-sided 95 %, so 2.5 %). */
export const EVENT_CASES: readonly NullCase[] = Object.entries(SETTINGS).map(([setting, days]) => ({
  method: 'event (interval above 1)',
  setting,
  nominal: 0.025,
  flags: (random) => {
    const event = datesOf(random, days);
    const effect = eventEffect({ counts: countsOf(random, days), firstDay: FIRST, event, special: new Set() });
    return effect.interval[0] > 1;
  },
}));
