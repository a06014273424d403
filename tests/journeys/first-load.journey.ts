import type { Page } from '@playwright/test';
import { securityHeaders } from '../../src/domain/trust/security-headers.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { reports } from './trust/rows.ts';
import { named } from './trust/screen.ts';

/** Keeps the app from opening until the answer is called: the first page stands as long. */
async function holdTheApp(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/demo/boundaries.json', async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test('the first page loads, in Dutch, with every header on every file', async ({ page, seen }) => {
  const responses: { url: string; headers: Record<string, string> }[] = [];
  page.on('response', (response) => responses.push({ url: response.url(), headers: response.headers() }));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Brandpunt/);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(responses.length).toBeGreaterThan(1);
  for (const { url, headers } of responses.filter((response) => response.url.startsWith('http')))
    for (const [name, value] of securityHeaders({ pdok: false })) expect(headers[name.toLowerCase()], `${name} on ${url}`).toBe(value);
  expect(seen.requests.length).toBeGreaterThan(1);
});

test('axe finds nothing on the first page', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'the first page');
});

test('a file that is asked for while the app opens, and chosen after, is read', async ({ page }) => {
  const release = await holdTheApp(page);
  await page.goto('./');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open je eigen bestand' }).click(),
  ]);
  release();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
  await chooser.setFiles(named('maart.csv', reports(0, 30)));
  await expect(page.getByRole('heading', { name: 'Kolommen van maart.csv' })).toBeVisible();
});

test('whoever reached a button by keyboard while the app opens still stands on it when it is open', async ({ page }) => {
  const release = await holdTheApp(page);
  await page.goto('./');
  const button = page.getByRole('button', { name: 'Open je eigen bestand' });
  await button.focus();
  const first = await button.elementHandle();
  release();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
  expect(await first!.evaluate((element) => element.isConnected), 'the first page is gone').toBe(false);
  await expect(button).toBeFocused();
});

test('a press that begins on the first page and ends when the app is open is not lost', async ({ page }) => {
  const release = await holdTheApp(page);
  await page.goto('./');
  const button = page.getByRole('button', { name: 'Open je eigen bestand' });
  // Asked for in time: a chooser that opens before anybody waits for it is not told of.
  const asked = page.waitForEvent('filechooser');
  // Everything but the held file gets ready first: a press may open a file chooser for five seconds only.
  await page.waitForTimeout(3_000);
  await button.hover();
  await page.mouse.down();
  const answered = page.waitForResponse(/boundaries\.json/);
  release();
  await answered;
  // Long enough for the app to be ready; it waits for the release.
  await page.waitForTimeout(1_500);
  // An evaluation counts as a deed of the user: the five seconds begin anew, however slow the machine is.
  await page.evaluate(() => null);
  await page.mouse.up();
  await asked;
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
});
