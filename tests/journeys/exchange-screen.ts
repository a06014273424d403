import { expect, type Page } from '@playwright/test';

const PATIENCE = { timeout: 120_000 };

/** The part Samenwerken, once the app is open. */
export async function openExchange(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/dossiers?deel=samenwerken`);
  await expect(page.getByRole('heading', { name: 'Samenwerken' })).toBeVisible(PATIENCE);
}

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function choose(page: Page, file: ChosenFile | string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open een teambestand' }).click(),
  ]);
  await chooser.setFiles(file);
}

/** Opens a file that is not sealed, and waits until it is merged. */
export async function take(page: Page, file: ChosenFile): Promise<void> {
  await choose(page, file);
  await expect(page.getByRole('region', { name: `Samengevoegd: ${file.name}` })).toBeVisible(PATIENCE);
}

/** Rows of the table of who works along: browser and number of facts. */
export async function workers(page: Page): Promise<string[]> {
  const rows = page.locator('table', { has: page.locator('caption:text-is("Wie werkt mee")') }).locator('tbody tr');
  return (await rows.evaluateAll((all) => all.map((row) => `${row.children[1]?.textContent} ${row.children[2]?.textContent}`))).sort();
}
