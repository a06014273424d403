import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.ts';
import { APP } from '../../src/domain/text/app.ts';
import { DATA } from '../../src/domain/text/data.ts';
import { type BuiltApp, buildApp, type Visit } from '../fixtures/app-page.ts';
import { writeDutchCsv } from '../fixtures/dutch-csv.ts';
import type { BenchRow } from './bench-row.ts';
import { changeTo, type Drawn, firstDraw, watchDraws } from './draws.ts';
import { filterChanges, START_HASH } from './filter-changes.ts';

const SIZES = (process.env['BENCH_ROWS'] ?? '10000,100000,1000000,3000000').split(',').map(Number);
const TARGET_SIZE = 1_000_000;
const ROUNDS = 5;
/** Between two changes, as a quick user would; what the change before set going is still going on. */
const PAUSE = 400;
const GIB = 2 ** 30;

const size = (rows: number): string => (rows >= 1_000_000 ? `${rows / 1_000_000} M rows` : `${rows / 1000} k rows`);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const load = (): string => `load ${loadavg()[0]!.toFixed(1)}`;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

const row = (what: string, ours: string, target: string | null, met: boolean): BenchRow => ({
  what,
  ours: `${ours} (${load()})`,
  peer: '-',
  target: target ?? '-',
  met: target ? met : null,
});

/** On the first page, and where something is loaded. */
const OPEN_FILE = /Open je eigen bestand|Open een bestand/;

/** Chooses the file, agrees with the mapping that was found, and waits for the account. */
async function importFile(page: Page, path: string): Promise<number> {
  await page.goto('./');
  const confirm = page.getByRole('button', { name: DATA.mapping.confirm });
  await page.getByText(APP.saved.saved.label, { exact: true }).first().waitFor();
  const begin = performance.now();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: OPEN_FILE }).click()]);
  await chooser.setFiles(path);
  await confirm.click();
  await page.getByRole('status').filter({ hasText: 'in het bestand =' }).waitFor();
  return performance.now() - begin;
}

async function reopen(page: Page): Promise<number> {
  await page.goto('about:blank');
  const begin = performance.now();
  await page.goto(`./${START_HASH}`);
  await firstDraw(page);
  return performance.now() - begin;
}

/** The kinds whose slowest changes are slowest, to know what to mend. */
function perKind(kinds: readonly string[], draws: readonly number[]): string {
  return [...new Set(kinds)]
    .map(
      (kind) =>
        `${kind} ${quantile(
          draws.filter((_, i) => kinds[i] === kind),
          0.5,
        ).toFixed(0)}`,
    )
    .join(', ');
}

async function filterRows(page: Page, rows: number): Promise<BenchRow[]> {
  const changes = filterChanges(ROUNDS);
  const drawn: Drawn[] = [];
  for (const { hash } of changes) {
    drawn.push(await changeTo(page, hash));
    await page.waitForTimeout(PAUSE);
  }
  const draws = drawn.map(({ draw }) => draw);
  const paints = drawn.map(({ paint }) => paint);
  const p95 = quantile(draws, 0.95);
  const both = (values: readonly number[]): string =>
    `p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms`;
  const kinds = changes.map(({ kind }) => kind);
  return [
    row(
      `${size(rows)}: filter change to draw call, ${changes.length} changes`,
      both(draws),
      rows === TARGET_SIZE ? 'p95 <= 100 ms' : null,
      p95 <= 100,
    ),
    row(`${size(rows)}: the same, median ms per kind`, perKind(kinds, draws), null, true),
    row(`${size(rows)}: filter change to painted, software GL`, both(paints), null, true),
  ];
}

async function scaleRows(app: BuiltApp, browser: string, rows: number, folder: string): Promise<BenchRow[]> {
  const path = join(folder, 'rijen.csv');
  await writeDutchCsv(path, rows);
  const visit: Visit = await app.visit(browser);
  const { page } = visit;
  try {
    await watchDraws(page);
    const isTarget = rows === TARGET_SIZE;
    const taken = await importFile(page, path);
    const imported = row(
      `${size(rows)}: import, file chosen to account shown`,
      seconds(taken),
      isTarget ? '<= 30 s' : null,
      taken <= 30_000,
    );
    const peak = await visit.peakMemory();
    const memory = row(
      `${size(rows)}: peak memory of the page`,
      peak === null ? '?' : `${(peak / GIB).toFixed(2)} GiB`,
      isTarget ? '<= 1.5 GiB' : null,
      (peak ?? 0) <= 1.5 * GIB,
    );
    const opened = row(`${size(rows)}: opened again, address to first draw`, seconds(await reopen(page)), null, true);
    await page.waitForTimeout(3000);
    return [imported, memory, opened, ...(await filterRows(page, rows))];
  } finally {
    await visit.close();
  }
}

async function demoOnce(page: Page): Promise<number> {
  await page.goto('./');
  const button = page.getByRole('button', { name: /demostad/ });
  await button.waitFor();
  await page.waitForTimeout(3000);
  const begin = performance.now();
  await button.click();
  await firstDraw(page);
  return performance.now() - begin;
}

/** The demo city on a first visit and, with an emptied store, on a warm cache. */
async function demoRows(app: BuiltApp, browser: string): Promise<BenchRow[]> {
  const { page, context, close } = await app.visit(browser);
  try {
    await watchDraws(page);
    const cold = await demoOnce(page);
    const session = await context.newCDPSession(page);
    const warm: number[] = [];
    for (let run = 0; run < 3; run++) {
      await page.goto('about:blank');
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(app.url).origin,
        storageTypes: 'file_systems,indexeddb,local_storage',
      });
      warm.push(await demoOnce(page));
    }
    const median = quantile(warm, 0.5);
    return [
      row('demo city, first visit: click to first draw', seconds(cold), null, true),
      row('demo city, warm cache: click to first draw, median of 3', seconds(median), '<= 3 s', median <= 3000),
    ];
  } finally {
    await close();
  }
}

/** The built app in Chromium from 10,000 to 3 million made-up rows, and the demo city. `BENCH_ROWS` chooses other sizes. */
export async function rows(): Promise<BenchRow[]> {
  const browser = findBrowser();
  if (!browser) return [];
  const folder = await mkdtemp(join(tmpdir(), 'brandpunt-bench-'));
  const app = await buildApp();
  try {
    const all = await demoRows(app, browser);
    for (const rows of SIZES) all.push(...(await scaleRows(app, browser, rows, folder)));
    return all;
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
