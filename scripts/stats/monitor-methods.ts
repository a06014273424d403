import type { HotspotShape } from '../../src/domain/signal.ts';
import { lengthOf, monthsOf, monthToIso, type Period } from '../../src/domain/time/month.ts';
import { eventEffect } from '../../src/stats/event-effect.ts';
import { walkForward } from '../../src/stats/forecast/walk-forward.ts';
import { biographies } from '../../src/stats/hotspots/biography.ts';
import { monthProfile } from '../../src/stats/month-profile.ts';
import { type BatchCounts, dataChanges } from '../../src/stats/reports/data-change.ts';
import { daysOf, periodOf } from './dates.ts';
import { type Fields, fieldsOf, InputError } from './fields.ts';
import type { Method } from './method.ts';

const monthsMethod: Method = {
  name: 'month-profile',
  answers: 'Busy months of the year (month-profile.ts): Fisher or binomial p, Holm, with the spread between years',
  fields: {
    period: '[first month, last month], e.g. ["2022-01", "2025-12"]',
    place: 'list of counts, one per month of the period',
    city: 'list of counts of the whole, the place included (default: compared with a flat year)',
    alpha: 'share of ordinary places that may show a busy month (default 0.05)',
  },
  run(input) {
    const period = periodOf(input, 'period');
    const months = lengthOf(period);
    const city = input.has('city') ? input.numbers('city', months) : null;
    return { months: monthProfile({ period, place: input.numbers('place', months), city, alpha: input.number('alpha', 0.05) }) };
  },
};

const eventMethod: Method = {
  name: 'event-effect',
  answers: 'Days of an event against matched days (event-effect.ts): count, expected, ratio with 95 % interval, one-sided p',
  fields: {
    counts: 'list of counts per day, without gaps',
    first: 'date of the first count',
    event: 'list of dates or of [first day, last day]',
    special: 'list of dates that are no ordinary days (default none; the event itself never is)',
    weeks: 'weeks before and after that are the same season (default 4)',
    years: 'years before and after (default 3)',
  },
  run(input) {
    const [firstDay] = daysOf([input.raw('first') as string], 'first');
    const raw = input.raw('event');
    if (!Array.isArray(raw)) throw new InputError('"event" must be a list of dates or of [first day, last day]');
    const event = raw.map((entry: unknown) => {
      const [from, to = from] = daysOf((Array.isArray(entry) ? entry : [entry]) as string[], 'event');
      return { from: from!, to: to! };
    });
    const special = new Set(input.has('special') ? daysOf(input.texts('special'), 'special') : []);
    const counts = input.numbers('counts');
    return eventEffect({
      counts,
      firstDay: firstDay!,
      event,
      special,
      weeks: input.whole('weeks', 4),
      years: input.whole('years', 3),
    });
  },
};

const BATCH = '{"categories": {code: records}, "withoutPlace": number, "delays": [minutes, ...], "channels": {code: records}}';

const changeMethod: Method = {
  name: 'data-change',
  objects: ['past'],
  answers: 'Whether the data themselves changed (reports/data-change.ts): shares, places and delays of a batch against past ones',
  fields: {
    past: `list of batches, each ${BATCH}; all but "categories" may be left out`,
    now: 'the batch to judge',
    alpha: 'chance of an alarm without a change (default 0.01)',
    difference: 'smallest difference in share worth an alarm (default 0.02)',
  },
  run(input) {
    const past = input.raw('past');
    if (!Array.isArray(past)) throw new InputError('"past" must be a list of batches');
    const options = { alpha: input.number('alpha', 0.01), difference: input.number('difference', 0.02) };
    const batches = past.map((batch: unknown, i) => batchOf(fieldsOf(batch, `past.${i}.`)));
    return { checks: dataChanges(batches, batchOf(input.object('now')), options) };
  },
};

function batchOf(batch: Fields): BatchCounts {
  const codes = (name: string): ReadonlyMap<string, number> => {
    const record = batch.raw(name);
    const named = batch.object(name);
    return new Map(Object.keys(record as object).map((code) => [code, named.number(code)]));
  };
  const categories = codes('categories');
  return {
    records: [...categories.values()].reduce((sum, n) => sum + n, 0),
    categories,
    channels: batch.has('channels') ? codes('channels') : null,
    withoutPlace: batch.number('withoutPlace', 0),
    delays: batch.has('delays') && batch.texts('delays').length > 0 ? batch.numbers('delays') : [],
  };
}

const biographyMethod: Method = {
  name: 'biography',
  answers: 'Hotspots followed over months (hotspots/biography.ts): began, grew, held, shrank, split, absorbed, merged, ended, returned',
  fields: {
    counts: 'list per month of a list with one whole number per place, oldest first',
    hotspots: 'list per month of its hotspots, each a list of places',
    first: 'the first month (default "2026-01")',
    rest: 'months a hotspot may be silent and still keep its id (default 2)',
  },
  run(input) {
    const counts = input.lists('counts');
    const raw = input.raw('hotspots');
    if (!Array.isArray(raw) || raw.length !== counts.length)
      throw new InputError(`"hotspots" must hold a list for each of ${counts.length} months`);
    const { from } = input.has('first') ? periodOf(input, 'first') : periodOf(fieldsOf({ first: ['2026-01'] }), 'first');
    const months = monthsOf({ from, to: (from + counts.length - 1) as Period['to'] });
    const rows = counts.flatMap((list, t) => Array.from(list, (n, cell) => ({ cell, month: months[t]!, n })));
    const cube = {
      cell: Int32Array.from(rows, (row) => row.cell),
      category: new Uint16Array(rows.length),
      month: Int32Array.from(rows, (row) => row.month),
      n: Int32Array.from(rows, (row) => row.n),
    };
    const periods = raw.map((shapes: unknown, t) => ({
      period: { from: months[t]!, to: months[t]! },
      shapes: (shapes as number[][]).map((cells) => shapeOf(cells, counts[t]!)),
    }));
    const lives = biographies(periods, cube, { newId: ({ cells }) => `hotspot-${cells[0]}`, rest: input.whole('rest', 2) })!;
    return {
      hotspots: lives.map(({ id, events, shapes }) => ({
        id,
        months: shapes.map(({ period }) => monthToIso(period.from)),
        events: events.map(({ period, event }) => ({ month: monthToIso(period.from), ...event })),
      })),
    };
  },
};

function shapeOf(cells: readonly number[], counts: Float64Array): HotspotShape {
  const count = cells.reduce((sum, cell) => sum + counts[cell]!, 0);
  return {
    cells: Int32Array.from(cells).sort(),
    categories: [0],
    mainCategory: 0,
    count,
    expected: 0,
    band: [0, 0],
    p: 0,
    q: 0,
  };
}

const walkMethod: Method = {
  name: 'walk-forward',
  answers: 'Forecast value month after month (forecast/walk-forward.ts): flags beside as many busiest cells and chance',
  fields: {
    counts: 'list per month of a list with one number per cell, oldest first',
    flagged: 'list per month of the flags (1 or 0 per cell) made for it, from what was known before it',
    first: 'position of the first month that is scored (default 1)',
  },
  run(input) {
    const counts = input.lists('counts');
    const flagged = input.lists('flagged');
    if (flagged.length !== counts.length) throw new InputError(`"flagged" holds ${flagged.length} months and "counts" ${counts.length}`);
    return walkForward(counts, { first: input.whole('first', 1), flag: (step) => flagged[step]! });
  },
};

export const MONITOR_METHODS: readonly Method[] = [monthsMethod, eventMethod, changeMethod, biographyMethod, walkMethod];
