import { openAsBlob } from 'node:fs';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from '../../scripts/browser.ts';
import { serveApp } from '../../scripts/serve.ts';
import { startLiveServer } from '../fixtures/live-server.ts';
import { memoryJournal } from '../fixtures/memory-journal.ts';
import { teamFile } from '../fixtures/team-file.ts';
import { enriched, factOf, opened } from '../fixtures/work-facts.ts';
import { openExchange, take, workers } from './exchange-screen.ts';

async function visitor(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  await openExchange(page, url);
  return page;
}

const join = async (page: Page, room: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Naam van de groep' }).fill(room);
  await page.getByRole('button', { name: 'Verbind', exact: true }).click();
  await expect(page.getByText(`Verbonden met de groep “${room}”`)).toBeVisible();
};
test('two browsers work live over a server of the organisation, and a hostile server changes nothing', async () => {
  const live = await startLiveServer();
  const app = await serveApp(0, false, null, false, live.origin);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...BROWSER_ARGS, OFFLINE] });
  try {
    const [one, two] = [await visitor(browser, app.url), await visitor(browser, app.url)];
    const [a, b] = [await teamFile('a', [opened('d1'), enriched('d1', 'van a')]), await teamFile('b', [opened('d2')])];
    await take(one, a.file);
    await take(two, b.file);
    await expect(one.getByText('Netwerk uit')).toBeVisible();
    await join(one, 'overleg-west');
    await expect(one.getByText('Netwerk samen')).toBeVisible();
    await join(two, 'overleg-west');
    await expect.poll(() => workers(one)).toEqual(['a 2', 'b 1']);
    await expect.poll(() => workers(two)).toEqual(['a 2', 'b 1']);
    const later = await teamFile('c', [enriched('d1', 'van c')]);
    await take(two, later.file);
    await expect.poll(() => workers(one)).toEqual(['a 2', 'b 1', 'c 1']);

    // Whoever runs the server can write what they like into the room.
    const room = live.room('/brandpunt/1-overleg-west');
    const facts = room.getMap('facts');
    const [first] = a.said;
    room.transact(() => {
      facts.set(first!.id, { ...first!, title: 'Verzonnen' });
      facts.delete(b.said[0]!.id);
      facts.set('bad-fact-1', { kind: 'dossier.opened', id: 'bad-fact-1' });
      facts.set('good-fact-1', factOf(enriched('d1', 'van d'), 'good-fact-1', '2026-11-20T09:00:00.000Z', 'd'));
    });
    await expect.poll(() => workers(one)).toEqual(['a 2', 'b 1', 'c 1', 'd 1']);
    await expect.poll(() => workers(two)).toEqual(['a 2', 'b 1', 'c 1', 'd 1']);
    await expect(one.getByText('1 wijziging geweigerd')).toBeVisible();

    // What another takes back and erases for good is said, with what it was about.
    const given = room.getMap('erased');
    room.transact(() => {
      facts.set(
        'back-fact-1',
        factOf({ kind: 'work.withdrawn', about: 'd1', of: [a.said[1]!.id] }, 'back-fact-1', '2026-11-20T09:30:00.000Z', 'd'),
      );
      facts.delete(b.said[0]!.id);
      given.set(b.said[0]!.id, true);
    });
    await expect(one.getByText('1 wijziging is door een ander ongedaan gemaakt.')).toBeVisible();
    await expect(one.getByText('1 wijziging die hier nog stond, is door een ander voorgoed gewist')).toBeVisible();
    const changes = one.locator('table', { has: one.locator('caption:text-is("Wie wijzigde wat")') });
    await expect(changes.getByRole('row', { name: /Ongedaan gemaakt: THOR voegde iets toe/ })).toContainText('Plek d1');

    await one.getByRole('button', { name: 'Verbreek de verbinding' }).click();
    await expect(one.getByText('Netwerk uit')).toBeVisible();
    const [download] = await Promise.all([one.waitForEvent('download'), one.getByRole('button', { name: 'Maak het teambestand' }).click()]);
    const journal = memoryJournal(() => new Date('2026-11-27T09:00:00Z'), 'control');
    const blob = await openAsBlob(await download.path());
    const read = await (await journal.exchange()).open(blob);
    if (!read.ok || read.value.stage !== 'open') throw new Error('does not open');
    await (await journal.exchange()).take('x', read.value, false);
    expect(journal.facts()).toContainEqual(first);
  } finally {
    await browser.close();
    await app.close();
    await live.close();
  }
});

test('without the choice of the host nothing offers it', async () => {
  const app = await serveApp(0, false);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...BROWSER_ARGS, OFFLINE] });
  const page = await visitor(browser, app.url);
  await expect(page.getByRole('heading', { name: 'Reservekopie' })).toBeVisible();
  await expect(page.getByText('Tegelijk werken')).toHaveCount(0);
  await browser.close();
  await app.close();
});
