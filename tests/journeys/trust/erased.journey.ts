import { teamFile } from '../../fixtures/team-file.ts';
import { enriched, opened } from '../../fixtures/work-facts.ts';
import { openExchange, take as takeWork } from '../exchange-screen.ts';
import { expect, test } from '../journey.ts';
import { reports } from './rows.ts';
import { named, openData, shown, take } from './screen.ts';

/** Everything that this origin keeps on the device, found without the help of the app. */
async function kept(): Promise<string[]> {
  const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      found.push(`${path}/${name}`);
      if (handle.kind === 'directory') await walk(handle, `${path}/${name}`);
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  for (const { name } of await indexedDB.databases()) found.push(`database ${name}`);
  return found.sort();
}

test('erase all leaves nothing, and says what was looked at', async ({ page, server }) => {
  await openData(page, server.url);
  await take(page, named('a.csv', reports(0, 300)));
  await take(page, named('b.csv', reports(300, 400)));
  await openExchange(page, server.url);
  await takeWork(page, (await teamFile('collega', [opened('d1'), enriched('d1', 'Een groep van tien')])).file);
  await openData(page, server.url);
  const before = await page.evaluate(kept);
  expect(before.filter((name) => name.endsWith('.arrow'))).toHaveLength(2);
  expect(before).toEqual(expect.arrayContaining(['database brandpunt-store', 'database brandpunt-journal', 'database brandpunt-key']));

  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('region', { name: 'Wis alles' }).getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Alles is gewist. Er is nagekeken wat er nog staat: niets.')).toBeVisible();
  expect(await page.evaluate(kept)).toEqual([]);
  expect(await shown(page)).toEqual({ files: [], rows: 0 });

  await openExchange(page, server.url);
  await expect(page.getByRole('heading', { name: 'Reservekopie' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wie werkt mee' })).toHaveCount(0);
  await openData(page, server.url);
  await page.reload();
  expect(await shown(page)).toEqual({ files: [], rows: 0 });
  await expect(page.locator('.notice')).toHaveCount(0);
  await take(page, named('a.csv', reports(0, 300)));
  expect((await shown(page)).rows).toBe(300);
});

test('a team that has work and no data can erase it too', async ({ page, server }) => {
  await openExchange(page, server.url);
  await takeWork(page, (await teamFile('collega', [opened('d1')])).file);
  await openData(page, server.url);
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('region', { name: 'Wis alles' }).getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Alles is gewist. Er is nagekeken wat er nog staat: niets.')).toBeVisible();
  expect(await page.evaluate(kept)).toEqual([]);
});
