import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';
import { choose, named, openData, readAccount } from './trust/screen.ts';

const TABLE = named('pc6.csv', 'pc6,lon,lat\n6211AA,5.6886,50.8486\n6211AB,5.69,50.85\n');
const NO_TABLE = named('wijken.csv', 'wijk;inwoners\nCentrum;100\n');
const REPORTS = named(
  'maart.csv',
  ['Meldnummer;Datum;Subcategorie;Postcode']
    .concat(['6211AA', '6211AB', '6211AB', '6299ZZ'].map((code, i) => `M${i};1${i + 3}-03-2026;Jeugdoverlast;${code}`))
    .join('\n'),
);

test('a file with only postcodes is placed by a table that is loaded on the way, which is kept and erased with the rest', async ({
  page,
  server,
}) => {
  const load = async (file: typeof TABLE, button: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).click()]);
    await chooser.setFiles(file);
  };
  await openData(page, server.url);
  await choose(page, REPORTS);
  await expect(page.getByText('Er is een kolom met postcodes, maar er is geen tabel geladen')).toBeVisible({ timeout: 120_000 });
  await load(NO_TABLE, 'Laad postcodes');
  await expect(page.getByText('In dit bestand zijn geen kolommen met een postcode en een plek gevonden.')).toBeVisible();
  await load(TABLE, 'Laad postcodes');
  await expect(page.getByText('worden geplaatst op het midden van hun postcode (2 postcodes uit pc6.csv)')).toBeVisible();
  await expectAccessible(page, 'the columns of a file with postcodes');
  await page.getByRole('button', { name: 'Neem de gegevens over' }).click();
  expect(await readAccount(page)).toMatchObject({ accepted: 4, rejected: 0 });
  await expect(page.getByText('3 regels zijn geplaatst op het midden van hun postcode.')).toBeVisible();
  await expect(page.getByText('Van 1 regel is de postcode niet bekend.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('2 postcodes uit pc6.csv.')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('region', { name: 'Wis alles' }).getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Alles is gewist.')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('pc6.csv')).toHaveCount(0);
});
