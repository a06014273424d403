import { expect, type Page } from '@playwright/test';
import { test } from '../journey.ts';
import { lastingBrowser } from './lasting-browser.ts';
import { reports } from './rows.ts';
import { choose, named, openData, shown, take } from './screen.ts';

const TERM = 'Bewaartermijn voor nieuwe bestanden';
const TERMS = ['12 maanden', '24 maanden', '5 jaar', '7 jaar', 'onbepaald'] as const;

const termOf = (page: Page) => page.getByRole('combobox', { name: TERM }).locator('option:checked');

test('rows, mapping and settings are there after every reopening, with a change in between', async ({ server }) => {
  test.setTimeout(600_000);
  const browser = await lastingBrowser();
  try {
    for (const [round, term] of TERMS.entries()) {
      const page = await browser.open();
      await openData(page, server.url);
      const expected = Array.from({ length: round }, (_, i) => `deel-${i}.csv: 100`);
      expect((await shown(page)).files).toEqual(expected);
      if (round > 0) {
        await expect(termOf(page)).toHaveText(TERMS[round - 1]!);
        await choose(page, named(`deel-${round}.csv`, reports(0, 10)));
        await expect(page.getByText('Deze indeling is onthouden van een eerder bestand.')).toBeVisible();
        await page.getByRole('button', { name: 'Annuleer' }).click();
      }
      await take(page, named(`deel-${round}.csv`, reports(100 * round, 100 * (round + 1))));
      await page.getByRole('combobox', { name: TERM }).selectOption({ label: term });
      await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
      await (round % 2 === 0 ? browser.kill() : browser.close());
    }
    const page = await browser.open();
    await openData(page, server.url);
    expect((await shown(page)).rows).toBe(500);
    await expect(termOf(page)).toHaveText(TERMS.at(-1)!);
  } finally {
    await browser.dispose();
  }
});
