import { melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { choose, named, readAccount, startImport } from './trust/screen.ts';

const VRIJTHOF = [5.6886, 50.8486] as const;
const PATIENCE = { timeout: 120_000 };

const steady = steadyRows(14, 30, VRIJTHOF);
const [first] = steady;
/** A busy corner in the last month, a kind that nobody knows, and a row without a date. */
const rows = [
  ...steady,
  ...Array.from({ length: 25 }, (_, k) => ({
    ...steady[k]!,
    number: `B${k}`,
    date: `${10 + (k % 18)}-02-2026`,
    lng: 5.7011,
    lat: 50.8502,
    kind: 'Jeugdoverlast',
  })),
  { ...first!, number: 'X1', kind: 'Zwevende theepotten' },
  { ...first!, number: '=1+1', date: 'gisteren' },
];
const file = named('melddesk februari.csv', melddeskCsv(rows));

test('a file of one’s own: columns, account, rejected rows, hotspots; the same file again adds nothing', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open je eigen bestand' })).toBeVisible(PATIENCE);

  await test.step('the columns are recognised, the one with names is refused', async () => {
    await choose(page, file);
    await expect(page.getByRole('heading', { name: 'Kolommen van melddesk februari.csv' })).toBeVisible(PATIENCE);
    const column = page.getByRole('row').filter({ hasText: 'Naam melder' });
    await expect(column.first()).toBeVisible();
    await expect(page.getByText('Jan de Vries')).toHaveCount(0);
    await expectAccessible(page, 'the columns of a file');
    await page.getByRole('button', { name: 'Neem de gegevens over' }).click();
  });

  await test.step('every row is accounted for', async () => {
    const { records, accepted, duplicates, rejected, notData } = await readAccount(page);
    expect({ accepted, duplicates, rejected, notData }).toEqual({ accepted: rows.length - 1, duplicates: 0, rejected: 1, notData: 1 });
    expect(records).toBe(accepted + duplicates + rejected + notData);
    const dropped = page.locator('table').filter({ hasText: 'Naam melder' });
    await expect(dropped.first()).toBeVisible();
    await expect(page.getByText('1 regel heeft een categorie die Brandpunt niet kent; zij is bewaard als onbekend.')).toBeVisible();
    await expectAccessible(page, 'the account of a file');
  });

  await test.step('the rejected row can be taken along, without the name and without a formula', async () => {
    const asked = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download de afgekeurde regels' }).click();
    const download = await asked;
    expect(download.suggestedFilename()).toMatch(/^brandpunt-.*\.csv$/);
    const text = await bytesOf(download);
    expect(text).toContain('gisteren');
    expect(text).not.toContain('Jan de Vries');
    expect(text).not.toMatch(/(^|[;"])=1\+1/m);
  });

  await test.step('the same file again adds nothing', async () => {
    await page.getByRole('button', { name: 'Sluit', exact: true }).click();
    await startImport(page, file);
    const again = await readAccount(page);
    expect([again.accepted, again.duplicates]).toEqual([0, rows.length - 1]);
    await page.getByRole('button', { name: 'Sluit', exact: true }).click();
  });

  await test.step('the busy corner is a hotspot', async () => {
    await page.getByRole('button', { name: 'Bekijk de hotspots' }).click();
    await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
    await expect(page).toHaveURL(/periode=2026-02/);
    await expect(page.getByText(/verwacht/).first()).toBeVisible();
    await expect(page.getByText('synthetische gegevens')).toHaveCount(0);
  });
});

async function bytesOf(download: { createReadStream(): Promise<AsyncIterable<unknown>> }): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
