import { describe, expect, test } from 'vitest';
import type { IndicatorPlan, IndicatorReading, KnownAreas } from '../../../src/domain/indicator-reading.ts';
import { readIndicatorFile } from '../../../src/ingest/indicators/read-indicators.ts';

const KNOWN: KnownAreas = {
  municipality: 'GM0935',
  names: [
    ['Binnenstad', 'BU09350000'],
    ['Jekerkwartier', 'BU09350001'],
    ['Sint Maartenspoort', 'BU09350005'],
    ['Maastricht', 'GM0935'],
  ],
};

async function read(text: string, plan?: IndicatorPlan): Promise<IndicatorReading> {
  const outcome = await readIndicatorFile(new Blob([text]), 'cijfers.csv', KNOWN, plan);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  const { records, taken, same, elsewhere, empty, rejected, notData } = outcome.value.account;
  expect(taken + same + elsewhere + empty + rejected + notData).toBe(records);
  return outcome.value;
}

describe('a long table', () => {
  test('is read by code, period and value, with everything that is no figure counted', async () => {
    const text = [
      'Veiligheidsmonitor;;;',
      'buurtcode;buurtnaam;jaar;indicator;waarde',
      'BU09350000  ;Binnenstad;2023;Slachtoffer woninginbraak (%);4,5',
      'BU09350001;Jekerkwartier;2023;Slachtoffer woninginbraak (%);-99997',
      '9350005;Sint Maartenspoort;2023;Slachtoffer woninginbraak (%);6,0',
      'BU09350000;Binnenstad;2021;Slachtoffer woninginbraak (%);3',
      'BU09350000;Binnenstad;2021;Slachtoffer woninginbraak (%);3,0',
      'BU09350000;Binnenstad;2021;Slachtoffer woninginbraak (%);9',
      'BU03630000;Burgwallen;2023;Slachtoffer woninginbraak (%);8',
      'NL01;Nederland;2023;Slachtoffer woninginbraak (%);2,1',
      'XX12;Nergens;2023;Slachtoffer woninginbraak (%);2,1',
      'BU09350001;Jekerkwartier;ooit;Slachtoffer woninginbraak (%);2,1',
      'BU09350001;Jekerkwartier;2021;Slachtoffer woninginbraak (%);veel',
      'BU09350000;Binnenstad;2023;Ervaart drugsoverlast (%);31',
    ].join('\n');
    const { indicators, account } = await read(text);
    expect(indicators).toEqual([
      {
        label: 'Slachtoffer woninginbraak (%)',
        unit: '%',
        kind: 'aandeel',
        areas: ['BU09350000', 'BU09350001', 'BU09350005'],
        periods: ['2021', '2023'],
        values: [3, 4.5, null, null, null, 6],
      },
      { label: 'Ervaart drugsoverlast (%)', unit: '%', kind: 'aandeel', areas: ['BU09350000'], periods: ['2023'], values: [31] },
    ]);
    expect(account).toMatchObject({
      records: 14,
      taken: 4,
      same: 1,
      elsewhere: 1,
      empty: 1,
      rejected: 4,
      notData: 3,
      values: 4,
      missing: 1,
    });
    expect(account.rejectedRows.map(({ line, why }) => [line, why])).toEqual([
      [8, 'twice'],
      [11, 'area'],
      [12, 'period'],
      [13, 'value'],
    ]);
  });

  test('of police open data keeps the topic of each row and the months of CBS', async () => {
    const text = [
      '"ID","SoortMisdrijf","WijkenEnBuurten","Perioden","GeregistreerdeMisdrijven_1"',
      '0,"1.1.1 ","BU09350000","2024MM01",4',
      '1,"1.1.1 ","BU09350000","2024MM02",     .',
      '2,"0.0.0 ","GM0935    ","2024MM01",512',
    ].join('\n');
    const { indicators, account } = await read(text);
    expect(indicators.map(({ label, areas, periods, values }) => ({ label, areas, periods, values }))).toEqual([
      { label: '1.1.1', areas: ['BU09350000'], periods: ['2024-01', '2024-02'], values: [4, null] },
      { label: '0.0.0', areas: ['GM0935'], periods: ['2024-01'], values: [512] },
    ]);
    expect(account).toMatchObject({ records: 4, taken: 2, empty: 1, notData: 1 });
  });

  test('with names instead of codes is read by name', async () => {
    const { indicators } = await read('buurt;periode;percentage\nSINT-MAARTENSPOORT;2023;12,5\nBinnenstad;2023;8,0\nTotaal;2023;10,0\n');
    expect(indicators[0]).toMatchObject({ areas: ['BU09350000', 'BU09350005'], periods: ['2023'], values: [8, 12.5], unit: '%' });
  });

  test('with year and month apart joins them', async () => {
    const { indicators } = await read('gemeentecode,jaar,maand,aantal\n935,2025,1,31\n935,2025,feb,28\nGM0899,2025,12,4\n');
    expect(indicators[0]).toMatchObject({
      areas: ['GM0899', 'GM0935'],
      periods: ['2025-01', '2025-02', '2025-12'],
      values: [null, null, 4, 31, 28, null],
    });
  });
});

describe('a wide table', () => {
  const KERN = [
    'gwb_code;regio;gm_naam;a_inw;g_woz;p_koopw;p_w_all;a_marok;pst_mvp',
    'GM0935;Maastricht;Maastricht;122.488;289;43;20;3.100;.',
    'WK093500;Wijk 00 Centrum;Maastricht;14.880;.;17;21;210;6211',
    'BU09350000;Binnenstad;Maastricht;2.330;314;14;22;20;6211',
  ].join('\n');

  test('asks its year, and gives one indicator for each column with what it is', async () => {
    const first = await read(KERN);
    expect(first.missing).toEqual(['period']);
    expect(first.indicators).toEqual([]);
    const { indicators } = await read(KERN, { ...first.plan, fixedPeriod: '2024' });
    expect(indicators.map(({ label, unit, kind, values }) => [label, unit, kind, values])).toEqual([
      ['Inwoners', '', 'aantal', [2330, 122_488, 14_880]],
      ['Gemiddelde WOZ-waarde (x 1.000 euro)', '', 'cijfer', [314, 289, null]],
      ['Koopwoningen', '%', 'aandeel', [14, 43, 17]],
    ]);
  });

  test('never takes in columns about origin, also when it is asked to', async () => {
    const first = await read(KERN);
    expect(first.refused).toEqual(['p_w_all', 'a_marok']);
    const everything = first.plan.columns.map((column) => ({ ...column, taken: true }));
    const { indicators } = await read(KERN, { ...first.plan, fixedPeriod: '2024', columns: everything });
    expect(indicators.map(({ label }) => label)).toEqual(['Inwoners', 'Gemiddelde WOZ-waarde (x 1.000 euro)', 'Koopwoningen']);
  });

  test('with a column for each year is one indicator with several years', async () => {
    const { indicators } = await read('buurtcode;verzuim_2022;verzuim_2023*\nBU09350000;1,5;1,75\nBU09350001;2,5;.\n');
    expect(indicators).toHaveLength(1);
    expect(indicators[0]).toMatchObject({ label: 'Verzuim', periods: ['2022', '2023'], values: [1.5, 1.75, 2.5, null] });
  });
});

test.each([
  ['nummer;datum\n1;2\n', 'area'],
  ['buurtcode;jaar\nBU09350000;2024\n', 'value'],
])('%j lacks its %s', async (text, part) => {
  expect((await read(text)).missing).toContain(part);
});
