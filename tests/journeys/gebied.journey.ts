import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';

async function openDemo(page: Page, part: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible({ timeout: 120_000 });
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, part);
}

async function csv(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).first().focus();
  await page.keyboard.press('Enter');
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a buurt by keyboard: beside the city, for partners without small counts, on paper', async ({ page }) => {
  await openDemo(page, '#/gebied');
  await page.getByRole('button', { name: 'Wyck', exact: true }).focus();
  await expectAccessible(page, 'the choice of an area');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wyck', exact: true })).toBeVisible();
  await expect(page.getByText('Wyck lijkt in inwoners en dichtheid het meest op')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Woninginbraak en weinig preventie (Veiligheidsmonitor 2023, 7 buurten)')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Slachtoffer woninginbraak/ })).toContainText('van 39');
  const table = page.getByRole('table', { name: 'Registraties en meldingen per thema' });
  const hic = table.getByRole('row', { name: /^High impact crimes/ });
  await expect(hic).not.toContainText('<5');
  await expectAccessible(page, 'the page of a buurt');

  await page.getByRole('radio', { name: 'Anderen (partners, raad)' }).focus();
  await page.keyboard.press('Space');
  await expect(hic).toContainText('<5');
  await expect(page.getByText(/^Voor anderen \(partners, raad\)\. Aantallen onder de 5/)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'the page for partners, dark');
  const { name, text } = await csv(page);
  expect(name).toMatch(/^brandpunt-gebied-/);
  expect(text).toContain('Voor anderen (partners, raad).');
  expect(text).not.toContain('alleen voor intern gebruik');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const head = await page.locator('.printhead').textContent();
  expect(head).toContain('n = staat in de tabel');

  await page.evaluate(() => {
    window.location.hash = '#/gebied?gebied=BU09350500';
  });
  await expect(page.getByText(/Hier wonen 15 mensen/)).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Onder de 100 inwoners is er geen vergelijking met andere buurten.')).toBeVisible();
});

test('all buurten, coloured and sorted; the burglary rule finds the seven of the plan', async ({ page }) => {
  await openDemo(page, '#/gebied?deel=vergelijk');
  await expect(page.getByText(/het hoogst in Binnenstad/)).toBeVisible({ timeout: 120_000 });
  await page.getByLabel('Kleur de kaart op').selectOption({ label: 'Ervaart veel drugsoverlast (2023)' });
  await expect(page.getByText(/^Ervaart veel drugsoverlast \(2023\): het hoogst in .*, van 39 buurten met een cijfer\.$/)).toBeVisible();
  await expectAccessible(page, 'all buurten');
  await page.getByRole('link', { name: 'Woninginbraak' }).click();
  await expect(page.getByText(/^7 buurten voldoen aan de regel, van 39 met alle cijfers/)).toBeVisible();
  await expect(page.getByText('Dit zijn dezelfde buurten als op de aandachtslijst.')).toBeVisible();
  await expectAccessible(page, 'the burglary rule');
  const { text } = await csv(page);
  for (const buurt of ['Wyckerpoort', 'Pottenberg', 'Limmel', 'Boschstraatkwartier', 'Statenkwartier', 'Sint Maartenspoort', 'Wyck']) {
    expect(text).toContain(`${buurt};ja;`);
  }
  expect(text).toContain('Scharn;nee;');
});

test('a table of figures is taken in, shown, taken away and brought back', async ({ page }) => {
  await openDemo(page, '#/gebied?deel=cijfers');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een tabel' }).click();
  const table =
    'gwb_code;regio;a_inw;p_koopw;p_w_all\nBU09350006  ;Wyck;5.630;21,5;10\nBU09350000;Binnenstad;2.330;14,0;20\nNL01;Nederland;17.000.000;57,0;20\n';
  await (await chooser).setFiles({ name: 'kerncijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(page.getByText('De tabel zegt niet over welk jaar of welke maand de cijfers gaan.')).toBeVisible();
  await expect(page.getByText(/Niet overgenomen, omdat ze over herkomst of geloof gaan: p_w_all/)).toBeVisible();
  await expectAccessible(page, 'a table of figures that lacks its year');
  await page.getByLabel('Periode van alle regels').fill('2024');
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 regels: 2 overgenomen, 2 geen gegevens (titel, kolomnamen, totalen).')).toBeVisible();
  await page.getByLabel('Bron', { exact: true }).fill('CBS, Kerncijfers 2024');
  await page.getByRole('button', { name: 'Neem over', exact: true }).click();
  const row = page.getByRole('row', { name: /^Koopwoningen/ });
  await expect(row).toContainText('CBS, Kerncijfers 2024');
  await expectAccessible(page, 'figures taken in');
  await page.getByRole('button', { name: 'Haal Koopwoningen weg' }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});
