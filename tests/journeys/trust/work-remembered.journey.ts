import { expect, type Page } from '@playwright/test';
import { test } from '../journey.ts';
import { expectSaved } from '../saved.ts';
import { type LastingBrowser, lastingBrowser } from './lasting-browser.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
const PATIENCE = { timeout: 120_000 };
/** Reopenings by each way of closing; in the long form each after five reloads. */
const ROUNDS = LONG ? 5 : 1;
const RELOADS = LONG ? 5 : 1;

/** Three ways of closing: killed outright, closed as a user does, and only the tab closed. */
const WAYS: Readonly<Record<string, (browser: LastingBrowser, page: Page) => Promise<void>>> = {
  killed: (browser) => browser.kill(),
  closed: (browser) => browser.close(),
  left: (_, page) => page.close(),
};

const enrichment = (page: Page) => page.getByRole('region', { name: 'Verrijking' });

/** Adds what a partner knows, and waits until it is reported as saved. */
async function write(page: Page, text: string): Promise<void> {
  await enrichment(page).getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByLabel('Wat we weten').fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(enrichment(page).getByRole('cell', { name: text })).toBeVisible();
  await expect(page.getByLabel('Wat we weten')).toHaveCount(0);
  await expectSaved(page);
}

/** Everything that was written is there, and nothing else. */
async function expectAll(page: Page, written: readonly string[]): Promise<void> {
  await expect(enrichment(page)).toBeVisible(PATIENCE);
  for (const text of written) await expect(enrichment(page).getByRole('cell', { name: text })).toBeVisible(PATIENCE);
  await expect(enrichment(page).locator('tbody tr')).toHaveCount(written.length);
}

test('work on a dossier is there after every reopening, with a change in between', async ({ server }) => {
  test.setTimeout(LONG ? 3_600_000 : 600_000);
  const browser = await lastingBrowser();
  const written: string[] = [];
  let reopened = 0;
  try {
    let page = await browser.open();
    await page.goto(`${server.url}#/dossiers`);
    await page.getByRole('button', { name: 'Nieuwe casus woonoverlast' }).click(PATIENCE);
    await page.getByRole('button', { name: 'Open casus' }).click();
    await expect(enrichment(page)).toBeVisible(PATIENCE);
    await expectSaved(page);
    const address = page.url();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [way, leave] of Object.entries(WAYS)) {
        for (let reload = 0; reload < RELOADS; reload++) {
          await page.reload();
          await expectAll(page, written);
          const text = `Gezien in ronde ${round}, ${way}, na ${reload + 1} keer laden`;
          await write(page, text);
          written.push(text);
        }
        await leave(browser, page);
        page = await browser.open();
        await page.goto(address);
        await expectAll(page, written);
        reopened++;
      }
    }
    expect(reopened).toBe(3 * ROUNDS);
  } finally {
    await browser.dispose();
  }
});
