import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

/** In the long run as often as was promised. */
const TIMES = process.env['BRANDPUNT_LONG'] ? 20 : 3;

/** Pictures in a row that must be the same, 400 milliseconds apart. */
const STILL = 5;

const CANVAS = 'canvas.maplibregl-canvas';

/** What stands on the screen where the map is, outlines and numbers included. */
const pictureOf = async (page: Page): Promise<string> => (await page.locator(CANVAS).screenshot()).toString('base64');

/** The map when all is drawn and nothing moves any more: the same for a while. */
async function stillPicture(page: Page): Promise<string> {
  let [picture, times] = [await pictureOf(page), 0];
  const isStill = async (): Promise<boolean> => {
    const last = picture;
    picture = await pictureOf(page);
    times = picture === last ? times + 1 : 0;
    return times >= STILL && (await compare(page, picture, picture)).colours > 5;
  };
  await expect.poll(isStill, { intervals: [400] }).toBe(true);
  return picture;
}

/** Share of the pixels that differ between two pictures, and the number of colours of the second. */
function compare(page: Page, before: string, after: string): Promise<{ readonly differ: number; readonly colours: number }> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]));
          const copy = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          copy.drawImage(image, 0, 0);
          return new Uint32Array(copy.getImageData(0, 0, image.width, image.height).data.buffer);
        }),
      );
      return { differ: a!.filter((pixel, i) => pixel !== b![i]).length / a!.length, colours: new Set(b!).size };
    },
    [before, after],
  );
}

const loseContext = (page: Page): Promise<boolean> =>
  page.evaluate((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(name);
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    if (canvas) canvas.dataset['lost'] = 'yes';
    return Boolean(extension);
  }, CANVAS);

test('the map comes back with its layers and the selection after the graphics were lost', async ({ page, server }) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(page.getByRole('heading', { name: /potentiële hotspots?/, level: 1 })).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/plek=/);
  const address = page.url();
  await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
  const before = await stillPicture(page);
  for (let time = 0; time < TIMES; time++) {
    expect(await loseContext(page)).toBe(true);
    await expect(page.locator(`${CANVAS}[data-lost]`)).toHaveCount(0);
    await expect.poll(async () => (await compare(page, before, await pictureOf(page))).differ).toBeLessThan(0.002);
    expect(page.url()).toBe(address);
  }
});
