import { expectAccessible } from './accessibility.ts';
import { expect, test } from './journey.ts';

const PATIENCE = { timeout: 120_000 };
const DATES = 'naam;van;tot en met;plek\nRieu;03-07-2026;05-07-2026;Vrijthof\nkapot;99-99-2026;;\n';
const LINES = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { naam: 'Spoor' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [5.706, 50.8],
          [5.7075, 50.85],
          [5.703, 50.9],
        ],
      },
    },
  ],
};

test('a hotspot tells its months, life, problems and second opinion; own dates and lines are read', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
  await page.keyboard.press('n');
  await expect(page.getByText(/^1 van \d+$/)).toBeVisible();

  await test.step('its tabs', async () => {
    const panel = page.getByRole('tabpanel');
    await page.getByRole('tab', { name: 'Wanneer' }).click();
    await expect(panel.getByText(/jaarritme/).first()).toBeVisible(PATIENCE);
    await expectAccessible(page, 'months and events of a hotspot');
    await page.getByRole('tab', { name: 'Verloop' }).click();
    await expect(panel.getByText(/Dezelfde hotspot sinds/)).toBeVisible(PATIENCE);
    await page.getByRole('tab', { name: 'Zekerheid' }).click();
    await expect(panel.getByText(/op de hele kaart/).first()).toBeVisible(PATIENCE);
    await page.getByRole('tab', { name: 'Samenstelling' }).click();
    await panel.getByRole('button', { name: /zonder de grootste melder/ }).click();
    await expect(page.getByRole('button', { name: 'Rangschik zonder de grootste melder' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('own dates, with what is wrong in them', async () => {
    await page.getByRole('link', { name: 'Hottimes' }).click();
    await page.getByRole('button', { name: 'Datum' }).click(PATIENCE);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Laad een tabel' }).click()]);
    await chooser.setFiles({ name: 'datums.csv', mimeType: 'text/csv', buffer: Buffer.from(DATES) });
    await expect(page.getByText(/1 datum toegevoegd\. 1 regel is niet overgenomen: regel 3: “99-99-2026” is geen datum/)).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'alleen rond Vrijthof' }).first()).toBeVisible(PATIENCE);
    await expectAccessible(page, 'own dates');
  });

  await test.step('lines as barriers', async () => {
    await page.getByRole('link', { name: 'Start' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Laad lijnen als grens' }).click(),
    ]);
    await chooser.setFiles({ name: 'spoor.geojson', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(LINES)) });
    await expect(page.getByText('1 lijn telt als grens tussen buren: Spoor.')).toBeVisible(PATIENCE);
    await expectAccessible(page, 'lines as barriers');
    await page.getByRole('link', { name: 'Hotspots' }).click();
    await expect(page.getByRole('heading', { name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
  });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('the month of the whole city stands beside the list until a hotspot is chosen', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: /demostad/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /potentiële hotspots?/ })).toBeVisible(PATIENCE);
    const month = page.getByRole('region', { name: 'Per soort in oktober 2026' });
    await expect(month.getByText(/^Duidelijk meer dan verwacht in heel Maastricht als geheel/)).toBeVisible(PATIENCE);
    await expectAccessible(page, 'the month beside the list');
    await month.getByRole('row', { name: /^Jeugdoverlast/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Thema: Jeugdoverlast' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(month.getByRole('row', { name: /^Woonoverlast/ })).toBeVisible();
    await page.getByRole('option', { name: /^1 / }).click();
    await expect(page.getByRole('tab', { name: 'Overzicht' })).toBeVisible();
    await expect(month).toBeHidden();
  });
});
