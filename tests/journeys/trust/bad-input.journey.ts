import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { ASKED, REFUSED } from './bad-files.ts';
import { reports } from './rows.ts';
import { choose, drop, type NamedFile, named, noticeOf, openData, shown, take } from './screen.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
/** Promised is ten seconds; on a machine that does other work too the short run only asks that the answer comes. */
const ANSWER = LONG ? 10_000 : 60_000;
/** In the short run each file goes in by one of the two doors, in turn. */
const doorsFor = (i: number) => (LONG ? [choose, dropFile] : [i % 2 ? choose : dropFile]);
const dropFile = (page: Page, file: NamedFile) => drop(page, file);
const close = (page: Page) => page.getByRole('button', { name: 'Sluit', exact: true }).click();

/** The answer, which has to say what happened, what is safe and what to do. */
async function expectRefusal(page: Page, word: RegExp): Promise<void> {
  const { what, safe, todo } = await noticeOf(page, ANSWER);
  expect(what).toMatch(word);
  expect(safe).toMatch(/niets|veilig|niet veranderd/);
  expect(todo).toMatch(/^[A-Z].{10,}\.$/);
  await close(page);
}

test('a file that cannot be read gives three sentences in time and changes nothing', async ({ page, server }) => {
  test.setTimeout(600_000);
  await openData(page, server.url);
  await take(page, named('goed.csv', reports(0, 300)));
  const before = await shown(page);
  for (const [i, [name, make, word]] of REFUSED.entries()) {
    const file = await make();
    for (const open of doorsFor(i)) {
      await test.step(name, async () => {
        await open(page, file);
        await expectRefusal(page, word);
        expect(await shown(page)).toEqual(before);
      });
    }
  }
  await test.step('a line of 200 MB', async () => {
    await page.evaluate(() => {
      const part = new Blob(['x'.repeat(2 ** 20)]);
      const carried = new DataTransfer();
      carried.items.add(new File(Array<Blob>(200).fill(part), 'lang.csv'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
    });
    await expectRefusal(page, /langer dan een tabel/);
  });
  await page.reload();
  expect(await shown(page)).toEqual(before);
});

test('a file that can be read in part says so before anything is taken over', async ({ page, server }) => {
  await openData(page, server.url);
  await take(page, named('goed.csv', reports(0, 300)));
  for (const [, make, sentence] of ASKED) {
    await choose(page, make());
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: ANSWER });
    await page.getByRole('button', { name: 'Annuleer' }).click();
  }
  expect(await shown(page)).toEqual({ files: ['goed.csv: 300'], rows: 300 });
});

test('a file that is refused after its columns were confirmed leaves the demo city', async ({ page, server }) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/, level: 1 })).toBeVisible({ timeout: 120_000 });
  await page.getByRole('link', { name: 'Start' }).click();
  const before = await shown(page);
  expect(before.files).toHaveLength(2);
  await choose(
    page,
    named(
      'persoon.csv',
      reports(0, 300).replaceAll(/T0(\d{6});/g, (_, digits: string) => `${bsn(Number(digits))};`),
    ),
  );
  await page.getByRole('combobox', { name: 'Wordt gelezen als: Meldnummer' }).selectOption({ label: 'Nummer' });
  await page.getByRole('button', { name: 'Neem de gegevens over' }).click();
  expect((await noticeOf(page)).what).toContain('burgerservicenummers');
  await close(page);
  expect(await shown(page)).toEqual(before);

  await take(page, named('eigen.csv', reports(0, 300)));
  expect(await shown(page)).toEqual({ files: ['eigen.csv: 300'], rows: 300 });
});

/** A number that passes the eleven test of the BSN, made from `seed`. */
function bsn(seed: number): string {
  for (let n = 100_000_000 + seed * 37; ; n++) {
    const digits = [...String(n)].map(Number);
    const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11 === 0) return String(n);
  }
}
