import { readFile } from 'node:fs/promises';
import { expect, test } from '../journey.ts';
import { fileOf, reportLine, reports } from './rows.ts';
import { named, openData, shown, take } from './screen.ts';

test('the same file again adds nothing, a later one adds what is new, a changed row replaces', async ({ page, server }) => {
  await openData(page, server.url);
  const first = named('maart.csv', reports(0, 1000));
  expect(await take(page, first)).toEqual({ records: 1001, accepted: 1000, duplicates: 0, rejected: 0, notData: 1 });
  expect(await take(page, first)).toEqual({ records: 1001, accepted: 0, duplicates: 1000, rejected: 0, notData: 1 });
  expect(await shown(page)).toEqual({ files: ['maart.csv: 1.000'], rows: 1000 });

  const later = named('april.csv', reports(800, 1300));
  expect(await take(page, later)).toEqual({ records: 501, accepted: 300, duplicates: 200, rejected: 0, notData: 1 });
  expect((await shown(page)).rows).toBe(1300);

  const changed = named('mei.csv', fileOf([reportLine(5, 1), reportLine(6), reportLine(7, 1)]));
  expect(await take(page, changed)).toEqual({ records: 4, accepted: 2, duplicates: 1, rejected: 0, notData: 1 });
  expect((await shown(page)).rows).toBe(1300);
  await page.reload();
  expect((await shown(page)).rows).toBe(1300);
});

const FORMULAS = ['=cmd()', '+1+1', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1+1', ' =1+1', '＝1+1'] as const;
const DANGEROUS = /^"?\s*[=+\-@＝]/;

test('a formula in a field is text inside and harmless in what is exported', async ({ page, server }) => {
  await openData(page, server.url);
  const [, date, time, group, , lng, lat] = reportLine(1).split(';') as [string, string, string, string, string, string, string];
  const good = FORMULAS.map((formula, i) => [`F${i}`, date, time, group, formula, lng, lat, formula, ''].join(';'));
  const broken = FORMULAS.map((formula, i) => [`G${i}`, formula, time, group, formula, lng, lat, '', ''].join(';'));
  const many = Array.from({ length: 50 }, (_, i) => reportLine(100 + i));
  await take(page, named('formules.csv', fileOf([...many, ...good, ...broken])));
  await page.getByRole('button', { name: 'Verantwoording', exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download de afgekeurde regels' }).click();
  const text = await readFile((await (await saved).path())!, 'utf8');
  expect(text).toContain('cmd()');
  const cells = text.split(/\r?\n/).flatMap((line) => line.split(/[;,]/));
  expect(cells.filter((cell) => DANGEROUS.test(cell))).toEqual([]);
});
