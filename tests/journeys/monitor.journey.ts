import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './saved.ts';

const PATIENCE = { timeout: 120_000 };

test('the plan’s monitor: figures are entered with a source, targets are met or not, all of it can be taken along', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click(PATIENCE);
  await expect(page.getByRole('heading', { level: 1, name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
  await page.getByRole('link', { name: 'Monitor' }).click();
  await expect(page.getByRole('region', { name: 'Openbare orde' }).getByRole('row')).toHaveCount(8);
  await expectAccessible(page, 'monitor');

  await page.getByRole('link', { name: 'GRIP-situaties' }).click();
  const form = page.getByRole('form', { name: 'Vul een cijfer in' });
  await form.getByRole('button', { name: 'Bewaar het cijfer' }).click();
  await expect(form.getByRole('alert')).toContainText('Vul een getal van 0 of hoger in');
  const period = await form.getByLabel('Periode').inputValue();
  const year = period.slice(0, 4);
  await form.getByLabel('Periode').selectOption(`${year}-01`);
  await form.getByLabel('Cijfer').fill('2');
  await form.getByLabel('Bron', { exact: true }).fill('Veiligheidsregio');
  await form.getByRole('button', { name: 'Bewaar het cijfer' }).click();
  const row = page.getByRole('row', { name: /GRIP-situaties/ });
  await expect(row.getByRole('cell').first()).toHaveText(/^2\*$/);
  const target = page.getByRole('form', { name: `Doel voor ${year}` });
  await target.getByLabel('Richting').selectOption('Hoogstens');
  await target.getByLabel('Doel', { exact: true }).fill('1');
  await target.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expect(row).toContainText('boven het doel');
  await expectAccessible(page, 'an indicator');

  const asked = page.waitForEvent('download', PATIENCE);
  await page.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile((await (await asked).path())!, 'utf8');
  expect(csv).toMatch(/GRIP-situaties;2;[^\r]*;2;hoogstens 1;boven het doel/);
  const book = page.waitForEvent('download', PATIENCE);
  await page.getByRole('button', { name: 'Excel' }).click();
  const bytes = await readFile((await (await book).path())!);
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('boven het doel');
  await expectSaved(page);
  await page.reload();
  await expect(row.getByRole('cell').first()).toHaveText(/^2\*$/, PATIENCE);
});
