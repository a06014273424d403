import { expect, type Locator, type Page } from '@playwright/test';

export interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const named = (name: string, content: string | Uint8Array): NamedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const START = /Open je eigen bestand|Open een bestand/;
const PATIENCE = { timeout: 120_000 };

/** What the screen Gegevens says is there. */
export interface Shown {
  /** File and number of rows, in the order of the list. */
  readonly files: readonly string[];
  /** Rows that the tables of the engine hold. */
  readonly rows: number;
}

const NOTHING: Shown = { files: [], rows: 0 };

export const numberIn = (text: string): number => Number(text.replaceAll('.', ''));

/** The screen Gegevens, once what is stored is loaded. */
export async function openData(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}#/start`);
  await expect(page.getByRole('button', { name: START })).toBeVisible(PATIENCE);
}

const tableOf = (page: Page, caption: string): Locator =>
  page.locator('table').filter({ has: page.locator(`caption:text-is("${caption}")`) });

async function cellsOf(table: Locator): Promise<string[][]> {
  return table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** What is shown now; the tables are waited for when there are files. */
export async function shown(page: Page): Promise<Shown> {
  const start = page.getByRole('button', { name: START });
  await expect(start).toBeVisible(PATIENCE);
  if (/eigen/.test((await start.textContent()) ?? '')) return NOTHING;
  await expect(tableOf(page, 'Bestanden').locator('tbody tr').first()).toBeVisible(PATIENCE);
  await expect.poll(async () => (await cellsOf(tableOf(page, 'Bronnen'))).length, PATIENCE).toBeGreaterThan(0);
  const files = (await cellsOf(tableOf(page, 'Bestanden'))).map(([file, rows]) => `${file}: ${rows}`);
  const rows = (await cellsOf(tableOf(page, 'Bronnen'))).reduce((sum, cells) => sum + numberIn(cells[1]!), 0);
  return { files, rows };
}

/** Picks a file with the file chooser. */
export async function choose(page: Page, file: NamedFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser', PATIENCE), page.getByRole('button', { name: START }).click()]);
  await chooser.setFiles(file);
}

/** Drops a file on the window. */
export async function drop(page: Page, file: NamedFile): Promise<void> {
  const bytes = file.buffer.toString('base64');
  await page.evaluate(
    ([name, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
    },
    [file.name, bytes] as const,
  );
}

const CONFIRM = 'Neem de gegevens over';

/** Picks a file and says yes to the columns as they were recognised. */
export async function startImport(page: Page, file: NamedFile): Promise<void> {
  await choose(page, file);
  await page.getByRole('button', { name: CONFIRM }).click(PATIENCE);
}

const ACCOUNT =
  /^([\d.]+) rij(?:en)? in het bestand = ([\d.]+) overgenomen \+ ([\d.]+) stonden er al \+ ([\d.]+) afgekeurd \+ ([\d.]+) geen gegevens/;

export interface Account {
  readonly records: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly notData: number;
}

/** The account on the screen once the interface reports a file as taken. */
export async function readAccount(page: Page): Promise<Account> {
  const line = page.getByRole('status').filter({ hasText: ACCOUNT }).first();
  await expect(line).toBeVisible(PATIENCE);
  const [, records, accepted, duplicates, rejected, notData] = ACCOUNT.exec((await line.textContent())!)!.map(numberIn) as number[];
  return { records: records!, accepted: accepted!, duplicates: duplicates!, rejected: rejected!, notData: notData! };
}

/** Takes a file in and gives its account; the account is closed again. */
export async function take(page: Page, file: NamedFile): Promise<Account> {
  await startImport(page, file);
  const account = await readAccount(page);
  await page.getByRole('button', { name: 'Sluit', exact: true }).click();
  return account;
}

/** Removes a file by its button in the list. */
export async function removeFile(page: Page, name: string): Promise<void> {
  const row = tableOf(page, 'Bestanden').locator('tbody tr').filter({ hasText: name });
  await row.getByRole('button', { name: 'Verwijder' }).click();
  await page.getByRole('region', { name: 'Verwijder' }).getByRole('button', { name: 'Verwijder' }).click();
  await expect(row).toHaveCount(0, PATIENCE);
}

/** The three sentences of the notice that is shown. */
export async function noticeOf(page: Page, timeout = 120_000): Promise<{ what: string; safe: string; todo: string }> {
  const notice = page.locator('.notice');
  await expect(notice.first()).toBeVisible({ timeout });
  const [what = '', safe = '', todo = ''] = await notice.first().locator('p').allTextContents();
  return { what, safe, todo };
}
