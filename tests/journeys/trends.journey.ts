import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';

async function openDemo(page: Page, part: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible({ timeout: 120_000 });
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, part);
}

test('the plan’s table by keyboard: figures, what is chance, a line month by month, a file', async ({ page }) => {
  await openDemo(page, '#/trends?periode=2024-01_2024-09');
  const table = page.getByRole('table', { name: 'Het hele plan, januari t/m september' });
  const rowOf = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
  // Figures and percentages as the plan prints them.
  await expect(rowOf('Straatroof')).toContainText(/19\s*17\s*13\s*20\s*26/, { timeout: 120_000 });
  await expect(rowOf('Straatroof')).toContainText('+30%');
  await expect(rowOf('Straatroof')).toContainText('past bij toeval');
  await expect(rowOf('Diefstal uit/vanaf motorvoertuigen')).toContainText(/154\s*185\s*326\s*276\s*227/);
  await expect(rowOf('Diefstal uit/vanaf motorvoertuigen')).toContainText('−18%');
  await expect(rowOf('Diefstal uit/vanaf motorvoertuigen')).toContainText('meer dan toeval');
  await expectAccessible(page, 'trends');

  await rowOf('Zakkenrollerij').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Zakkenrollerij' })).toBeVisible();
  await page.getByRole('button', { name: 'Toon als tabel' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Verloop per maand: Zakkenrollerij' })).toBeVisible();
  await expectAccessible(page, 'trends with a line as a table');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).first().focus();
  await page.keyboard.press('Enter');
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('brandpunt-trends-2020-01-tm-2024-09.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Straatroof;politie;soort;19;17;13;20;26;6;30;1,3;');

  await page.getByRole('button', { name: '2021', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(rowOf('Straatroof')).toContainText(/19\s*13\s*20\s*26/);
  await expect(table.getByRole('columnheader', { name: '2021' })).toHaveCount(0);
});

test('buurten beside each other with a table twin, and the municipalities of the region', async ({ page }) => {
  await openDemo(page, '#/trends?deel=buurten');
  await expect(page.getByText(/in 44 buurten, laatste 12 maanden/)).toBeVisible({ timeout: 120_000 });
  await expectAccessible(page, 'trends per buurt');
  await page.getByRole('button', { name: 'Toon als tabel' }).click();
  await expect(page.getByRole('row', { name: /^Binnenstad/ })).toBeVisible();
  await page.getByRole('link', { name: 'Regio' }).click();
  // The demo city's table has a wave of thefts in Roermond in September and October.
  await expect(page.getByText(/Valt op: .*Roermond \(.*sep 2026, okt 2026\)/)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('row', { name: /^Roermond/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Roermond' })).toBeVisible();
  await expectAccessible(page, 'the region');
});

test('themes are counted for the monitor; a campaign is registered, and undone', async ({ page }) => {
  await openDemo(page, '#/trends?deel=campagnes');
  await expect(page.getByText(/\d+ hotspots? en \d+ hottimes? geïdentificeerd in 4 thema’s/)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Leg de telling vast' }).click();
  await expect(page.getByText('De telling is vastgelegd voor de monitor.')).toBeVisible();
  await page.getByRole('button', { name: 'Nieuwe campagne' }).click();
  await page.getByLabel('Naam').fill('Hou je tas dicht');
  await page.getByRole('button', { name: 'Bewaar campagne' }).click();
  await expect(page.getByRole('alert')).toContainText('begindatum');
  await page.getByLabel('Thema', { exact: true }).last().selectOption('zakkenrollerij');
  await page.getByLabel('Gebied', { exact: true }).last().selectOption('BU09350000');
  await page.getByLabel('Van', { exact: true }).fill('01-03-2026');
  await expectAccessible(page, 'campaigns with the form open');
  await page.getByRole('button', { name: 'Bewaar campagne' }).click();
  await expect(page.getByRole('row', { name: /Hou je tas dicht/ })).toBeVisible();
  await page.getByRole('button', { name: 'Meet Hou je tas dicht' }).click();
  await expect(page.getByRole('heading', { name: 'Effect: Hou je tas dicht' })).toBeVisible({ timeout: 120_000 });
  await expectAccessible(page, 'the effect of a campaign');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Hou je tas dicht/ })).toHaveCount(0);
});
