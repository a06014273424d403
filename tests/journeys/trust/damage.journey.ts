import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { DAMAGES, WHOLE } from './damage.ts';
import { reports } from './rows.ts';
import { named, noticeOf, openData, shown, take } from './screen.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
const ACCEPT = 'Ga verder met wat er nog is';
const chosen = LONG ? DAMAGES : DAMAGES.filter((_, i) => i % 2 === 1);

/** A page of the origin on which no app runs, so that nothing is held open. */
const leaveApp = (page: Page, origin: string) => page.goto(`${origin}demo/manifest.json`);

for (const [name, damage, left] of chosen) {
  test(`damage is said, what is left is shown and can be gone on with: ${name}`, async ({ page, server }) => {
    await openData(page, server.url);
    await take(page, named('a.csv', reports(0, 300)));
    await take(page, named('b.csv', reports(300, 400)));
    expect((await shown(page)).files).toEqual(WHOLE);
    await leaveApp(page, server.url);
    await page.evaluate(damage);

    // Another screen was asked for: the damage comes first all the same.
    await page.goto(`${server.url}#/hotspots`);
    const { what, safe } = await noticeOf(page);
    expect(what).toMatch(/weg|beschadigd|verdwenen|niet meer te lezen/);
    expect(safe).toMatch(/getoond/);
    expect((await shown(page)).files).toEqual(left);

    await page.getByRole('button', { name: ACCEPT }).click();
    await expect(page.getByRole('button', { name: ACCEPT })).toHaveCount(0);
    await take(page, named('c.csv', reports(400, 450)));
    const after = [...left, 'c.csv: 50'];
    expect((await shown(page)).files).toEqual(after);
    await page.reload();
    expect((await shown(page)).files).toEqual(after);
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('settings and mappings that are gone are said to be gone', async ({ page, server }) => {
  await openData(page, server.url);
  await take(page, named('a.csv', reports(0, 300)));
  await leaveApp(page, server.url);
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const going = indexedDB.deleteDatabase('brandpunt-journal');
        going.onsuccess = done;
        going.onerror = fail;
      }),
  );
  await openData(page, server.url);
  expect((await noticeOf(page)).what).toContain('instellingen');
  expect((await shown(page)).files).toEqual(['a.csv: 300']);
  await page.locator('.notice').getByRole('button').click();
  await page.reload();
  expect((await shown(page)).files).toEqual(['a.csv: 300']);
  await expect(page.locator('.notice')).toHaveCount(0);
});
