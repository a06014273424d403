import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { emptyWatch, expect, test, watch } from './journey.ts';

const PATIENCE = { timeout: 120_000 };
const LIST = join(import.meta.dirname, '../../public/demo/inspections/locaties.csv');
const MOST_TABS = 120;

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body ? '' : (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (words.test(focused)) return;
  }
  throw new Error(`no Tab reaches ${words}`);
}

interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function choose(page: Page, button: RegExp, file: Handed): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).first().click();
  await (await chooser).setFiles(file);
}

async function readList(page: Page): Promise<void> {
  await page.goto('./#/controles');
  await expect(page.getByRole('heading', { name: 'Nog geen locaties' })).toBeVisible(PATIENCE);
  await expectAccessible(page, 'controles without sites');
  await choose(page, /Lees een lijst in/, { name: 'locaties.csv', mimeType: 'text/csv', buffer: readFileSync(LIST) });
  await expect(page.getByText(/343 regels: 342 overgenomen, 0 dubbel, 0 afgewezen, 1 geen gegevens/)).toBeVisible(PATIENCE);
  await expectAccessible(page, 'a list of sites on its way in');
  await expect(page.getByRole('button', { name: 'Neem 342 plekken over' })).toBeEnabled(PATIENCE);
  await tabTo(page, /^Neem 342 plekken over$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('342 plekken met 1.655 eenheden')).toBeVisible(PATIENCE);
  await expect(page.getByText(/gewichten versie 1/)).toBeVisible(PATIENCE);
  await expect(page.getByRole('button', { name: 'Sluit' })).toBeFocused();
  await page.keyboard.press('Enter');
}

async function makePlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Plannen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nieuw plan' })).toBeVisible(PATIENCE);
  await expectAccessible(page, 'the form of a plan');
  await page.getByLabel('Eenheden in totaal').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('48');
  await expect(page.getByRole('button', { name: 'Maak het plan' })).toBeEnabled(PATIENCE);
  await tabTo(page, /^Maak het plan$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dag 1', exact: true })).toBeVisible(PATIENCE);
  await expect(page.getByText(/^48 eenheden op/)).toBeVisible();
}

/** Writes a result on the first visit of the plan that has none, when `done` visits have one. */
async function writeResult(page: Page, found: boolean, done: number): Promise<void> {
  await expect(page.getByRole('button', { name: 'Verbeter uitslag' })).toHaveCount(done);
  await page.getByRole('button', { name: 'Schrijf uitslag' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bewaar uitslag' })).toBeVisible();
  await tabTo(page, /^(Geen toegang|Niets gevonden)$/);
  if (found) {
    const finding = page.getByRole('radio', { name: 'Iets gevonden', exact: true });
    for (let i = 0; i < 2 && !(await finding.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Hennepkwekerij')).toBeVisible();
    await page.getByLabel('Hennepkwekerij').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Sluiting').focus();
    await page.keyboard.press('Space');
    await expectAccessible(page, 'the form of a result');
  }
  await page.getByRole('button', { name: 'Bewaar uitslag' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Verbeter uitslag' })).toHaveCount(done + 1);
}

const teamFile = async (page: Page): Promise<Handed> => {
  await page.goto('./#/dossiers?deel=samenwerken');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Maak het teambestand' }).click()]);
  return { name: download.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync((await download.path())!) };
};

async function takeIn(page: Page, file: Handed): Promise<void> {
  await page.goto('./#/dossiers?deel=samenwerken');
  await expect(page.getByRole('button', { name: 'Open een teambestand' })).toBeVisible(PATIENCE);
  await choose(page, /Open een teambestand/, file);
  await expect(page.getByText(/Alles wat nieuw is, is opgeslagen/)).toBeVisible(PATIENCE);
}

async function openPlan(page: Page): Promise<void> {
  await page.goto('./#/controles?deel=plannen');
  await page.getByRole('button', { name: /^Open Controles/ }).click();
  await expect(page.getByRole('heading', { name: 'Dag 1', exact: true })).toBeVisible(PATIENCE);
}

test('from a list of sites to a plan, results on two profiles, and what they teach', async ({ page, browser, server }) => {
  test.setTimeout(600_000);
  await readList(page);
  await makePlan(page);
  await expectAccessible(page, 'a plan by day');

  await test.step('swap with a reason, lock, day list', async () => {
    await page.getByRole('button', { name: 'Ruil', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Toelichting').focus();
    await page.keyboard.type('poort op slot');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/→.*Gesloten of niet meer in gebruik: poort op slot/)).toBeVisible();
    await page.getByRole('button', { name: 'Zet vast' }).nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Vast', exact: true })).toHaveCount(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV van de dagen' }).click()]);
    expect(readFileSync((await download.path())!, 'utf8')).toContain('Dag;Stop;Nummer');
  });
  await writeResult(page, false, 0);

  await test.step('results on a second profile, and back', async () => {
    const context = await browser.newContext();
    const second = await context.newPage();
    const seen = emptyWatch();
    watch(second, server.url, seen);
    await second.goto(server.url);
    const move = async (from: Page, to: Page) => takeIn(to, await teamFile(from));
    await move(page, second);
    await openPlan(second);
    await writeResult(second, true, 1);
    await move(second, page);
    expect([...seen.foreign, ...seen.violations, ...seen.errors]).toEqual([]);
    await context.close();
  });

  await openPlan(page);
  await expect(page.getByRole('button', { name: 'Verbeter uitslag' })).toHaveCount(2);
  await page.goto('./#/controles?deel=leren');
  await expect(page.getByText('Nog niet te zeggen.', { exact: true })).toBeVisible(PATIENCE);
  await expect(page.getByRole('row', { name: /Aantal handhavingsacties 1/ })).toBeVisible();
  await expectAccessible(page, 'what results teach');
  for (const [part, words] of [
    ['lwo', 'Nieuw signaal'],
    ['gewichten', 'Tekst voor het Algoritmeregister'],
  ] as const) {
    await page.goto(`./#/controles?deel=${part}`);
    await expect(page.getByRole('heading', { name: words })).toBeVisible(PATIENCE);
    await expectAccessible(page, part);
  }
});
