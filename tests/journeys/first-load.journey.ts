import { securityHeaders } from '../../src/domain/trust/security-headers.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';

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
