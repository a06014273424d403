import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from '../../scripts/browser.ts';
import { type StaticServer, serveApp } from '../../scripts/serve.ts';
import { type RecordedPdok, recordedPdok } from '../fixtures/recorded-pdok.ts';
import { expectAccessible } from './accessibility.ts';
import { emptyWatch, type Watch, watch } from './journey.ts';

const TILE = /^\/brt\/achtergrondkaart\/wmts\/v2_0\/grijs\/EPSG:3857\/(\d+)\/\d+\/\d+\.png$/;
const FETCH = 'Haal de officiële grenzen op bij PDOK';

let pdok: RecordedPdok;
let server: StaticServer;
let context: BrowserContext;
let page: Page;
let seen: Watch;

/** The app on a port of its own, in an empty browser that can reach this computer only. */
async function openApp(allowed: boolean): Promise<void> {
  pdok = await recordedPdok();
  server = await serveApp(0, allowed, pdok.origin);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...BROWSER_ARGS, OFFLINE] });
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  page = await context.newPage();
  seen = emptyWatch();
  watch(page, server.url, seen);
}

async function openDemo(): Promise<void> {
  await page.goto(server.url);
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('button', { name: 'Dichterbij' })).toBeVisible({ timeout: 120_000 });
}

const goTo = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click();
const badge = () => page.getByRole('button', { name: /^Netwerk/ });
const searchField = () => page.getByRole('dialog').getByRole('combobox');
const fetchButton = () => page.getByRole('button', { name: FETCH });
/** How often PDOK was asked, once nothing is under way any more. */
async function settled(): Promise<number> {
  let before = -1;
  const still = async (): Promise<boolean> => {
    const last = before;
    before = pdok.asked.length;
    await page.waitForTimeout(1000);
    return last === before && pdok.asked.length === before;
  };
  await expect.poll(still).toBe(true);
  return before;
}
const paths = () => pdok.asked.map(({ path }) => path);

test.afterEach(async () => {
  await context.browser()?.close();
  await server.close();
  await pdok.close();
  expect(
    seen.foreign.filter((address) => !address.startsWith(`${pdok.origin}/`)),
    'requests to anyone else',
  ).toEqual([]);
  expect(seen.errors, 'errors nobody caught').toEqual([]);
});

test('the base map is off until it is asked for, shows where you look and nothing else, and stops when it is switched off', async () => {
  await openApp(true);
  await openDemo();
  await expect(badge()).toHaveText('Netwerk uit');
  expect(paths()).toEqual([]);

  await badge().click();
  await expect(badge()).toHaveText('Netwerk PDOK');
  await expect(page.getByText('Kadaster / PDOK')).toBeVisible();
  await expect.poll(() => pdok.asked.length).toBeGreaterThan(3);
  for (const { path, headers } of pdok.asked) {
    expect(path).toMatch(TILE);
    expect(Number(TILE.exec(path)?.[1])).toBeLessThanOrEqual(19);
    expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
  }
  await expectAccessible(page, 'hotspots over the base map');

  await badge().click();
  await expect(badge()).toHaveText('Netwerk uit');
  await expect(page.getByText('Kadaster / PDOK')).toHaveCount(0);
  const before = await settled();
  await page.getByRole('button', { name: 'Dichterbij' }).click();
  await page.getByRole('button', { name: 'Dichterbij' }).click();
  await page.waitForTimeout(2000);
  expect(pdok.asked).toHaveLength(before);

  await page.reload();
  await expect(badge()).toHaveText('Netwerk uit', { timeout: 120_000 });
  await page.waitForTimeout(2000);
  expect(pdok.asked, 'off again at the next start').toHaveLength(before);
});

test('official boundaries come with one click, after it was said what is sent', async () => {
  await openApp(true);
  await openDemo();
  await goTo(/Start/);
  await expect(page.getByText(/haalt dan de wijken en buurten.*alleen de gemeentecode wordt verstuurd/)).toBeVisible();
  await expect(page.getByLabel('Gemeentecode')).toHaveValue('GM0935');
  expect(paths()).toEqual([]);
  await expectAccessible(page, 'start with the offer of official boundaries');

  await fetchButton().click();
  await expect(page.getByText('3 buurten van Maastricht zijn overgenomen')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('De grenzen komen uit PDOK, CBS wijken en buurten 2024 (GM0935).')).toBeVisible();
  await expect(page.getByRole('row', { name: /grenzen gekozen.*PDOK/ })).toBeVisible();
  const items = '/cbs/wijken-en-buurten-2024/ogc/v1/collections';
  const first = 'items?f=json&limit=1000&gemeentecode=GM0935';
  expect(paths()).toEqual([`${items}/buurten/${first}`, `${items}/buurten/${first}&cursor=1`, `${items}/wijken/${first}`]);
  await expect(badge()).toHaveText('Netwerk uit');
  await expectAccessible(page, 'start with official boundaries');

  await goTo(/Hotspots/);
  await expect(page.getByText('CBS / Kadaster, CC BY 4.0')).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press('Control+k');
  await expect(searchField()).toBeFocused();
  await page.keyboard.type('Proefwijk');
  await expect(
    page
      .getByRole('option', { name: /Proefwijk aan de Maas/ })
      .or(page.getByText('Proefwijk aan de Maas'))
      .first(),
  ).toBeVisible();
  const before = pdok.asked.length;
  await page.reload();
  await expect(page.getByText('CBS / Kadaster, CC BY 4.0')).toBeVisible({ timeout: 120_000 });
  expect(pdok.asked, 'kept on this computer').toHaveLength(before);
});

test('the command palette offers the boundaries too', async () => {
  await openApp(true);
  await openDemo();
  await page.keyboard.press('Control+k');
  await expect(searchField()).toBeFocused();
  await page.keyboard.type('officiële');
  await page.getByText(FETCH).first().click();
  await expect(page.getByText('3 buurten van Maastricht zijn overgenomen')).toBeVisible({ timeout: 120_000 });
});

test('what goes wrong at PDOK is said, and changes nothing', async () => {
  await openApp(true);
  await openDemo();
  await goTo(/Start/);
  const unchanged = page.getByText('De grenzen zijn schematisch.');
  const alert = page.getByRole('alert');

  pdok.trouble = 'html';
  await fetchButton().click();
  await expect(alert).toContainText('ander antwoord dan verwacht');
  await expect(unchanged).toBeVisible();
  await expectAccessible(page, 'start after an unexpected answer');

  pdok.trouble = 'slow';
  await fetchButton().click();
  await expect(badge()).toHaveText('Netwerk PDOK');
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await expect(badge()).toHaveText('Netwerk uit');
  await expect(alert).toHaveCount(0);

  pdok.trouble = null;
  await page.getByLabel('Gemeentecode').fill('Maastricht');
  await expect(fetchButton()).toBeDisabled();
  await expect(page.getByText('zoals GM0935')).toBeVisible();
  await page.getByLabel('Gemeentecode').fill('gm 9999');
  await page.keyboard.press('Enter');
  await expect(alert).toContainText('GM9999');
  await expect(unchanged).toBeVisible();

  await goTo(/Hotspots/);
  pdok.trouble = 'status';
  await badge().click();
  await expect(page.getByText('achtergrondkaart niet te bereiken')).toBeVisible();
});

test('a page that may not ask after all says so', async () => {
  await openApp(false);
  const promised = `connect-src 'self' ${pdok.origin}; img-src 'self'`;
  await context.route(server.url, (route) =>
    route.request().method() === 'HEAD'
      ? route.fulfill({ status: 200, headers: { 'content-security-policy': promised } })
      : route.fallback(),
  );
  await openDemo();
  await goTo(/Start/);
  await fetchButton().click();
  await expect(page.getByRole('alert')).toContainText('laat geen verzoeken aan PDOK toe');
  expect(paths()).toEqual([]);
});

test('where the host does not allow PDOK nothing offers it', async () => {
  await openApp(false);
  await openDemo();
  await expect(page.getByText('Netwerk uit')).toBeVisible();
  await expect(badge()).toHaveCount(0);
  await goTo(/Start/);
  await expect(page.getByRole('heading', { name: 'Grenzen' })).toBeVisible();
  await expect(page.getByText('Officiële grenzen')).toHaveCount(0);
  await expect(fetchButton()).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(searchField()).toBeFocused();
  await page.keyboard.type('Hotspots');
  await expect(page.getByRole('option', { name: 'Hotspots' }).first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('PDOK');
  await expect(page.getByRole('option', { name: /PDOK/ })).toHaveCount(0);
  expect(paths()).toEqual([]);
});
