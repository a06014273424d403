import { chromium, expect, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from '../../scripts/browser.ts';
import { serveApp } from '../../scripts/serve.ts';
import { CBS_FIGURES } from '../../src/domain/trust/security-headers.ts';
import { recordedCbs } from '../fixtures/recorded-cbs.ts';
import { expectAccessible } from './accessibility.ts';
import { emptyWatch, watch } from './journey.ts';

test('police figures come with one click where the host names CBS, after it was said what is sent', async () => {
  const cbs = await recordedCbs();
  const server = await serveApp(0, false, null, true);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...BROWSER_ARGS, OFFLINE] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const seen = emptyWatch();
  watch(page, server.url, seen);
  // The name of CBS leads to the recorded answers on this computer; the policy of the page has let it through by then.
  await context.route(`${CBS_FIGURES}/**`, async (route) => {
    const answer = await fetch(route.request().url().replace(CBS_FIGURES, cbs.origin));
    const text = (await answer.text()).replaceAll(cbs.origin, CBS_FIGURES);
    await route.fulfill({
      status: answer.status,
      headers: { 'access-control-allow-origin': '*' },
      contentType: 'application/json',
      body: text,
    });
  });
  try {
    await page.goto(server.url);
    await page.getByRole('button', { name: /demostad/ }).click();
    await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible({ timeout: 120_000 });
    await page.getByRole('navigation').getByRole('link', { name: /Start/ }).click();
    await expect(page.getByText('alleen de gemeentecode wordt verstuurd')).toBeVisible();
    await expect(page.getByRole('button', { name: /kerncijfers/ })).toHaveCount(0);
    expect(cbs.asked).toEqual([]);
    await expectAccessible(page, 'start with the offer of open figures');

    await page.getByRole('button', { name: 'Haal op: misdrijven per maand (politie)' }).click();
    await expect(page.getByText('De cijfers zijn binnen')).toBeVisible({ timeout: 120_000 });
    expect(cbs.asked.length).toBeGreaterThan(5);
    for (const path of cbs.asked) expect(path).toMatch(/^\/ODataApi\/odata\/47022NED\//);

    await page.getByRole('button', { name: 'Kijk ze na' }).click();
    await expect(page.getByText(/47022NED-GM0935\.csv/).first()).toBeVisible();
    await expectAccessible(page, 'open figures before they are kept');
    await page.getByRole('button', { name: 'Neem over' }).click();
    await expect(page.getByText('1.1.1 Diefstal/inbraak woning').first()).toBeVisible();

    await page.getByRole('navigation').getByRole('link', { name: /Start/ }).click();
    cbs.trouble = 'html';
    await page.getByRole('button', { name: /overlast per maand/ }).click();
    await expect(page.getByRole('alert')).toContainText('ander antwoord dan verwacht');
  } finally {
    await browser.close();
    await server.close();
    await cbs.close();
  }
  expect(seen.violations).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(seen.foreign.filter((address) => !address.startsWith(`${CBS_FIGURES}/`))).toEqual([]);
});
