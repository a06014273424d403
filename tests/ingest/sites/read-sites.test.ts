import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SiteReading } from '../../../src/domain/inspection/site-reading.ts';
import { readSiteFile } from '../../../src/ingest/sites/read-sites.ts';

const read = async (text: string, stored: SiteReading['sites'] = [], chosen?: Parameters<typeof readSiteFile>[4]): Promise<SiteReading> => {
  const outcome = await readSiteFile(new Blob([text]), 'locaties.csv', 'Maastricht', stored, chosen);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.value;
};
const balanced = ({ account: { records, accepted, duplicates, rejected, notData } }: SiteReading) =>
  expect(accepted + duplicates + rejected + notData).toBe(records);

const HEAD = 'Nummer;Soort;Complex;Terrein;Aantal eenheden;Branche;X;Y;Laatste controle';

describe('a list of sites', () => {
  it('is read as it stands: RD, decimal comma, Dutch dates, words for kind and branch', async () => {
    const reading = await read(
      `${HEAD}\nA1;Garagebox;Boxen Oost;;12;Opslag;176.000,5;318.000,0;23-02-2024\nA2;Bedrijfspand;Kavel 3;Beatrixhaven;1;Oud ijzer en metaal;177900;321300;\n`,
    );
    balanced(reading);
    expect(reading.plan).toMatchObject({ crs: 'rd', dateOrder: 'dmy' });
    expect(reading.sites[0]).toMatchObject({ id: 'A1', kind: 'storage', units: 12, branch: 'opslag', lastInspected: '2024-02-23' });
    expect(reading.sites[1]).toMatchObject({ kind: 'business', terrain: 'Beatrixhaven', branch: 'metaal', lastInspected: null });
    // RD 176000, 318000 is 5.6899 E, 50.8518 N (RDNAPTRANS, to 4 decimals)
    expect(reading.sites[0]!.lng).toBeCloseTo(5.69, 2);
    expect(reading.sites[0]!.lat).toBeCloseTo(50.85, 2);
  });

  it('asks whether day or month comes first when no date proves it, and takes nothing in before', async () => {
    const text = `${HEAD}\nA1;opslag;;;1;;176000;318000;03-02-2024\nA2;opslag;;;1;;176100;318000;\n`;
    const asked = await read(text);
    balanced(asked);
    expect(asked.missing).toEqual(['dateOrder']);
    expect(asked.sites).toEqual([]);
    expect(asked.account).toMatchObject({ accepted: 0, rejected: 2 });
    for (const [dateOrder, day] of [
      ['dmy', '2024-02-03'],
      ['mdy', '2024-03-02'],
    ] as const) {
      const reading = await read(text, [], { ...asked.plan, dateOrder });
      balanced(reading);
      expect(reading.missing).toEqual([]);
      expect(reading.sites.map(({ lastInspected }) => lastInspected)).toEqual([day, null]);
    }
  });

  it('does not ask about days that no order can change', async () => {
    expect((await read(`${HEAD}\nA1;opslag;;;1;;176000;318000;02-02-2024\n`)).missing).toEqual([]);
  });

  it('reads WGS84 and GeoJSON alike', async () => {
    const geo = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { nummer: 'Z1', soort: 'opslag' }, geometry: { type: 'Point', coordinates: [5.7, 50.85] } },
      ],
    };
    const fromGeo = await read(JSON.stringify(geo));
    const fromCsv = await read('nummer,soort,lon,lat\nZ1,opslag,5.7,50.85\nZ2,opslag,5.71,50.86\n');
    expect(fromGeo.sites[0]).toMatchObject({ id: 'Z1', lng: 5.7, lat: 50.85 });
    expect(fromCsv.sites[0]).toMatchObject({ id: 'Z1', lng: 5.7, lat: 50.85 });
  });

  it('makes one stop with many units of boxes at one point', async () => {
    const reading = await read(
      'Nummer;Soort;X;Y;Laatste controle\nB3;garagebox;176000;318000;\nB1;garagebox;176000;318000;21-03-2025\nB2;garagebox;176000;318000;\nB9;garagebox;176500;318000;\n',
    );
    balanced(reading);
    expect(reading.sites.map(({ id, units, lastInspected }) => [id, units, lastInspected])).toEqual([
      ['B1', 3, '2025-03-21'],
      ['B9', 1, null],
    ]);
    expect(reading.account).toMatchObject({ accepted: 4, joined: 2 });
  });

  it('accounts for every row: twice the same, twice another, no place, no number of units, a date that is none', async () => {
    const reading = await read(
      `${HEAD}\nA1;opslag;;;1;;176000;318000;\nA1;opslag;;;1;;176000;318000;\nA1;opslag;;;9;;176000;318000;\nA2;opslag;;;1;;;;\nA3;opslag;;;-4;;176000;318000;\nA4;opslag;;;1;;176000;318000;31-02-2024\nA5;opslag;;;1;;999999999;1;\n`,
    );
    balanced(reading);
    expect(reading.account).toMatchObject({ accepted: 1, duplicates: 1, rejected: 5 });
    expect(reading.account.rejectedRows.map(({ line, why }) => [line, why])).toEqual([
      [4, 'twice'],
      [5, 'place'],
      [6, 'units'],
      [7, 'date'],
      [8, 'place'],
    ]);
  });

  it('adds nothing when it is read again', async () => {
    const text = `${HEAD}\nA1;opslag;;;1;;176000;318000;\nA2;opslag;;;2;;176100;318000;\n`;
    const again = await read(text, (await read(text)).sites);
    balanced(again);
    expect(again.account).toMatchObject({ accepted: 0, duplicates: 2 });
    expect(again.sites).toEqual([]);
  });

  it('never takes in owners and tenants, also when someone chooses their column, and empties a note with a phone number', async () => {
    const text =
      'Nummer;Eigenaar;KvK nummer;X;Y;Opmerking\nA1;J. Jansen;12345678;176000;318000;bel 06-12345678\nA2;P. Pietersen;12345679;176100;318000;hek achter\n';
    const reading = await read(text);
    expect(reading.refused).toEqual(['Eigenaar', 'KvK nummer']);
    expect(reading.samples.flat()).not.toContain('J. Jansen');
    const forced = await read(text, [], { kind: 'storage', roles: ['id', 'name', 'terrain', 'x', 'y', 'note'] });
    for (const { sites, account } of [reading, forced]) {
      expect(JSON.stringify(sites)).not.toMatch(/Jansen|Pietersen|12345678/);
      expect(sites.map(({ note }) => note)).toEqual(['', 'hek achter']);
      expect(account.masked).toBe(1);
    }
  });

  it('asks for the place when no column says it, and obeys the columns that are chosen', async () => {
    const text = 'Nummer;kolom a;kolom b\nA1;176000;318000\nA2;176100;318000\n';
    expect((await read(text)).missing).toEqual(['place']);
    balanced(await read(text));
    const chosen = await read(text, [], { kind: 'business', roles: ['id', 'x', 'y'] });
    expect(chosen.sites.map(({ id, kind }) => [id, kind])).toEqual([
      ['A1', 'business'],
      ['A2', 'business'],
    ]);
  });

  it('reads the list of the demo city whole: 342 rows, 1,400 storage units', async () => {
    const reading = await read(readFileSync(new URL('../../../public/demo/inspections/locaties.csv', import.meta.url), 'utf8'));
    balanced(reading);
    expect(reading.account).toMatchObject({ rejected: 0, duplicates: 0, joined: 0 });
    expect(reading.sites.filter(({ kind }) => kind === 'storage').reduce((sum, { units }) => sum + units, 0)).toBe(1400);
    expect(reading.sites.filter(({ kind }) => kind === 'premises')).toHaveLength(120);
    expect(reading.sites.some(({ branch }) => branch === 'onbekend')).toBe(false);
  });
});
