import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { choose, type NamedFile, named, openData, readAccount } from './trust/screen.ts';

/** Real files of others are not part of the project: without them, and in the short run, this is skipped. */
const HOME = resolve(import.meta.dirname, '../../../shared/data');
const PATIENCE = { timeout: 120_000 };

test.skip(!process.env['BRANDPUNT_LONG'] || !existsSync(HOME), 'long form, needs files that are not in the repository');

const real = (path: string): NamedFile => named(basename(path), readFileSync(join(HOME, path)));
const confirm = (page: Page) => page.getByRole('button', { name: 'Neem de gegevens over' }).click(PATIENCE);
const option = (page: Page, label: string, value: string) =>
  page.getByRole('combobox', { name: label }).selectOption({ label: value }, PATIENCE);
/** The files of others say nothing of kinds: the first kind there is. */
const oneCategory = (page: Page) =>
  page.getByRole('combobox', { name: 'Categorie voor het hele bestand' }).selectOption({ index: 1 }, PATIENCE);
const close = (page: Page) => page.getByRole('button', { name: 'Sluit', exact: true }).click();

async function balanced(page: Page) {
  const account = await readAccount(page);
  expect(account.records).toBe(account.accepted + account.duplicates + account.rejected + account.notData);
  return account;
}

test('Lancashire: 56,434 reports by month, hotspots in an area around them', async ({ page, server }) => {
  test.setTimeout(600_000);
  await openData(page, server.url);
  await choose(page, real('uk-asb/lancashire_asb.tab'));
  await oneCategory(page);
  await confirm(page);
  expect(await balanced(page)).toMatchObject({ accepted: 56_434, duplicates: 0, rejected: 0, notData: 1 });
  await close(page);
  await page.getByRole('button', { name: 'Maak een gebied rond de gegevens' }).click(PATIENCE);
  await page.getByRole('button', { name: 'Bekijk de hotspots' }).click(PATIENCE);
  await page
    .getByRole('button', { name: 'Druk', exact: true })
    .or(page.getByRole('radio', { name: 'Druk' }))
    .first()
    .click(PATIENCE);
  await expect(page.getByRole('heading', { name: /^[1-9][\d.]* potentiële hotspots?/, level: 1 })).toBeVisible(PATIENCE);
});

test('New York: begin and end give hottimes by shares of hours', async ({ page, server }) => {
  test.setTimeout(600_000);
  await openData(page, server.url);
  await choose(page, named('nyc.csv', gunzipSync(readFileSync(join(HOME, 'nyc-vehicle-thefts/nycvehiclethefts.csv.gz')))));
  await option(page, 'Soort gegevens', 'Registraties van de politie');
  await oneCategory(page);
  await option(page, 'Tijdzone van het bestand', 'New York');
  await confirm(page);
  expect(await balanced(page)).toMatchObject({ accepted: 35_746, rejected: 0, notData: 1 });
  await close(page);
  await page.getByRole('link', { name: 'Hottimes' }).click();
  await expect(page.getByRole('heading', { name: 'Week in 168 uren' })).toBeVisible(PATIENCE);
  await expect(page.getByText(/hebben een tijdvak en tellen verdeeld over de uren mee/)).toBeVisible(PATIENCE);
});

test('Vancouver: UTM is said to be another grid; (0, 0) is no location', async ({ page, server }) => {
  await openData(page, server.url);
  await choose(page, real('vancouver-crime-2020/vancouver_crimes_2020.zip'));
  await expect(page.getByText(/een ander stelsel, bijvoorbeeld UTM/)).toBeVisible(PATIENCE);
  await confirm(page);
  expect(await balanced(page)).toMatchObject({ accepted: 37_512, rejected: 0, notData: 1 });
  await expect(page.getByText('37.512 regels hebben geen locatie', { exact: false })).toBeVisible();
});

test('Maastricht: the borders of the CBS replace the schematic ones', async ({ page, server }) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: /demostad/ }).click(PATIENCE);
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/, level: 1 })).toBeVisible(PATIENCE);
  await page.getByRole('link', { name: 'Start' }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Laad grenzen' }).click()]);
  await chooser.setFiles(real('maastricht-buurten/buurten_rd.geojson'));
  await expect(page.getByText('44 buurten van Maastricht zijn overgenomen', { exact: false })).toBeVisible(PATIENCE);
});
