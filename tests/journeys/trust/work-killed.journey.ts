import { expect, type Page } from '@playwright/test';
import { serveJournalPage } from '../../fixtures/journal-page.ts';
import { test } from '../journey.ts';
import { crash } from './crash.ts';
import { type LastingBrowser, lastingBrowser } from './lasting-browser.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
const DEATHS = LONG ? 200 : 6;
/** Acknowledged writes over all deaths together. */
const LEAST_WRITES = LONG ? 10_000 : 100;

interface JournalPage {
  found(): Promise<{ health: string; ids: readonly string[]; milliseconds: number }>;
  sayForEver(): Promise<void>;
  ready?: true;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Three in four are killed outright; the others lose their page. */
const endOf = (death: number): ((browser: LastingBrowser, page: Page) => Promise<unknown>) =>
  death % 4 === 3 ? (_, page) => crash(page) : (browser) => browser.kill();

test('work that was reported as saved is there after every sudden end', async ({ seen: _ }, info) => {
  test.setTimeout(LONG ? 3 * 3_600_000 : 600_000);
  const server = await serveJournalPage();
  const browser = await lastingBrowser();
  const acknowledged = new Set<string>();
  const lines: string[] = [];
  try {
    for (let death = 0; death <= DEATHS; death++) {
      const page = await browser.open();
      await page.exposeFunction('saved', (ids: readonly string[]) => {
        for (const id of ids) acknowledged.add(id);
      });
      await page.goto(server.url);
      await page.waitForFunction(() => (window as unknown as JournalPage).ready);
      const found = await page.evaluate(() => (window as unknown as JournalPage).found());
      const ids = new Set(found.ids);
      const lost = [...acknowledged].filter((id) => !ids.has(id));
      lines.push(
        `${death}: ${acknowledged.size} reported, ${ids.size} there, ${lost.length} lost, open in ${Math.round(found.milliseconds)} ms`,
      );
      if (LONG) console.log(lines.at(-1));
      expect(lost).toEqual([]);
      expect(found.health).toBe(acknowledged.size === 0 && death === 0 ? 'fresh' : 'ok');
      if (death === DEATHS) break;
      const before = acknowledged.size;
      void page.evaluate(() => (window as unknown as JournalPage).sayForEver()).catch(() => undefined);
      // A slow disk takes longer for as many, and no fewer are asked of it.
      await expect.poll(() => acknowledged.size).toBeGreaterThan(before + LEAST_WRITES / DEATHS);
      await pause(200 + Math.random() * 1200);
      await endOf(death)(browser, page);
    }
    expect(acknowledged.size).toBeGreaterThan(LEAST_WRITES);
  } finally {
    await info.attach('deaths', { body: lines.join('\n') });
    await browser.dispose();
    await server.close();
  }
});
