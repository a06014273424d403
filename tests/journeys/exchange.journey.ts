import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { choose, openExchange, workers } from './exchange-screen.ts';
import { expect, test, watch } from './journey.ts';
import { drop } from './trust/screen.ts';

const PATIENCE = { timeout: 120_000 };
const PASSPHRASE = 'vier woorden op een rij';

/** Presses a button that makes a file, and gives the file. */
async function made(page: Page, button: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', PATIENCE), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: await readFile((await download.path())!) };
}

/** The team on the page of a dossier: a joint judgement, a goal, and the day on which the plan starts. */
async function judgeAndStart(team: Page): Promise<void> {
  await team.getByRole('button', { name: 'Beoordeel' }).click();
  await team.getByLabel('Reden').fill('Overlast bevestigd door politie en bewoners.');
  await team.keyboard.press('Control+Enter');
  await expect(team.getByRole('region', { name: 'Oordeel' })).toContainText('bevestigd als hotspot');
  await team.getByRole('button', { name: 'Stel doel' }).click();
  await team.getByLabel('Hoogstens per maand').fill('4');
  await team.getByLabel('Uiterlijk op').fill('2026-12-31');
  await team.keyboard.press('Control+Enter');
  await expect(team.getByRole('region', { name: 'Actieplan' })).toContainText('doel: 4 of minder per maand');
  await team.getByRole('button', { name: 'Start uitvoering' }).click();
  await team.getByLabel('Eerste dag van de acties').fill('2025-06-01');
  await team.keyboard.press('Control+Enter');
  await expect(team.getByRole('list', { name: 'Stappen' })).toContainText('01-06-2025');
}

test('a pack goes to a team without data; it judges and plans, its work comes back, and the months after show what came of it', async ({
  page,
  browser,
  server,
  seen,
}) => {
  test.setTimeout(600_000);
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click(PATIENCE);
  await expect(page.getByRole('heading', { level: 1, name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
  // The flags of January 2025, when young people gathered in Heugemerveld; the demo city ends that in May.
  await page.goto('./#/hotspots?periode=2025-01');
  await expect(page.getByText(/^januari 2025, /)).toBeVisible(PATIENCE);
  await expect(page.locator('.work')).toHaveAttribute('aria-busy', 'false', PATIENCE);
  await openExchange(page, server.url);
  await expectAccessible(page, 'samenwerken with data');
  const card = page.getByRole('region', { name: 'Pakket voor een gebiedsteam' });
  await card.getByLabel('Wijk').selectOption({ label: 'Wijk 04 Buitenwijk Oost' });
  await card.getByLabel('Wachtzin (mag leeg blijven)').fill('te kort');
  await expect(card.getByRole('button', { name: 'Maak het pakket' })).toBeDisabled();
  await card.getByLabel('Wachtzin (mag leeg blijven)').fill(PASSPHRASE);
  const pack = await made(page, 'Maak het pakket');
  expect(pack.name).toMatch(/^brandpunt-pakket-.*\.team$/);

  // A browser of the team: nothing in it. The file is dropped on whatever is on view, and unlocked by keyboard.
  const context = await browser.newContext({ baseURL: server.url, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const team = await context.newPage();
  watch(team, server.url, seen);
  await team.goto('./');
  await expect(team.getByRole('button', { name: 'Open je eigen bestand' })).toBeVisible(PATIENCE);
  await drop(team, pack);
  await expect(team.getByLabel('Wachtzin', { exact: true }).first()).toBeFocused(PATIENCE);
  await expectAccessible(team, 'a locked file');
  await team.keyboard.type('vier andere woorden');
  await team.keyboard.press('Enter');
  await expect(team.getByRole('alert')).toContainText('Met deze wachtzin gaat het bestand niet open');
  await team.getByLabel('Wachtzin', { exact: true }).first().fill(PASSPHRASE);
  await team.keyboard.press('Enter');
  await expect(team.getByText(/De cijfers van de wijk zijn overgenomen: \d+ potentiële hotspot/)).toBeVisible(PATIENCE);
  // The places stand on the map too, from the cells in the pack; the keyboard reaches them.
  const first = team.getByRole('button', { name: /^1, / });
  await expect(first).toBeVisible(PATIENCE);
  await first.press('Enter');
  await expect(team.getByRole('status').filter({ hasText: /^1\. .+ incident/ })).toBeVisible();
  await expectAccessible(team, 'a pack that was opened');
  const places = team
    .locator('table', { has: team.locator('caption:has-text("Cijfers van")') })
    .locator('tbody tr')
    .filter({ hasText: 'Heugemerveld' });
  const place = (await places.first().locator('th').textContent(PATIENCE))!;

  await places.first().getByRole('button', { name: 'Open dossier' }).click();
  await expect(team.getByRole('heading', { level: 1, name: place })).toBeVisible(PATIENCE);
  await team.getByRole('region', { name: 'Verrijking' }).getByRole('button', { name: 'Voeg toe' }).click();
  await team.getByLabel('Wat we weten').fill('Een groep jongeren komt hier na sluitingstijd bijeen.');
  await team.getByRole('region', { name: 'Verrijking' }).getByRole('button', { name: 'Voeg toe' }).last().click();
  await expect(team.getByRole('cell', { name: /na sluitingstijd bijeen/ })).toBeVisible();
  await judgeAndStart(team);
  const dossier = /open=([\w.-]+)/.exec(team.url())![1]!;
  await openExchange(team, server.url);
  await expect(team.getByRole('button', { name: 'Naar dossier' })).toBeVisible();
  const work = await made(team, 'Maak het teambestand');

  await choose(page, work);
  const account = page.getByRole('region', { name: `Samengevoegd: ${work.name}` });
  await expect(account).toContainText('5 wijzigingen in het bestand = 5 nieuw + 0 stonden er al + 0 eerder gewist + 0 geweigerd', PATIENCE);
  await expect(account.getByRole('row', { name: new RegExp(place.replace(/[()]/g, '.')) }).first()).toBeVisible();
  await expectAccessible(page, 'a merge');
  await choose(page, work);
  await expect(account).toContainText('= 0 nieuw + 5 stonden er al');
  await expect.poll(() => workers(page)).toHaveLength(1);
  await context.close();

  // The analyst has the months that followed: the dossier tells what the team decided, and what came of it.
  await page.goto(`${server.url}#/dossiers?open=${dossier}`);
  await expect(page.getByRole('region', { name: 'Oordeel' })).toContainText('bevestigd als hotspot', PATIENCE);
  await expect(page.getByRole('region', { name: 'Actieplan' })).toContainText('doel: 4 of minder per maand');
  const effect = page.getByRole('region', { name: 'Effect' });
  await expect(effect).toContainText(/Voor: .*2025; na: jun 2025/, PATIENCE);
  await expect(effect).toContainText('Gedaald, meer dan toeval');
  await expect(effect).toContainText('Dit laat zien wat er veranderde, niet waardoor.');
});
