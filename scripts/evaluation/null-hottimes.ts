import type { HottimeSearch } from '../../src/domain/hottime-search.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { hoursOf } from '../../src/stats/week-blocks.ts';
import { cityWeek, flatWeek, type Spans, type WeekReference } from '../../src/stats/week-reference.ts';
import { findHottimes } from '../../src/stats/week-scan.ts';
import {
  anyMinute,
  incidents,
  joined,
  longInterval,
  mixedLength,
  officeHours,
  outGoing,
  point,
  wholeHour,
} from '../../tests/fixtures/weekly-incidents.ts';
import type { NullCase } from './null-case.ts';

interface Case {
  readonly name: string;
  readonly make: (random: Random) => { readonly place: Spans; readonly reference: WeekReference };
  /** What counts as a false alarm; by default any hottime. */
  readonly alarm?: (found: HottimeSearch) => boolean;
}

const PLANTED = { firstDay: 4, days: 2, firstHour: 22, hours: 4 };
const plantedMinute = (random: Random): number => ((random() < 0.5 ? 4 : 5) * 1440 + 1320 + Math.floor(random() * 240)) % 10_080;
const awayFromPlanted = (found: HottimeSearch): boolean => {
  const planted = new Set(hoursOf(PLANTED));
  return found.kind === 'found' && found.hottimes.slice(1).some((h) => hoursOf(h.block).every((hour) => !planted.has(hour)));
};

function inCity(place: Spans, rest: Spans) {
  return { place, reference: cityWeek(joined(place, rest)) };
}

const profileOf = (minute: (random: Random) => number, random: Random): WeekReference => {
  const weights = new Float64Array(168);
  for (let i = 0; i < 200_000; i++) weights[Math.floor(minute(random) / 60)]! += 1;
  return { kind: 'profile', weights };
};

const OUTGOING = profileOf(outGoing, seededRandom(99));

const CASES: readonly Case[] = [
  {
    name: 'flat week, 30 points',
    make: (r) => ({ place: incidents(r, [{ n: 30, minute: anyMinute, length: point }]), reference: flatWeek() }),
  },
  {
    name: 'flat week, 10 points',
    make: (r) => ({ place: incidents(r, [{ n: 10, minute: anyMinute, length: point }]), reference: flatWeek() }),
  },
  {
    name: 'flat week, 60 long intervals',
    make: (r) => ({ place: incidents(r, [{ n: 60, minute: anyMinute, length: longInterval }]), reference: flatWeek() }),
  },
  {
    name: 'flat week, 60 intervals of 3 h on the hour',
    make: (r) => ({ place: incidents(r, [{ n: 60, minute: wholeHour, length: () => 180 }]), reference: flatWeek() }),
  },
  {
    name: 'known profile, 40 mixed',
    make: (r) => ({ place: incidents(r, [{ n: 40, minute: outGoing, length: mixedLength }]), reference: OUTGOING }),
  },
  {
    name: 'rest of the city small: 60 of 200',
    make: (r) =>
      inCity(
        incidents(r, [{ n: 60, minute: outGoing, length: mixedLength }]),
        incidents(r, [{ n: 140, minute: outGoing, length: mixedLength }]),
      ),
  },
  {
    name: 'rest of the city large: 15 of 5,000',
    make: (r) =>
      inCity(
        incidents(r, [{ n: 15, minute: outGoing, length: mixedLength }]),
        incidents(r, [{ n: 4985, minute: outGoing, length: mixedLength }]),
      ),
  },
  {
    name: 'two categories, the place has another mix',
    make: (r) => {
      const of = (night: number, day: number) =>
        incidents(r, [
          { n: night, minute: outGoing, length: point, category: 1 },
          { n: day, minute: officeHours, length: longInterval, category: 2 },
        ]);
      return inCity(of(40, 10), of(150, 600));
    },
  },
  {
    name: 'second hottime beside a planted one, flat',
    make: (r) => {
      const recipes = [
        { n: 100, minute: anyMinute, length: point },
        { n: 50, minute: plantedMinute, length: point },
      ];
      return { place: incidents(r, recipes), reference: flatWeek() };
    },
    alarm: awayFromPlanted,
  },
  {
    name: 'second hottime beside a planted one, city',
    make: (r) => {
      const place = incidents(r, [
        { n: 60, minute: outGoing, length: mixedLength },
        { n: 40, minute: plantedMinute, length: mixedLength },
      ]);
      return inCity(place, incidents(r, [{ n: 900, minute: outGoing, length: mixedLength }]));
    },
    alarm: awayFromPlanted,
  },
];

const anyHottime = (found: HottimeSearch): boolean => found.kind === 'found';

/** How often does the block test report a hottime where there is none? */
export const HOTTIME_CASES: readonly NullCase[] = CASES.map(({ name, make, alarm = anyHottime }) => ({
  method: 'hottime',
  setting: name,
  nominal: 0.05,
  flags: (random) => {
    const { place, reference } = make(random);
    return alarm(findHottimes(place, reference, { random }));
  },
}));
