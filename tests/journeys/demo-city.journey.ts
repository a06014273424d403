import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';

async function openDemo(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible({ timeout: 120_000 });
}

const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

test('one click on the demo city gives hotspots on the map and in the list', async ({ page }) => {
  await openDemo(page);
  await expect(page.getByText('synthetische gegevens').first()).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.getByText(/verwacht/).first()).toBeVisible();
  expect(page.url()).toContain('#/hotspots');
  await expectAccessible(page, 'hotspots');
});

test('what was loaded is there again after a reload', async ({ page }) => {
  await openDemo(page);
  const heading = await page.getByRole('heading', { name: /potentiële hotspots?/ }).textContent();
  await page.reload();
  await expect(page.getByRole('heading', { name: heading! })).toBeVisible({ timeout: 120_000 });
});

test('the map has a table twin', async ({ page }) => {
  await openDemo(page);
  await page.getByRole('button', { name: 'Toon als tabel' }).first().click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'hotspots as a table');
});

test('hottimes of the demo city', async ({ page }) => {
  await openDemo(page);
  await page
    .getByRole('link', { name: /Hottimes/ })
    .or(page.getByRole('button', { name: /Hottimes/ }))
    .first()
    .click();
  await expect(page.getByRole('table').first()).toBeVisible({ timeout: 120_000 });
  await expectAccessible(page, 'hottimes');
});

test('accounting', async ({ page }) => {
  await openDemo(page);
  await page
    .getByRole('link', { name: /Verant/ })
    .or(page.getByRole('button', { name: /Verant/ }))
    .first()
    .click();
  await expect(
    page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
  await expectAccessible(page, 'accounting');
});

test('the start screen says what is loaded', async ({ page }) => {
  await openDemo(page);
  await page
    .getByRole('link', { name: /Start/ })
    .or(page.getByRole('button', { name: /Start/ }))
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText(/meldingen/);
  await expectAccessible(page, 'start with data');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the hotspots can be read', async ({ page }) => {
    await openDemo(page);
    expect(await isDark(page)).toBe(true);
    await expectAccessible(page, 'hotspots in the dark');
  });
});
