import { expect, test } from '../journey.ts';
import { reports } from './rows.ts';
import { named, noticeOf, openData, readAccount, shown, startImport, take } from './screen.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
const TIMES = LONG ? 50 : 4;
const ROWS = 20_000;

test('a disk that fills up during an import costs nothing and is said', async ({ page, context, server }) => {
  test.setTimeout(LONG ? 3_600_000 : 600_000);
  await openData(page, server.url);
  await take(page, named('oud.csv', reports(0, 500)));
  const old = await shown(page);
  const session = await context.newCDPSession(page);
  const origin = new URL(server.url).origin;
  const big = named('groot.csv', reports(10_000, 10_000 + ROWS));
  let full = 0;
  for (let time = 0; time < TIMES; time++) {
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    // From nothing at all to nearly enough for the rows.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + Math.round((time / TIMES) * 40 * ROWS) });
    await startImport(page, big);
    const { what, safe, todo } = await noticeOf(page);
    expect(what).toContain('niet genoeg ruimte');
    expect(safe).toContain('niet veranderd');
    expect(todo).toContain('Maak ruimte vrij');
    await expect(page.getByText('overgenomen +')).toHaveCount(0);
    full++;
    await page.getByRole('button', { name: 'Sluit', exact: true }).first().click();
    expect(await shown(page)).toEqual(old);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.reload();
    expect(await shown(page)).toEqual(old);
    await expect(page.locator('.notice')).toHaveCount(0);
  }
  expect(full).toBe(TIMES);
  await startImport(page, big);
  expect((await readAccount(page)).accepted).toBe(ROWS);
});
