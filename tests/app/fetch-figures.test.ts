import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDataSource } from '../../src/app/fetch-figures.ts';
import { latestOf, valueIn } from '../../src/domain/indicator.ts';
import { HOME, type MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { NO_ORIGINS } from '../../src/domain/trust/external-origins.ts';
import { readIndicatorFile } from '../../src/ingest/indicators/read-indicators.ts';
import type { FigureKind } from '../../src/state/deps.ts';
import { type RecordedCbs, recordedCbs } from '../fixtures/recorded-cbs.ts';

let cbs: RecordedCbs;
beforeAll(async () => {
  cbs = await recordedCbs();
});
afterEach(() => {
  cbs.trouble = null;
  cbs.asked.length = 0;
});
afterAll(() => cbs.close());

const source = () => openDataSource({ ...NO_ORIGINS, api: cbs.origin, figures: cbs.origin }, () => new Date('2026-02-10T09:00:00Z'))!;
const fetched = (kind: FigureKind, code: MunicipalityCode = HOME) => source().fetch(kind, code, new AbortController().signal, () => {});
const read = async (kind: FigureKind) => {
  const outcome = await fetched(kind);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  const reading = await readIndicatorFile(outcome.value, `${kind}.csv`, { municipality: 'GM0935', names: [] });
  if (!reading.ok) throw new Error(reading.issue.code);
  return { text: await outcome.value.text(), ...reading.value };
};
const failure = async (kind: FigureKind, code?: MunicipalityCode) => {
  const outcome = await fetched(kind, code);
  return outcome.ok ? null : outcome.issue;
};

test('nothing is offered where the host names nothing, and only what it names', () => {
  expect(openDataSource(NO_ORIGINS, () => new Date())).toBeNull();
  expect(openDataSource({ ...NO_ORIGINS, api: 'https://api.pdok.nl' }, () => new Date())?.hosts).toEqual({ key: 'api.pdok.nl' });
  expect(Object.keys(source().hosts).sort()).toEqual(['crimes', 'key', 'nuisance']);
});

describe('crimes per buurt and month', () => {
  test('come in as indicators, each area at its own level', async () => {
    const { indicators, missing, account } = await read('crimes');
    expect(missing).toEqual([]);
    expect(account.rejected).toBe(0);
    expect(indicators.map(({ label }) => label)).toEqual([
      'Misdrijven, totaal',
      '1.1.1 Diefstal/inbraak woning',
      "1.2.2 Diefstal van auto's",
    ]);
    const burglary = { ...indicators[1]!, id: 'b', origin: { source: '', licence: '', day: '', file: '', synthetic: false } };
    expect(burglary.areas).toEqual(['BU09350000', 'GM0935', 'WK093500', 'BU09350001'].sort());
    // Area 3, kind 1, months 1 to 3 of the list.
    expect(['2025-11', '2025-12', '2026-01'].map((period) => valueIn(burglary, 'BU09350000', period))).toEqual([311, 312, 313]);
    expect(latestOf(burglary, 'GM0935')).toEqual({ period: '2026-01', value: 113 });
  });

  test('leave out the running month and the totals of a year, also the one between two years', async () => {
    const { indicators, text } = await read('crimes');
    for (const { periods } of indicators) expect(periods).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(text).not.toContain('99999');
    expect(text).not.toContain('JJ00');
  });

  test('keep what is not published empty: neither null nor -99997 is a zero', async () => {
    const { indicators, text } = await read('crimes');
    const row = indicators[1]!.areas.indexOf('BU09350001');
    expect(indicators[1]!.values.slice(3 * row, 3 * row + 3)).toEqual([null, null, null]);
    expect(text).not.toContain('-99997');
  });

  test('are asked with the padding of their code, and with nothing but code, kinds and months', async () => {
    await read('crimes');
    const questions = cbs.asked.filter((path) => path.includes('TypedDataSet') && !path.includes('$skiptoken'));
    expect(questions).toHaveLength(3);
    expect(questions[1]).toBe(
      "/ODataApi/odata/47022NED/TypedDataSet?$format=json&$filter=substring(WijkenEnBuurten,2,4) eq '0935' and SoortMisdrijf eq '1.1.1 ' and Perioden ge '2025MM11' and Perioden le '2026MM01'&$select=WijkenEnBuurten,Perioden,SoortMisdrijf,GeregistreerdeMisdrijven_1",
    );
    // Sixteen rows a kind, four a page: the pages after the first were followed.
    expect(cbs.asked.some((path) => path.includes('$skiptoken=12'))).toBe(true);
  });

  test('say how far they are', async () => {
    const steps: string[] = [];
    await source().fetch('crimes', HOME, new AbortController().signal, (done, total) => steps.push(`${done}/${total}`));
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });
});

test('key figures come from the collections of the boundaries; origin is never taken in', async () => {
  const { indicators, refused, text } = await read('key');
  expect(indicators.map(({ label, unit, periods }) => [label, unit, periods])).toEqual([
    ['Aantal inwoners', '', ['2024']],
    ['Percentage huurwoningen', '%', ['2024']],
  ]);
  expect(refused).toEqual(['percentage_westerse_migratieachtergrond']);
  const rented = indicators[1]!;
  expect(rented.areas.map((area, i) => [area, rented.values[i]])).toEqual([
    ['BU09350000', 61],
    ['BU09350001', null],
    ['WK093500', 60],
  ]);
  expect(text).not.toContain('-99997');
});

describe('what goes wrong', () => {
  test('is told about figures, with nothing lost', async () => {
    cbs.trouble = 'unknown';
    expect(await failure('crimes')).toMatchObject({ code: 'figures.unexpected', safe: expect.stringContaining('cijfers') });
    cbs.trouble = 'html';
    expect((await failure('crimes'))?.code).toBe('figures.unexpected');
    cbs.trouble = 'elsewhere';
    expect((await failure('crimes'))?.what).toContain('ander adres');
    cbs.trouble = null;
    expect((await failure('crimes', 'GM9999' as MunicipalityCode))?.code).toBe('figures.noAreas');
    expect(cbs.asked.some((path) => path.includes('evil'))).toBe(false);
  });

  test('a table that is not there is no empty table', async () => {
    expect((await failure('nuisance'))?.code).toBe('figures.unexpected');
  });

  test('can be cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const outcome = await source().fetch('crimes', HOME, controller.signal, () => {});
    expect(outcome).toMatchObject({ ok: false, issue: { code: 'figures.cancelled' } });
  });
});
