import { teamFile } from '../../fixtures/team-file.ts';
import { enriched, opened } from '../../fixtures/work-facts.ts';
import { choose, openExchange, take, workers } from '../exchange-screen.ts';
import { expect, test, watch } from '../journey.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
const TIMES = LONG ? 50 : 2;
/** Room on the disk: enough for small work, not for the large file. */
const ROOM = 3_000_000;
const LARGE = Array.from({ length: 1200 }, (_, i) => enriched('d-vol', `${i} `.padEnd(4000, 'x')));

test('work that finds the disk full is said not to be saved, stays, and is saved when there is room', async ({
  browser,
  server,
  seen,
}, info) => {
  test.setTimeout(LONG ? 3_600_000 : 600_000);
  const origin = new URL(server.url).origin;
  const [before, full, after] = [
    await teamFile('voor', [opened('d-voor')]),
    await teamFile('vol', LARGE),
    await teamFile('na', [opened('d-na')]),
  ];
  const said: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    // A fresh profile each time: a browser remembers for a while how much room there was.
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
    const page = await context.newPage();
    watch(page, server.url, seen);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM + 20_000 * time });
    await openExchange(page, server.url);
    await take(page, before.file);
    await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
    await page.evaluate(() => {
      const state = window as unknown as { asked?: number; said?: number };
      new MutationObserver(() => {
        if (/Samenvoegen en opslaan/.test(document.body.textContent)) state.asked ??= performance.now();
        if (/kon niet worden opgeslagen/.test(document.body.textContent)) state.said ??= performance.now();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await choose(page, full.file);
    await expect(page.locator('.notice').first()).toContainText('kon niet worden opgeslagen');
    await expect(page.getByText('Niet bewaard')).toBeVisible();
    await expect(page.getByRole('region', { name: /^Samengevoegd/ })).toHaveCount(0);
    said.push(
      await page.evaluate(() =>
        Math.round((window as unknown as { said: number; asked: number }).said - (window as unknown as { asked: number }).asked),
      ),
    );
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await take(page, after.file);
    await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
    await page.reload();
    await expect.poll(() => workers(page)).toEqual(['na 1', 'vol 1.200', 'voor 1']);
    await context.close();
  }
  await info.attach('milliseconds from merging to the notice', { body: said.join(', ') });
  if (LONG) console.log(`full disk said after ${said.join(', ')} ms`);
});
