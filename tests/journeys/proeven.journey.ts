import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './saved.ts';

const PATIENCE = { timeout: 120_000 };

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return (element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
    });
    if (words.test(focused)) return;
  }
  throw new Error(`no Tab reaches ${words}`);
}

async function openExperiments(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click(PATIENCE);
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Proeven');
  await expect(
    page
      .getByRole('option', { name: /^Proeven/ })
      .or(page.getByRole('menuitem', { name: /^Proeven/ }))
      .first(),
  ).toBeVisible(PATIENCE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Proeven', exact: true })).toBeVisible(PATIENCE);
}

test('the demo city’s experiment has a verdict, and one begun by keyboard gets its own', async ({ page }) => {
  await openExperiments(page);
  const demo = page.getByRole('button', { name: /Coffeeshopproef/ });
  await expect(demo).toBeVisible(PATIENCE);
  const verdict = page.locator('.effect .verdict');
  await expect(verdict).toBeVisible(PATIENCE);
  await expect(page.getByText(/Dit laat zien wat er veranderde, niet waardoor/)).toBeVisible();
  await expectAccessible(page, 'an experiment with its effect');

  await test.step('the dossiers of the demo city say what worked, what did not and what moved', async () => {
    for (const [id, words] of [
      ['demo-d08', 'Gedaald, meer dan toeval'],
      ['demo-d09', 'Niet aangetoond'],
      ['demo-d17', 'Gedaald, maar waarschijnlijk verplaatst'],
    ] as const) {
      await page.goto(`./#/dossiers?open=${id}`);
      await expect(page.locator('.effect').getByText(words, { exact: true })).toBeVisible(PATIENCE);
    }
    await page.goto('./#/dossiers?deel=proeven');
  });

  await test.step('begin one by the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Nieuwe proef' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Naam van de proef')).toBeVisible();
    await tabTo(page, /^Naam van de proef/);
    await page.keyboard.type('Proef Wyck');
    await tabTo(page, /^Begindatum/);
    // The order of day and month follows the browser: filled in one go.
    await page.getByLabel('Begindatum').fill('2025-06-01');
    await tabTo(page, /^Punten/);
    await page.keyboard.type('geen punt');
    await tabTo(page, /^Begin deze proef/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Op regel 1 staat geen punt in Nederland.');
    await page.getByLabel(/^Punten/).fill('50,8497 5,6990');
    await tabTo(page, /^Begin deze proef/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Proef Wyck' })).toBeVisible(PATIENCE);
    await expect(verdict).toBeVisible(PATIENCE);
  });

  await test.step('compare with a buurt, and see the figures behind it', async () => {
    await page.getByLabel('Vergelijk met een buurt').selectOption({ label: 'Wittevrouwenveld' });
    await expect(page.getByRole('rowheader', { name: 'Vergelijking: zelf gekozen gebied' })).toBeVisible(PATIENCE);
    await page.getByText('Berekening', { exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Opgeteld verschil' })).toBeVisible();
    await expectAccessible(page, 'an experiment with its working');
  });

  await test.step('it is there after a reload', async () => {
    await expectSaved(page);
    await page.reload();
    await expect(page.getByRole('button', { name: /Proef Wyck/ })).toBeVisible(PATIENCE);
  });
});

test('the pilot keeps area, date and kind on this device, has nothing to write in, and is erased with everything', async ({ page }) => {
  await openExperiments(page);
  const card = page.getByRole('region', { name: 'Pilot ex-gedetineerden' }).first();
  await expect(card.getByLabel('Gebied')).toBeVisible(PATIENCE);
  await expect(card.locator('input[type=text], input:not([type]), textarea, [contenteditable]')).toHaveCount(0);
  await card.getByLabel('Gebied').selectOption({ label: 'Wyck' });
  await card.getByLabel('Datum').fill('2025-06-15');
  await card.getByLabel('Soort misdrijf').selectOption({ label: 'Diefstal/inbraak woning' });
  await card.getByRole('button', { name: 'Leg vast' }).click();
  await expect(card.getByRole('button', { name: 'Wis Diefstal/inbraak woning in Wyck' })).toBeVisible(PATIENCE);
  await expect(page.locator('.effect .verdict')).toBeVisible(PATIENCE);
  await expectAccessible(page, 'the pilot');

  const kept = () =>
    page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => (name?.endsWith('-pilot') ? [name] : [])));
  await expect.poll(kept).toHaveLength(1);
  await page.goto('./#/start');
  await page.getByRole('button', { name: 'Wis alles' }).click(PATIENCE);
  await page.getByRole('region', { name: 'Wis alles' }).getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText(/gewist/i).first()).toBeVisible(PATIENCE);
  await expect.poll(kept, PATIENCE).toEqual([]);
});
