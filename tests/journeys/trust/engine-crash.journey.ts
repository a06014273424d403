import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { reports } from './rows.ts';
import { named, openData, shown, take } from './screen.ts';

const LONG = Boolean(process.env['BRANDPUNT_LONG']);
type WithWorkers = typeof globalThis & { workersByName: Map<string, Worker[]> };

/** Keeps every worker that the page starts within reach of the test, by name. */
const watchWorkers = (page: Page) =>
  page.addInitScript(() => {
    const byName = new Map<string, Worker[]>();
    (globalThis as WithWorkers).workersByName = byName;
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        const name = (options?.name ?? '').replace(/-.*/, '');
        byName.set(name, [...(byName.get(name) ?? []), this]);
      }
    };
  });

/** Ends the running engine: one that holds its lock, because one that has not begun yet cannot die during anything. */
async function endEngine(page: Page): Promise<number> {
  const isRunning = () => page.evaluate(async () => (await navigator.locks.query()).held?.some(({ name }) => name?.startsWith('engine-')));
  await expect.poll(isRunning).toBe(true);
  return page.evaluate(() => {
    const all = (globalThis as WithWorkers).workersByName.get('engine') ?? [];
    all.at(-1)?.terminate();
    return all.length;
  });
}

const heading = (page: Page) => page.getByRole('heading', { name: /potentiële hotspots?/, level: 1 });

test('an engine that dies during an analysis is replaced, without a reload', async ({ page, server }) => {
  test.setTimeout(LONG ? 900_000 : 600_000);
  await watchWorkers(page);
  await page.goto(server.url);
  await page.getByRole('button', { name: /demostad/ }).click();
  await expect(heading(page)).toBeVisible({ timeout: 120_000 });
  const before = await heading(page).textContent();
  // Counted by the engine, unlike the map: it changes only when a new engine has answered.
  const counted = page.locator('.bar__result > span').first();
  await expect(counted).toContainText('meldingen');
  const inOctober = await counted.textContent();
  const work = page.locator('.work');
  for (let death = 1; death <= (LONG ? 20 : 2); death++) {
    await page.getByRole('button', { name: /Vorige (maand|periode)/ }).click();
    expect(await endEngine(page)).toBe(death);
    await expect.poll(() => page.evaluate(() => (globalThis as WithWorkers).workersByName.get('engine')!.length)).toBe(death + 1);
    await expect(counted).not.toHaveText(inOctober!);
    await expect(work).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('button', { name: /Volgende (maand|periode)/ }).click();
    await expect(counted).toHaveText(inOctober!);
    await expect(heading(page)).toHaveText(before!);
    await expect(work).toHaveAttribute('aria-busy', 'false');
  }
});

test('an engine that dies during an import costs nothing that was taken', async ({ page, server }) => {
  await watchWorkers(page);
  await openData(page, server.url);
  await take(page, named('a.csv', reports(0, 500)));
  await endEngine(page);
  expect(await take(page, named('b.csv', reports(500, 900)))).toMatchObject({ accepted: 400 });
  expect(await shown(page)).toEqual({ files: ['a.csv: 500', 'b.csv: 400'], rows: 900 });
});
