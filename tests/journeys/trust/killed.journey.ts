import { expect, type Page } from '@playwright/test';
import { test } from '../journey.ts';
import { crash } from './crash.ts';
import { type LastingBrowser, lastingBrowser } from './lasting-browser.ts';
import { reports } from './rows.ts';
import { type NamedFile, named, openData, readAccount, removeFile, type Shown, shown, startImport, take } from './screen.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
const DEATHS = LONG ? 200 : 6;
const ROWS = 100_000;
const OLD: Shown = { files: ['oud.csv: 500'], rows: 500 };
const NEW: Shown = { files: ['oud.csv: 500', 'groot.csv: 100.000'], rows: 500 + ROWS };

/** Ways in which a page ends without being asked; each leaves the browser ready for a new page. */
const ENDS: Record<string, (browser: LastingBrowser, page: Page) => Promise<unknown>> = {
  killed: (browser) => browser.kill(),
  crashed: (_, page) => crash(page),
  reloaded: async (_, page) => {
    await page.reload();
    await page.close();
  },
};
const ORDER = ['killed', 'killed', 'killed', 'crashed', 'reloaded', 'killed', 'crashed'] as const;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** When the page ends: anywhere, while rows are written and listed, or just after they were reported as taken. */
const MOMENTS: readonly ((page: Page, over: Promise<unknown>, whole: number) => Promise<string>)[] = [
  async (_, over, whole) => {
    const moment = Math.round(whole * Math.random());
    await Promise.race([pause(moment), over]);
    return `after ${moment} ms`;
  },
  async (page, over) => {
    await Promise.race([
      page
        .locator('.progress__line')
        .getByText(/^(Bewaren|Laden)/)
        .waitFor(),
      over,
    ]);
    const moment = Math.round(1200 * Math.random());
    await pause(moment);
    return `${moment} ms into storing`;
  },
  async (_, over) => {
    await over;
    const moment = Math.round(50 * Math.random());
    await pause(moment);
    return `${moment} ms after the account`;
  },
];

/** Imports while the clock runs; `reported` is true from the moment at which the screen says the file was taken. */
function importing(page: Page, file: NamedFile): { reported: boolean; readonly over: Promise<unknown> } {
  const state = { reported: false, over: Promise.resolve<unknown>(null) };
  state.over = startImport(page, file)
    .then(() => readAccount(page))
    .then(
      () => {
        state.reported = true;
      },
      () => null,
    );
  return state;
}

test('an import is there whole or not at all, whatever ends the page', async ({ server }, info) => {
  test.setTimeout(LONG ? 4 * 3_600_000 : 1_200_000);
  const file = named('groot.csv', reports(1_000_000, 1_000_000 + ROWS));
  const browser = await lastingBrowser();
  const seen: string[] = [];
  try {
    let page = await browser.open();
    await openData(page, server.url);
    await take(page, named('oud.csv', reports(0, 500)));
    const began = performance.now();
    await startImport(page, file);
    await readAccount(page);
    const whole = performance.now() - began;
    for (let death = 0; death < DEATHS; death++) {
      if ((await shown(page)).rows > OLD.rows) await removeFile(page, 'groot.csv');
      expect(await shown(page)).toEqual(OLD);
      const way = ORDER[death % ORDER.length]!;
      const attempt = importing(page, file);
      const moment = await MOMENTS[death % MOMENTS.length]!(page, attempt.over, whole);
      const { reported } = attempt;
      await ENDS[way]!(browser, page);
      page = await browser.open();
      await openData(page, server.url);
      const after = await shown(page);
      seen.push(`${way} ${moment}, ${reported ? 'reported' : 'not reported'}: ${after.rows}`);
      const allowed = reported ? [NEW] : [OLD, NEW];
      if (LONG) console.log(death, seen.at(-1));
      expect(allowed, seen.at(-1)).toContainEqual(after);
      await expect(page.locator('.notice')).toHaveCount(0);
    }
  } finally {
    await info.attach('deaths', { body: seen.join('\n') });
    await browser.dispose();
  }
});
