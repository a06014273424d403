import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxFile } from '../../src/report/xlsx.ts';

test('a workbook holds numbers as numbers, texts as texts, and no formula', async () => {
  const blob = await xlsxFile('Monitor', ['Kop'], {
    columns: ['Naam', 'Cijfer'],
    rows: [
      ['=1+1', 2.5],
      ['é', null],
    ],
  });
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const sheet = text('xl/worksheets/sheet1.xml');
  const strings = text('xl/sharedStrings.xml');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toMatch(/<v>2\.5<\/v>/);
  expect(strings).toMatch(/&apos;=1\+1|'=1\+1/);
  expect(strings).toContain('é');
});
