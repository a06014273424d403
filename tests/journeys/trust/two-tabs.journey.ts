import { expect, test } from '../journey.ts';
import { crash } from './crash.ts';
import { reports } from './rows.ts';
import { choose, named, noticeOf, openData, shown, take } from './screen.ts';

/** Promised is three seconds; on a machine that does other work too the short run only asks that it happens. */
const TAKEOVER = { timeout: process.env['BRANDPUNT_LONG'] ? 3000 : 60_000 };
const FOLLOWS = 'Een ander tabblad bewaart de gegevens; hier kun je kijken maar niet veranderen.';

test('the second tab follows, is refused, and takes over when the first closes', async ({ page, context, server }) => {
  await openData(page, server.url);
  await take(page, named('a.csv', reports(0, 200)));
  const second = await context.newPage();
  await openData(second, server.url);
  await expect(second.getByText(FOLLOWS)).toBeVisible();
  await expect(page.getByText(FOLLOWS)).toHaveCount(0);
  expect((await shown(second)).rows).toBe(200);

  await choose(second, named('b.csv', reports(200, 300)));
  const { what, safe, todo } = await noticeOf(second);
  expect(what).toContain('in een ander tabblad open');
  expect(safe).toContain('Er is niets veranderd');
  expect(todo).toContain('sluit dat tabblad');
  await second.getByRole('button', { name: 'Sluit', exact: true }).click();

  await take(page, named('b.csv', reports(200, 300)));
  await expect.poll(async () => (await shown(second)).rows).toBe(300);

  await page.close();
  await expect(second.getByText(FOLLOWS)).toHaveCount(0, TAKEOVER);
  await take(second, named('c.csv', reports(300, 450)));
  expect(await shown(second)).toEqual({ files: ['a.csv: 200', 'b.csv: 100', 'c.csv: 150'], rows: 450 });
});

test('a tab that follows cannot erase, and nothing is lost when it tries', async ({ page, context, server }) => {
  await openData(page, server.url);
  await take(page, named('a.csv', reports(0, 200)));
  const second = await context.newPage();
  await openData(second, server.url);
  await second.getByRole('button', { name: 'Wis alles' }).click();
  await second.getByRole('region', { name: 'Wis alles' }).getByRole('button', { name: 'Wis alles' }).click();
  expect((await noticeOf(second)).what).toContain('in een ander tabblad');
  await second.close();
  await page.reload();
  expect((await shown(page)).rows).toBe(200);
  await choose(page, named('b.csv', reports(0, 10)));
  await expect(page.getByText('Deze indeling is onthouden van een eerder bestand.')).toBeVisible();
});

test('a tab that crashes frees its place', async ({ page, context, server }) => {
  await openData(page, server.url);
  await take(page, named('a.csv', reports(0, 200)));
  const second = await context.newPage();
  await openData(second, server.url);
  await expect(second.getByText(FOLLOWS)).toBeVisible();
  await crash(page);
  await expect(second.getByText(FOLLOWS)).toHaveCount(0, TAKEOVER);
  await take(second, named('c.csv', reports(300, 450)));
  expect((await shown(second)).rows).toBe(350);
});
