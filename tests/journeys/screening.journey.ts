import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './saved.ts';

const PATIENCE = { timeout: 120_000 };

async function openPart(page: Page, part: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click(PATIENCE);
  await expect(page.getByRole('heading', { level: 1, name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
  await page.getByRole('link', { name: 'Dossiers' }).click();
  await page.getByRole('link', { name: part, exact: true }).click();
}

test('reports are screened by rules that can be seen and changed; every number opens its list', async ({ page }) => {
  await openPart(page, 'Screening');
  const funnel = page.getByRole('region', { name: 'Van melding naar aanpak' });
  await expect(funnel.getByRole('row', { name: /Over veiligheid/ })).toBeVisible(PATIENCE);
  const screened = funnel.getByRole('button', { name: /^Over veiligheid, volgens de regels, alle maanden/ });
  const before = await screened.textContent();
  await screened.click();
  await expect(
    page
      .getByRole('region', { name: /Over veiligheid, volgens de regels, alle maanden/ })
      .getByRole('row')
      .nth(1),
  ).toBeVisible(PATIENCE);
  await expectAccessible(page, 'screening with a list');
  await funnel.getByRole('button', { name: /^Meldingen over drugs of personen, alle maanden/ }).click();
  await expect(page.getByRole('region', { name: /Meldingen over drugs of personen, alle maanden/ })).toBeVisible(PATIENCE);

  await page.getByRole('button', { name: 'Wijzig de regel Handel in drugs' }).click();
  const form = page.getByRole('form', { name: 'Wijzig de regel Handel in drugs' });
  await form.getByLabel('Regel', { exact: true }).selectOption('off');
  await form.getByRole('button', { name: 'Bewaar de regels' }).click();
  await expect(form.getByRole('alert')).toContainText('Vul een naam en een reden in');
  await expectAccessible(page, 'a rule in a form');
  await form.getByLabel('Waarom verander je de regels?').fill('Proef zonder handel');
  await form.getByRole('button', { name: 'Bewaar de regels' }).click();
  await expect(screened).not.toHaveText(before!, PATIENCE);
  await page.getByText('Geschiedenis van de regels').click();
  await expect(page.getByText('Proef zonder handel')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(screened).toBeVisible(PATIENCE);
  await expect(screened).not.toHaveText(before!);
});

test('the work on youth is kept as numbers', async ({ page }) => {
  await openPart(page, 'Jeugd');
  await page.getByRole('button', { name: 'Noteer een actie' }).click();
  const form = page.getByRole('form', { name: 'Noteer een actie' });
  await form.getByLabel('Waar').selectOption('evenement');
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await expect(form.getByRole('alert')).toContainText('Geef bij een evenement de naam');
  await form.getByLabel('Evenement').fill('INKOM');
  await form.getByRole('button', { name: 'Politie' }).click();
  await form.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('row', { name: /INKOM/ })).toContainText('Politie');
  await expect(page.getByText(/^1 gezamenlijke actie in/)).toBeVisible();
  await page.getByRole('button', { name: 'Nieuwe telling' }).click();
  const groups = page.getByRole('form', { name: 'Nieuwe telling' });
  await groups.getByLabel('2. Groepsscan').fill('4');
  await groups.getByLabel('Unieke subjecten in beeld').fill('31');
  await groups.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText(/4 groepen in beeld met 31 unieke subjecten/)).toBeVisible();
  await expectAccessible(page, 'youth');
});
