import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './saved.ts';

const PATIENCE = { timeout: 120_000 };
const MOST_TABS = 80;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return '';
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** Whether whoever looks can see where the focus is: an outline, a shadow or a border of its own. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });

/** Presses Tab until the focus is on something with these words, and looks whether it can be seen there. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    if (!words.test(await focused(page))) continue;
    expect(await showsFocus(page), `focus is visible on ${words}`).toBe(true);
    return;
  }
  throw new Error(`no Tab reaches ${words}`);
}

/** Opens the search and types into it: a letter that comes before the field is there would be a shortcut. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('the main task, by the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /demostad/ })).toBeVisible(PATIENCE);
  await expectSaved(page);
  await tabTo(page, /Probeer met de demostad/);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /potentiële hotspots?/ });
  await expect(heading).toBeVisible(PATIENCE);
  const whole = (await heading.textContent())!;

  await test.step('from the list into a hotspot, through its tabs', async () => {
    const list = page.getByRole('listbox', { name: 'Potentiële hotspots' }).or(page.getByRole('grid', { name: 'Potentiële hotspots' }));
    await expect(list.first()).toBeVisible(PATIENCE);
    await page.keyboard.press('n');
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
    await expect(page).toHaveURL(/plek=/);
    await tabTo(page, /^Overzicht$/);
    for (const tab of ['Wanneer', 'Verloop', 'Samenstelling', 'Zekerheid']) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await expectAccessible(page, `the tab ${tab} of a hotspot`);
    }
  });

  await test.step('to the next and the previous one, and back to the list', async () => {
    await page.keyboard.press('n');
    await expect(page.getByText(/^2 van \d+$/)).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^1 van \d+$/)).toBeHidden();
    await expect(page).not.toHaveURL(/plek=/);
  });

  await test.step('a buurt is chosen with Ctrl+K, and undone with Ctrl+Z', async () => {
    await find(page, 'Wyckerpoort');
    await expect(page).toHaveURL(/gebied=BU\d{8}/);
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/gebied=/);
    await expect(heading).toHaveText(whole);
    await page.keyboard.press('Control+Shift+Z');
    await expect(page).toHaveURL(/gebied=BU\d{8}/);
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/gebied=/);
    await expect(heading).toHaveText(whole);
  });

  await test.step('a wijk is chosen in the filter bar', async () => {
    await tabTo(page, /^Gebied.*heel Maastricht/);
    await page.keyboard.press('Enter');
    const choice = page.getByRole('dialog', { name: 'Gebied' });
    await expect(choice.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('Centrum');
    await expect(choice.getByRole('option').first()).toContainText('Centrum');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/gebied=WK\d{6}/);
    await expect(choice).toBeHidden();
    await expect(heading).not.toHaveText(whole);
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/gebied=/);
  });

  await test.step('help opens with ? and closes with Escape', async () => {
    await page.keyboard.press('Shift+?');
    await expect(page.getByRole('dialog')).toContainText('Volgende hotspot');
    await expectAccessible(page, 'the help');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the page about the signals', async () => {
    await find(page, 'Signalen');
    await expect(page).toHaveURL(/#\/signalen/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(PATIENCE);
    await expectAccessible(page, 'the signals');
  });
});
