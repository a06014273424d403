import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './saved.ts';

const PATIENCE = { timeout: 120_000 };
const MOST_TABS = 120;

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
    const label = labelled ? element.labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    if (words.test(await focusedName(page))) return;
  }
  throw new Error(`no Tab reaches ${words}`);
}

async function press(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('button', { name: words }).first()).toBeVisible(PATIENCE);
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** A day in the date field that Tab reaches; how it is typed depends on the language of the browser. */
async function giveDay(page: Page, label: RegExp, day: string): Promise<void> {
  await tabTo(page, label);
  await page.locator('input:focus').fill(day);
}

const card = (page: Page, name: string): Locator => page.getByRole('region', { name });

async function openDemo(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
}

/** The screens of work without the demo city's own history, so that a test says what stands in them. */
async function withoutHistory(page: Page): Promise<void> {
  await page.route('**/demo/work.json*', (route) => route.fulfill({ json: [] }));
}

test('from a flag to a judged dossier with a plan, by the keyboard alone', async ({ page }) => {
  await withoutHistory(page);
  await openDemo(page);

  await test.step('the analyst opens a dossier from the first hotspot', async () => {
    await page.keyboard.press('n');
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible(PATIENCE);
    await press(page, /^Open dossier$/);
    await expect(page).toHaveURL(/#\/dossiers\?.*open=/);
    await expect(card(page, 'Het signaal')).toContainText('verwacht', PATIENCE);
  });

  await test.step('a partner adds what it knows; a phone number is refused and nothing of the text is lost', async () => {
    await press(page, /^Voeg toe$/);
    await expect(page.getByLabel('Wat we weten')).toBeFocused();
    await page.keyboard.type('Handel na 22 uur, bel 06-12345678');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('een telefoonnummer');
    await expect(page.getByLabel('Wat we weten')).toHaveValue('Handel na 22 uur, bel 06-12345678');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Handel na 22 uur, uit het zicht.');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Verrijking').getByRole('cell', { name: /Handel na 22 uur, uit het zicht/ })).toBeVisible();
  });

  await test.step('the partners judge, with a reason', async () => {
    await press(page, /^Beoordeel$/);
    await press(page, /^Overlast met handel/);
    await expect(page.getByLabel('Reden')).toHaveValue(/Overlast met handel/);
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Oordeel')).toContainText('bevestigd als hotspot');
  });

  await test.step('a goal, an action, the start and a check', async () => {
    await press(page, /^Stel doel$/);
    await expect(page.getByLabel('Hoogstens per maand')).toBeFocused();
    await page.keyboard.type('10');
    await giveDay(page, /^Uiterlijk op/, '2026-12-31');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Actieplan')).toContainText('doel: 10 of minder per maand, vóór 31-12-2026');
    await press(page, /^Nieuwe actie$/);
    await expect(page.getByLabel('Wat gaan we doen')).toBeFocused();
    await page.keyboard.type('Ronde van 22 tot 24 uur');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await page.locator('input[type=date]:focus').count()); i++) await page.keyboard.press('Shift+Tab');
    await page.locator('input[type=date]:focus').fill('2026-04-15');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Actieplan').getByRole('row', { name: /Ronde van 22 tot 24 uur/ })).toContainText('te laat');
    await press(page, /^Klaar: Ronde/);
    await expect(page.getByLabel('Wat leverde het op')).toBeFocused();
    await page.keyboard.type('elke avond gelopen');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Actieplan').getByRole('row', { name: /Ronde van 22 tot 24 uur/ })).toContainText('klaar');
    await press(page, /^Start uitvoering$/);
    await expect(page.getByLabel('Eerste dag van de acties')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('Eerste dag van de acties')).toBeHidden();
    await press(page, /^Evalueer$/);
    await expect(page.getByLabel('Wat zien we')).toBeFocused();
    await page.keyboard.type('Minder mensen op de kade.');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Evaluatie en afsluiten')).toContainText('Minder mensen op de kade.');
    await expect(page.getByRole('list', { name: 'Stappen' })).toContainText('1 van 1 klaar');
    await expectAccessible(page, 'the page of a dossier');
  });

  await test.step('the last step can be undone and done again', async () => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Control+z');
    await expect(card(page, 'Evaluatie en afsluiten')).not.toContainText('Minder mensen op de kade.');
    await page.keyboard.press('Control+Shift+Z');
    await expect(card(page, 'Evaluatie en afsluiten')).toContainText('Minder mensen op de kade.');
  });

  await test.step('it stands on the board and after a reload, and the hotspot says so', async () => {
    await page.goto('./#/dossiers');
    const board = page.getByRole('region', { name: /^Evaluatie/ });
    await expect(board.getByRole('link')).toHaveCount(1);
    await expectSaved(page);
    await page.reload();
    await expect(board.getByRole('link')).toHaveCount(1, PATIENCE);
    await expectAccessible(page, 'the board');
    await page.goto('./#/hotspots');
    await expect(page.getByText('dossier: evaluatie').first()).toBeVisible(PATIENCE);
  });
});

test('in a meeting a potential hotspot is judged within six actions, from row to row', async ({ page }) => {
  await withoutHistory(page);
  await openDemo(page);
  await page.goto('./#/dossiers?open=vergadering');
  const position = page.getByRole('status').filter({ hasText: / van / });
  await expect(position).toHaveText(/^1 van \d+$/, PATIENCE);
  const first = await page.getByRole('heading', { level: 2 }).first().textContent();
  let actions = 0;
  const act = async (key: string): Promise<void> => {
    actions++;
    await page.keyboard.press(key);
  };
  await act('w');
  await act('1');
  await expect(page.getByLabel('Reden')).toHaveValue('Vooral één melder; partners herkennen het beeld niet.');
  await act('Control+Enter');
  await expect(position).toHaveText(/^2 van /);
  expect(actions).toBeLessThanOrEqual(6);
  await expectAccessible(page, 'a meeting');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: first! })).toBeVisible();
  await expect(page.getByText('Vastgelegd')).toBeVisible();
  await page.goto('./#/dossiers');
  await expect(page.getByRole('region', { name: /^Afgesloten/ }).getByRole('link')).toHaveCount(1);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('an empty board, a board and a page can be read, and a sheet of A4 leaves no controls behind', async ({ page }) => {
    await withoutHistory(page);
    await openDemo(page);
    await page.goto('./#/dossiers');
    await expect(page.getByText('Nog geen dossiers')).toBeVisible();
    await expectAccessible(page, 'an empty board in the dark');
    await page.goto('./#/hotspots');
    await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
    await page.keyboard.press('n');
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
    await page.getByRole('button', { name: 'Open dossier' }).click();
    await expect(card(page, 'Het signaal')).toContainText('verwacht', PATIENCE);
    await expectAccessible(page, 'a dossier in the dark');
    await page.getByRole('link', { name: 'Dossiers' }).first().click();
    await expect(page.getByRole('region', { name: /^Potentieel/ }).getByRole('link')).toHaveCount(1);
    await expectAccessible(page, 'a board in the dark');
    await page.keyboard.press('Tab');
    await page
      .getByRole('region', { name: /^Potentieel/ })
      .getByRole('link')
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Print A4' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('article')).toContainText('Vertrouwelijk');
    await expect(page.getByRole('button', { name: 'Print A4' })).toBeHidden();
  });
});
