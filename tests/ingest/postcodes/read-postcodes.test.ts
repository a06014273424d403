import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PostcodeTable } from '../../../src/domain/postcode-table.ts';
import { readPostcodeFile } from '../../../src/ingest/postcodes/read-postcodes.ts';
import { workbook } from '../fixtures/workbook.ts';

async function read(content: string | Uint8Array<ArrayBuffer>, name = 'pc6.csv'): Promise<PostcodeTable> {
  const outcome = await readPostcodeFile(new Blob([content]), name);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.value;
}
async function refused(content: string): Promise<string | null> {
  const outcome = await readPostcodeFile(new Blob([content]), 'pc6.csv');
  return outcome.ok ? null : outcome.issue.code;
}

describe('a table of postcodes', () => {
  it('is read in degrees, other columns left out', async () => {
    const table = await read('pc6,naam,lon,lat\n6211AA,Jan,5.69,50.85\n"6211 ab",Piet,5.7,50.86\n');
    expect(table).toEqual({ file: 'pc6.csv', skipped: 0, codes: ['6211AA', '6211AB'], lng: [5.69, 5.7], lat: [50.85, 50.86] });
  });

  it('is read in RD with decimal commas, from a workbook too', async () => {
    // The tower of Amersfoort: RD (155 000, 463 000) is 52.155174 north, 5.387206 east by definition of the grid.
    const csv = await read('Postcode;X;Y\n3811CJ;155000,0;463000,0\n');
    const xlsx = await read(
      workbook({
        Blad1: [
          ['Postcode', 'RD X', 'RD Y'],
          ['3811 CJ', 155000, 463000],
        ],
      }),
      'pc6.xlsx',
    );
    for (const { codes, lng, lat } of [csv, xlsx]) {
      expect(codes).toEqual(['3811CJ']);
      expect([lng[0], lat[0]]).toEqual([expect.closeTo(5.387206, 5), expect.closeTo(52.155174, 5)]);
    }
  });

  it('prefers degrees where it has both, and puts swapped columns right', async () => {
    const both = await read('pc6,rd_x,rd_y,lon,lat\n6211AA,1,2,5.69,50.85\n');
    expect([both.lng, both.lat]).toEqual([[5.69], [50.85]]);
    const swapped = await read('postcode,lat,lng\n6211AA,5.69,50.85\n');
    expect([swapped.lng, swapped.lat]).toEqual([[5.69], [50.85]]);
  });

  it('takes the mean of the addresses of a postcode', async () => {
    const table = await read('huisnummer,postcode,lon,lat\n1,6211AA,5.60,50.80\n3,6211AA,5.62,50.84\n2,6211AB,5.7,50.9\n');
    expect([table.codes, table.lng, table.lat]).toEqual([
      ['6211AA', '6211AB'],
      [5.61, 5.7],
      [50.82, 50.9],
    ]);
  });

  it('knows the postcodes by their values when their header says nothing', async () => {
    expect((await read('gebied,lon,lat\n6211AA,5.69,50.85\n')).codes).toEqual(['6211AA']);
  });

  it('counts the rows that give no place', async () => {
    // no postcode, no coordinates, (0, 0), New York, RD among degrees: five; one is left
    const rows = ['6211,5.69,50.85', '6211AA,,', '6211AB,0,0', '6211AC,-74,40.7', '6211AD,176000,318000', '6211AE,5.69,50.85'];
    const table = await read(`postcode,lon,lat\n${rows.join('\n')}\n`);
    expect([table.codes, table.skipped]).toEqual([['6211AE'], 5]);
  });

  it('is refused when it is none', async () => {
    expect(await refused('postcode,inwoners\n6211AA,20\n')).toBe('postcodes.no-columns');
    expect(await refused('naam,lon,lat\nVrijthof,5.69,50.85\n')).toBe('postcodes.no-columns');
    expect(await refused('postcode,x,y\n6211AA,690000,5636000\n')).toBe('postcodes.unknown-grid');
    expect(await refused('postcode,lon,lat\n6211,5.69,50.85\n')).toBe('postcodes.no-rows');
    expect(await refused('\u0000\u0001')).toMatch(/^import\./);
  });
});

const real = resolve(import.meta.dirname, '../../../../shared/data/maastricht-pc6/pc6_maastricht.csv');
describe.skipIf(!existsSync(real))('the postcodes of Maastricht', () => {
  it('are 2,780, as the README of the data says, and lie in Maastricht', async () => {
    const table = await read(readFileSync(real) as Uint8Array<ArrayBuffer>);
    expect([table.codes.length, table.skipped]).toEqual([2780, 0]);
    expect(Math.min(...table.lng)).toBeGreaterThan(5.6);
    expect(Math.max(...table.lat)).toBeLessThan(50.92);
  });
});
