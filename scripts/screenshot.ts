import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser, OFFLINE } from './browser.ts';
import { buildIfStale } from './build.ts';
import { serveApp } from './serve.ts';

/** Makes `public/screenshot.png` of the README again: the Hotspots screen with the demo city. */
const executablePath = ensureBrowser();
if (!executablePath) process.exit(1);
await buildIfStale();
const server = await serveApp(0, false);
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, OFFLINE] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
await page.goto(server.url);
await page.getByRole('button', { name: /demostad/ }).click();
await page.getByRole('heading', { name: /potentiële hotspots?/ }).waitFor({ timeout: 60_000 });
await page.waitForTimeout(3000);
await page.screenshot({ path: join(import.meta.dirname, '../public/screenshot.png') });
await browser.close();
await server.close();
