import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './saved.ts';

const PATIENCE = { timeout: 120_000 };

async function openDemo(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click(PATIENCE);
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
}

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function exported(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Exporteer' }).click();
  const asked = page.waitForEvent('download', PATIENCE);
  await page.getByRole('menuitem', { name: item }).click();
  const download = await asked;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** Cells of a CSV file as a spreadsheet sees them. */
const cellsOf = (text: string): string[] => text.split(/\r?\n/).flatMap((line) => line.split(';').map((cell) => cell.replace(/^"/, '')));

/** What the screen says: how many, of what, where. */
const view = async (page: Page): Promise<readonly (string | null)[]> => {
  const heading = page.getByRole('heading', { name: /potentiële hotspots?/ });
  await expect(heading).toBeVisible(PATIENCE);
  await expect(page.getByText(/ registraties?/).first()).toBeVisible(PATIENCE);
  return [await heading.textContent(), await heading.locator('xpath=following-sibling::p').first().textContent()];
};

test('the address bar gives the same view after a reload and in a second page', async ({ page, context }) => {
  await openDemo(page);
  await page.goto('./#/hotspots?periode=2026-09&lens=druk&bron=politie&gebied=WK093500');
  await expect(page.getByText(/september 2026, drukste plek eerst/)).toBeVisible(PATIENCE);
  const [url, seen] = [page.url(), await view(page)];
  await page.reload();
  await expect(page.getByText(/september 2026, drukste plek eerst/)).toBeVisible(PATIENCE);
  expect([page.url(), await view(page)]).toEqual([url, seen]);
  const second = await context.newPage();
  await second.goto(url);
  await expect(second.getByText(/september 2026, drukste plek eerst/)).toBeVisible(PATIENCE);
  expect([second.url(), await view(second)]).toEqual([url, seen]);
});

test('list, outlines and map can be taken along as files', async ({ page }) => {
  await openDemo(page);
  const csv = await exported(page, 'Lijst als CSV');
  const text = csv.bytes.toString('utf8');
  expect(csv.name).toBe('brandpunt-hotspots-2026-10.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('alleen voor intern gebruik');
  expect(cellsOf(text.slice(1)).filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  const shown = Number(/\d+/.exec((await page.getByRole('heading', { name: /potentiële hotspots?/ }).textContent())!)![0]);
  const shapes = JSON.parse((await exported(page, 'Vlakken als GeoJSON')).bytes.toString('utf8')) as { features: unknown[] };
  expect(shapes.features.length).toBeGreaterThanOrEqual(shown);
  const png = await exported(page, 'Kaart als PNG');
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.bytes.readUInt32BE(16) > 400, png.bytes.readUInt32BE(20) > 300, png.bytes.length > 20_000]).toEqual([true, true, true]);
});

test('a date of one’s own is measured among the events', async ({ page }) => {
  await openDemo(page);
  await page.goto('./#/hottimes?periode=2026-10');
  const events = page.getByRole('table').filter({ hasText: 'Evenement' });
  await expect(events).toContainText(/carnaval/i, PATIENCE);
  await page.getByRole('button', { name: 'Datum', exact: true }).click();
  await page.getByLabel('Naam').fill('Rieu');
  await page.getByLabel('Van', { exact: true }).fill('03-07-2026');
  await page.getByLabel('Tot en met').fill('02-07-2026');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('alert')).toContainText('het einde mag niet voor het begin liggen');
  await page.getByLabel('Tot en met').fill('05-07-2026');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('list', { name: 'Eigen datums' })).toContainText('Rieu');
  await expect(events.getByRole('row').filter({ hasText: 'Rieu' })).toContainText('3 dagen, eigen datum', PATIENCE);
  await expectAccessible(page, 'hottimes with a date of one’s own');
  await expectSaved(page);
  await page.reload();
  await expect(events.getByRole('row').filter({ hasText: 'Rieu' })).toBeVisible(PATIENCE);
});
