import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../src/domain/mapping.ts';
import { readBoundaryFile } from '../../src/ingest/boundary-file.ts';
import { type Imported, importFile } from '../../src/ingest/import-file.ts';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';
import { readAll } from './read-all.ts';

const home = resolve(import.meta.dirname, '../../../shared/data');
const file = (path: string): Blob => new Blob([readFileSync(join(home, path))]);
const fixed = { fixedCategory: 'politie.voertuigdiefstal', source: 'politie' } as const;

async function twice(blob: Blob, corrections: Partial<ColumnMapping>): Promise<Imported> {
  const first = await imported(blob, corrections);
  const existing = { keys: first.columns.key, contents: first.columns.content };
  const again = await imported(blob, corrections, { ...CONTEXT, existing });
  expect(again.account).toMatchObject({ accepted: 0, duplicates: first.account.accepted, replaced: 0 });
  const { records, accepted, duplicates, rejected, notData } = first.account;
  expect(records).toBe(accepted + duplicates + rejected + notData);
  return first;
}

describe.skipIf(!existsSync(home))('real files', () => {
  it('Lancashire: 56,434 reports by month, a third of them equal to another', async () => {
    const blob = file('uk-asb/lancashire_asb.tab');
    expect(await inspected(blob)).toMatchObject({
      rows: 56_434,
      broken: 0,
      missing: ['category'],
      mapping: { precision: 'month', crs: 'wgs84' },
      facts: { delimiter: '\t' },
    });
    const { account, columns } = await twice(blob, { fixedCategory: 'melding.overlast', source: 'melding' });
    expect(account).toMatchObject({ accepted: 56_434, rejected: 0, notData: 1, notes: { monthOnly: 56_434, outside: 56_434 } });
    const repeats = columns.count - new Set(columns.key).size;
    expect(repeats / columns.count).toBeGreaterThan(0.3);
  }, 240_000);

  it('New York: 35,746 thefts with begin and end, 2,852 without an end', async () => {
    const blob = file('nyc-vehicle-thefts/nycvehiclethefts.csv.gz');
    const { account, columns } = await twice(blob, { ...fixed, zone: 'America/New_York' });
    expect(account).toMatchObject({ accepted: 35_746, rejected: 0, notData: 1, notes: { endMissing: 2_852, endUsed: 35_746 - 2_852 } });
    expect(localText(columns.begin[0]!, 'America/New_York')).toBe('2013-12-31 10:00');
    const hours = [...columns.begin]
      .flatMap((begin, i) => (columns.end[i] === begin ? [] : [(columns.end[i]! - begin) / 60]))
      .sort((a, b) => a - b);
    // the README of the data gives a median of 10 hours
    expect(hours[Math.floor(hours.length / 2)]).toBeCloseTo(10, 0);
  }, 240_000);

  it('Vancouver: UTM is refused as a grid, and read without locations when chosen', async () => {
    const blob = file('vancouver-crime-2020/vancouver_crimes_2020.zip');
    const found = await inspected(blob);
    expect(found).toMatchObject({ rows: 37_512, place: { kind: 'unknown' }, missing: ['place'], facts: { packed: 'zip' } });
    expect(found.place.missing).toBeGreaterThanOrEqual(3_750);
    const asRd = await importFile(blob, 'vancouver.zip', { ...found.mapping, crs: 'rd' }, CONTEXT);
    expect(asRd.ok ? null : asRd.issue.code).toBe('import.unknown-grid');
    const { account, columns } = await twice(blob, {});
    expect(account).toMatchObject({ accepted: 37_512, notes: { noLocation: 37_512 } });
    expect(localText(columns.begin[0]!)).toBe('2020-06-19 03:40');
  }, 240_000);

  it('burglaries of two American cities: begin and end as one column and as two', async () => {
    const dc = await twice(file('aoristic-burglaries/dc_burglaries.csv.gz'), fixed);
    expect(dc.account).toMatchObject({ records: 1_026, accepted: 1_025 });
    const ny = await twice(file('aoristic-burglaries/ny_burglaries.csv.gz'), fixed);
    expect(ny.account).toMatchObject({ records: 1_234, accepted: 1_233 });
    expect([localText(ny.columns.begin[0]!), localText(ny.columns.end[0]!)]).toEqual(['2019-01-04 14:50', '2019-01-04 15:28']);
  });

  it('workbooks of others: the table is found, nothing is lost', async () => {
    const bor = await readAll(file('nl-taxonomies/BOR_MELD_referentie_tabel.xlsx'), 'BOR.xlsx');
    expect([bor.rows.length, bor.table.headers.slice(0, 2)]).toEqual([202, ['id', 'hoofd']]);
    const mor = await readAll(file('nl-taxonomies/MOR_ODS_1.0_v6.xlsx'), 'MOR.xlsx');
    expect([mor.table.facts.sheets.length, mor.table.headers[0], mor.broken]).toEqual([3, 'Attribuut', []]);
  });

  it('Maastricht: 44 buurten and 7 wijken, in RD and in degrees', async () => {
    for (const name of ['buurten_rd.geojson', 'buurten_wgs84.geojson']) {
      const outcome = await readBoundaryFile(file(`maastricht-buurten/${name}`), name);
      expect(outcome.ok && [outcome.value.buurten.length, outcome.value.wijken.length, outcome.value.municipality.code]).toEqual([
        44,
        7,
        'GM0935',
      ]);
    }
  });
});
