import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataAlarm } from '../../src/domain/data-change.ts';
import { COURSES } from '../../src/domain/hot-history.ts';
import { addMonths, type Month, month, monthFromIso } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { emptyFilter } from '../../src/state/filter-slice.ts';
import { placesOf } from '../../src/state/view-slice.ts';
import { servedTruth } from '../demo-city/served.ts';
import { melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { demoFiles, type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

const OCTOBER = month(2026, 10);
const truth = servedTruth();

let app: NodeApp;
const state = (): AppState => app.store.getState();
const show = (at: Month): void => {
  app.store.setState({ filter: emptyFilter({ from: at, to: at }) });
};
const codeOf = (id: string): number => state().categories.findIndex((category) => category.id === id);
const placeAt = (id: string) => {
  const { cells } = truth.hotspots.find((hotspot) => hotspot.id === id)!;
  return placesOf(state()).find((place) => place.ids.some((cell) => cells.includes(cell)));
};

beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
  await until(app.store, ({ stabilityState }) => stabilityState === 'ready');
}, 240_000);
afterAll(() => app.close());

describe('the course of a hotspot', () => {
  test('is not new when it was planted months ago, and is when it was planted this month', () => {
    const courseOf = (id: string) => state().history?.places.find((place) => place.id === placeAt(id)?.id)?.course;
    expect(state().historyState).toBe('ready');
    for (const id of ['kade', 'park', 'verplaatst-naar']) {
      expect(courseOf(id), id).toBeDefined();
      expect(courseOf(id), id).not.toBe('new');
    }
    expect(['nieuw-geluid', 'nieuw-gebruik'].map(courseOf)).toContain('new');
  });

  test('is told of every place on view, over two years', () => {
    const history = state().history!;
    expect(history.months).toHaveLength(24);
    expect(history.months.at(-1)).toBe(OCTOBER);
    expect(history.places.map(({ id }) => id).sort()).toEqual(
      placesOf(state())
        .map(({ id }) => id)
        .sort(),
    );
    for (const { hot, count, course } of history.places) {
      expect([hot.length, count.length]).toEqual([24, 24]);
      expect(COURSES).toContain(course);
    }
  });

  test('counts in the last month what the place counts', () => {
    const counts = new Map(state().history!.places.map(({ id, count }) => [id, count.at(-1)]));
    for (const place of state().analysis!.places) expect(counts.get(place.id)).toBe(place.count);
  });
});

describe('the life of a hotspot', () => {
  const lifeOf = (id: string) => state().history!.places.find((place) => place.id === placeAt(id)?.id)?.life;

  test('begins in the month of its first event, and its months are those in which it was flagged', () => {
    for (const { life, hot } of state().history!.places) {
      if (!life) continue;
      expect(life.events[0]).toMatchObject({ month: life.since, kind: 'began' });
      expect(life.months).toBeGreaterThan(0);
      expect(life.months).toBeLessThanOrEqual(24);
      const months = life.events.map(({ month: at }) => at);
      expect(months).toEqual([...months].sort((a, b) => a - b));
      expect(hot.length).toBe(24);
    }
  });

  test('of a place planted long ago is older than that of one planted this month', () => {
    expect(lifeOf('kade')!.since).toBeLessThan(OCTOBER);
    expect(lifeOf('kade')!.months).toBeGreaterThan(1);
    const fresh = ['nieuw-geluid', 'nieuw-gebruik'].map(lifeOf).find((life) => life?.since === OCTOBER);
    expect(fresh).toMatchObject({ months: 1, events: [{ kind: 'began', others: [] }] });
  });
});

describe('what other ways say', () => {
  test('the plain map draws more cells than the signal, mean plus two deviations flags many, each place has an answer', () => {
    const { cells, places, scanP } = state().opinion!;
    const flagged = state().analysis!.flaggedCells;
    expect(cells.giStar!).toBeGreaterThan(flagged);
    expect(cells.twoDeviations!).toBeGreaterThan(flagged);
    expect(Object.keys(places).sort()).toEqual(
      placesOf(state())
        .map(({ id }) => id)
        .sort(),
    );
    expect(places[placeAt('kade')!.id]).toMatchObject({ giStar: true, scan: true });
    for (const [id, p] of Object.entries(scanP)) expect([places[id]!.scan, p <= 0.05]).toEqual([true, true]);
  });

  test('is told with how far it is, can be stopped, and is the same when it is asked again', async () => {
    const told = state().opinion;
    expect(state().opinionShare).toBeNull();
    const running = state().askSecondOpinion();
    // Beyond the plain rules: the scan is under way.
    await until(app.store, ({ opinionShare }) => typeof opinionShare === 'number' && opinionShare > 0.3);
    state().stopSecondOpinion();
    await running;
    expect(state()).toMatchObject({ opinion: null, opinionShare: 'stopped' });
    await state().askSecondOpinion();
    expect(state()).toMatchObject({ opinion: told, opinionShare: null });
  });
});

describe('what is behind the reports of a place', () => {
  const behindOf = (id: string) => state().stories[placeAt(id)!.id]?.behind;

  test('a hotspot that one reporter made holds fewer problems than reports, and is asked about', () => {
    const behind = behindOf('een-melder')!;
    expect(behind.problems).toBeLessThan(behind.reports / 2);
    expect(behind.topReports).toBeGreaterThan(behind.reports / 2);
    expect(behind.withoutTop.reports).toBe(behind.reports - behind.topReports);
    expect(['survives', 'oneReporter']).toContain(behind.withoutTop.verdict);
  });

  test('a hotspot of many reporters is not asked or stands', () => {
    expect(['survives', 'notAsked']).toContain(behindOf('kade')!.withoutTop.verdict);
  });
});

test('months and events of a place are those of its own categories, over all months up to the period', async () => {
  const place = placeAt('kade')!;
  await state().tellWhen(place.id);
  const { period, months, events, leftOut } = state().whens[place.id]!;
  expect(period.to).toBe(OCTOBER);
  expect(months.map((row) => row.monthOfYear)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  // The months in which it was a hotspot, this one among them, say nothing about the year.
  const hot = state().history!.places.find(({ id }) => id === place.id)!.hot;
  expect(leftOut).toBe(hot.reduce((sum, flag) => sum + flag, 0));
  expect(months.find((row) => row.monthOfYear === 10)!.count).toBeLessThan(place.count);
  expect(events.length).toBeGreaterThan(0);
});

test('stability counts the grids in which a place was found, at most all of them', () => {
  const { grids, found } = state().stability!;
  expect(grids).toBeGreaterThan(5);
  const places = state().analysis!.places;
  expect(Object.keys(found).sort()).toEqual(places.map(({ id }) => id).sort());
  for (const times of Object.values(found)) expect(times >= 0 && times <= grids && Number.isInteger(times)).toBe(true);
  expect(found[placeAt('kade')!.id]).toBeGreaterThan(grids / 2);
});

describe('two sources beside each other', () => {
  test('add up to what is seen by both, the melddesk and the police', () => {
    const answer = state().twoSources!;
    const flags = Object.values(answer.places).map(({ melding, politie }) => [melding.flagged, politie.flagged].join());
    const times = (wanted: string): number => flags.filter((flag) => flag === wanted).length;
    expect([answer.both, answer.onlyMelding, answer.onlyPolitie]).toEqual([times('true,true'), times('true,false'), times('false,true')]);
  });

  test('know a place that only the police report from one that only the melddesk has', () => {
    const { places } = state().twoSources!;
    expect(places[placeAt('park')!.id]).toMatchObject({ melding: { flagged: true } });
    expect(places[placeAt('park')!.id]?.politie.flagged).toBe(false);
  });

  test('are not compared when one source is chosen', async () => {
    const answer = state().twoSources;
    app.store.setState({ filter: { ...state().filter, sources: ['melding'] } });
    await state().compareSources();
    expect(state().twoSources).toBeNull();
    app.store.setState({ filter: emptyFilter({ from: OCTOBER, to: OCTOBER }), twoSources: answer });
  });
});

describe('the month of the whole city', () => {
  /** Counted from the file itself. */
  const linesOf = async (kind: string, monthAndYear: string): Promise<number> => {
    const [reports] = await demoFiles();
    const text = gunzipSync(Buffer.from(await reports!.blob.arrayBuffer())).toString('utf8');
    return text.split('\n').filter((line) => line.split(';')[1]?.endsWith(monthAndYear) && line.split(';')[4] === kind).length;
  };
  const rowOf = (label: string) => state().cityMonth?.rows.find((row) => row.label === label);

  test('counts every kind, and puts first what rose all over the city', async () => {
    show(OCTOBER);
    await state().describeMonth();
    expect(state().cityMonth?.month).toBe(OCTOBER);
    for (const kind of ['Drugshandel op straat', 'Jeugdoverlast', 'Woonoverlast', 'Geluid, groep op straat'])
      expect(rowOf(kind)?.count, kind).toBe(await linesOf(kind, '-10-2026'));
    const rows = state().cityMonth!.rows;
    const alarms = rows.filter((row) => row.isAlarm);
    // The planted change of practice and the planted street dealing.
    expect(alarms.map(({ label }) => label).sort()).toEqual(['Drugshandel op straat', 'Overlast door daklozen of bedelen']);
    expect(rows.slice(0, alarms.length)).toEqual(alarms);
    for (const row of alarms) expect(row.count).toBeGreaterThan(row.expected!);
  });

  test('follows the filter', async () => {
    app.store.setState({ filter: { ...emptyFilter({ from: OCTOBER, to: OCTOBER }), sources: ['politie'] } });
    await state().describeMonth();
    expect(state().cityMonth!.rows.every((row) => row.source === 'politie')).toBe(true);
    show(OCTOBER);
  });

  test('judges nothing in a year without years before it', async () => {
    show(month(2021, 6));
    await state().describeMonth();
    expect(rowOf('Jeugdoverlast')).toMatchObject({ count: await linesOf('Jeugdoverlast', '-06-2021'), expected: null, isJudged: false });
    show(OCTOBER);
  });

  test('is saved as a table that says what it is about', async () => {
    await state().describeMonth();
    state().exportMonth();
    const saved = app.saved.at(-1)!;
    expect(saved.name).toBe('brandpunt-maand-per-soort-2026-10.csv');
    const text = await saved.blob.text();
    const dealing = await linesOf('Drugshandel op straat', '-10-2026');
    expect(text).toContain(`Drugshandel op straat (${dealing}, verwacht `);
    expect(text).toMatch(new RegExp(`"?Drugshandel op straat"?;melddesk;${dealing};[\\d,]+;ja`));
  });
});

describe('a change in the data themselves', () => {
  const CHANGED = monthFromIso(truth.practice.month)!;
  const alarmsIn = async (from: Month, to: Month): Promise<readonly DataAlarm[]> => {
    app.store.setState({ filter: emptyFilter({ from, to }) });
    await state().checkData();
    return state().dataAlarms!;
  };
  const named = (alarms: readonly DataAlarm[], id: string): DataAlarm | undefined =>
    alarms.find(({ what }) => what.kind === 'category' && what.code === codeOf(id));

  test('is not seen in the demo city before the planted change of practice', async () => {
    const alarms = await alarmsIn(addMonths(CHANGED, -6), addMonths(CHANGED, -1));
    expect([truth.practice.from, truth.practice.to].map((id) => named(alarms, id))).toEqual([undefined, undefined]);
  });

  test('raises an alarm that names both kinds, the most unlikely first', async () => {
    const rows = steadyRows(14, 60, [5.6886, 50.8486]).map((row) =>
      row.date.endsWith('-02-2026') && row.kind === 'Drugshandel op straat' ? { ...row, kind: 'Jeugdoverlast' } : row,
    );
    const other = await nodeApp();
    const own = (): AppState => other.store.getState();
    await own().openFile({ name: 'eigen.csv', blob: new Blob([melddeskCsv(rows)]) });
    await own().confirmMapping();
    const alarmsOf = async (at: Month): Promise<unknown[]> => {
      other.store.setState({ filter: emptyFilter({ from: at, to: at }) });
      await own().checkData();
      const { dataAlarms } = await until(other.store, (next) => next.dataAlarms !== null);
      const labelOf = (code: number): string | undefined => own().categories[code]?.label;
      return dataAlarms!.map(({ what, before, now }) => [what.kind === 'category' ? labelOf(what.code) : what.kind, before, now]);
    };
    const [february, january] = [await alarmsOf(month(2026, 2)), await alarmsOf(month(2026, 1))];
    await other.close();
    // A third each until February, when one of the three kinds is written down as another.
    expect(february).toHaveLength(2);
    expect(february).toContainEqual(['Drugshandel op straat', expect.closeTo(1 / 3, 6), 0]);
    expect(february).toContainEqual(['Jeugdoverlast', expect.closeTo(1 / 3, 6), expect.closeTo(2 / 3, 6)]);
    expect(january).toEqual([]);
  });
});

describe('events', () => {
  test('carnaval brings pickpockets, clear of chance', async () => {
    const category = codeOf('politie.zakkenrollerij');
    await state().findEvents({ period: null, sources: [], categories: [category], hours: null, place: { kind: 'everywhere' } });
    const carnaval = state().eventRows!.find(({ event }) => event.id === 'carnaval')!;
    expect(carnaval.ratio).toBeGreaterThan(1);
    expect(carnaval.interval[0]).toBeGreaterThan(1);
    expect(carnaval.ratio).toBeCloseTo(carnaval.count / carnaval.expected, 6);
  });

  test('dates of one’s own take part, and a table that is read twice adds them once', async () => {
    const table = 'naam;van;tot;plaats\nKermis Griend;25-04-2026;03-05-2026;Griend\nKapot;99-99-2026;;';
    expect(state().importOwnDates(table)).toMatchObject({ rejected: [{ line: 3, why: 'wrongFrom', text: '99-99-2026' }] });
    state().importOwnDates(table);
    expect(state().ownDates).toHaveLength(1);
    const { eventRows } = await until(app.store, (next) => next.eventRows?.some(({ event }) => event.kind === 'own') ?? false);
    expect(eventRows!.find(({ event }) => event.kind === 'own')).toMatchObject({ days: 9, event: { label: 'Kermis Griend' } });
  });

  test('are looked at around their own place too, which carnaval has and Koningsdag has not', async () => {
    await state().findEvents({ period: null, sources: [], categories: [], hours: null, place: { kind: 'everywhere' } });
    const there = state().eventRows!.filter(({ event }) => event.isThere);
    const carnaval = there.find(({ event }) => event.id === 'carnaval')!;
    const city = state().eventRows!.find(({ event }) => event.id === 'carnaval' && !event.isThere)!;
    expect(carnaval.event.place).toBe('Vrijthof');
    expect(carnaval.count).toBeGreaterThan(0);
    expect(carnaval.count).toBeLessThan(city.count);
    // What carnaval brings, it brings to the Vrijthof.
    expect(carnaval.ratio).toBeGreaterThan(city.ratio);
    expect(there.some(({ event }) => event.id === 'koningsdag')).toBe(false);
  });

  test('are saved as the table that is read', async () => {
    const before = app.saved.length;
    state().saveOwnDates();
    const text = await app.saved[before]!.blob.text();
    expect(text).toContain('Kermis Griend;25-04-2026;03-05-2026;Griend');
    expect(state().importOwnDates(text)).toEqual({ dates: [], rejected: [] });
    expect(state().addSchoolHolidays()).toBeGreaterThan(30);
    expect(state().addSchoolHolidays()).toBe(0);
  });

  test('of which there are no days say so instead of waiting for ever', async () => {
    await state().findEvents({ period: null, sources: [], categories: [60_000], hours: null, place: { kind: 'everywhere' } });
    expect(state().eventRows).toEqual([]);
  });
});

describe('near repeats', () => {
  test('of one kind are pairs beside what shuffled dates give, the same every time', async () => {
    show(OCTOBER);
    const category =
      state().categories[codeOf('politie.diefstal-inbraak-woning')] ?? state().categories.find(({ source }) => source === 'politie')!;
    app.store.setState({ filter: { ...state().filter, categories: [category.id] } });
    await state().findRepeats();
    const first = state().repeats!;
    if (first.kind !== 'found') throw new Error(first.kind);
    expect(first.period).toEqual({ from: OCTOBER - 11, to: OCTOBER });
    expect(first.repeats.table.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    for (const { pairs, expected, p } of first.repeats.table.flat()) {
      expect(pairs).toBeGreaterThanOrEqual(0);
      expect(expected).toBeGreaterThanOrEqual(0);
      expect(p > 0 && p <= 1).toBe(true);
    }
    await state().findRepeats();
    expect(state().repeats).toEqual(first);
  });

  test('can be stopped, and are found in all of a year of the city', async () => {
    const running = state().findRepeats();
    await until(app.store, ({ repeatsShare }) => repeatsShare !== null && repeatsShare > 0);
    state().stopRepeats();
    await running;
    expect(state().repeats).toEqual({ kind: 'stopped' });
    show(OCTOBER);
    await state().findRepeats();
    const whole = state().repeats!;
    if (whole.kind !== 'found') throw new Error(whole.kind);
    expect(whole.repeats.incidents).toBeGreaterThan(6000);
    // Reports of one problem lie on one spot within days: the demo city has them, and they are no chance.
    expect(whole.repeats.table[0]![0]!.ratio).toBeGreaterThan(1.2);
    expect(whole.repeats.table[0]![0]!.p).toBeLessThanOrEqual(0.01);
  });
});

describe('hottimes', () => {
  test('of the planted quay are Friday and Saturday night', async () => {
    show(OCTOBER);
    const place = placeAt('kade')!;
    app.store.setState({ selected: place.id, hottimeChoice: { scope: 'hotspot', span: 'year', reference: 'rest' } });
    await state().findHottimes();
    const { search, period, months } = state().hottimeAnswer!;
    expect([period.from, period.to, months.length]).toEqual([OCTOBER - 11, OCTOBER, 12]);
    if (search.kind !== 'found') throw new Error(search.kind);
    // Planted: Friday and Saturday, 22 to 02.
    const { block } = search.hottimes[0]!;
    const day = (block.firstDay + (block.firstHour >= 24 ? 1 : 0)) % 7;
    expect([4, 5]).toContain(day);
    expect(block.firstHour <= 23 && block.firstHour + block.hours >= 24).toBe(true);
    expect(search.hottimes[0]!.interval[0]).toBeGreaterThan(1);
    expect(search.week.observed.reduce((sum, n) => sum + n, 0)).toBeCloseTo(search.week.count, 6);
  });

  test('are those of the last choice when an older answer comes late', async () => {
    app.store.setState({ hottimeChoice: { scope: 'area', span: 'year', reference: 'rest' } });
    const first = state().findHottimes();
    state().chooseHottimes({ span: 'period' });
    await first;
    const { hottimeAnswer } = await until(app.store, ({ hottimeState }) => hottimeState === 'ready');
    expect(hottimeAnswer?.choice.span).toBe('period');
    expect(hottimeAnswer?.period).toEqual({ from: OCTOBER, to: OCTOBER });
  });

  test('without data are not looked for', async () => {
    const other = await nodeApp();
    await other.store.getState().findHottimes();
    expect(other.store.getState()).toMatchObject({ hottimeState: 'idle', hottimeAnswer: null });
    await other.close();
  });
});
