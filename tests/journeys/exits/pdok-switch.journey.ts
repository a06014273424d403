import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from '../../../scripts/browser.ts';
import { serveApp } from '../../../scripts/serve.ts';
import { placesIn } from '../net-log.ts';

const ASKED = ['https://service.pdok.nl/a.png', 'https://api.pdok.nl/b', 'https://pdok.nl/c', 'https://service.pdok.nl.example/d'];

/** Hosts that the browser tried to look up when a page of the app asked for pictures and data from `ASKED`. */
async function lookedUp(pdok: boolean): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'brandpunt-pdok-'));
  const netLog = join(folder, 'net.json');
  const server = await serveApp(0, pdok);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...BROWSER_ARGS, OFFLINE, `--log-net-log=${netLog}`],
  });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(async (addresses) => {
    const image = (src: string) =>
      new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, crossOrigin: 'anonymous', src }));
    await Promise.all(addresses.flatMap((address) => [image(address), fetch(address).catch(() => null)]));
  }, ASKED);
  await browser.close();
  await server.close();
  const places = placesIn(netLog);
  rmSync(folder, { recursive: true });
  return [...places].filter((place) => place.includes('pdok')).sort();
}

test('without the switch PDOK is as far away as any other host', async () => {
  expect(await lookedUp(false)).toEqual([]);
});

test('with the switch the two hosts of PDOK may be asked, and no name that looks like them', async () => {
  expect(await lookedUp(true)).toEqual(['api.pdok.nl', 'service.pdok.nl']);
});
