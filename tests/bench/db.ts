import { findBrowser } from '../../scripts/browser.ts';
import { openDbPage } from '../fixtures/db-page.ts';
import type { BenchRow } from './bench-row.ts';

const TARGETS: Readonly<Record<string, number>> = { add: 10_000, reopen: 10_000 };

/** The store in Chromium with 1 M made-up rows on a grid: what it takes to store, to open again and to ask. */
export async function rows(): Promise<BenchRow[]> {
  const browser = findBrowser();
  if (!browser) return [];
  const opened = await openDbPage(browser);
  opened.page.setDefaultTimeout(600_000);
  try {
    const count = 1_000_000;
    const times = await opened.page.evaluate(
      (rows) => (window as unknown as { measure(rows: number): Promise<Record<string, number>> }).measure(rows),
      count,
    );
    return Object.entries(times).map(([what, milliseconds]) => {
      const target = TARGETS[what];
      return {
        what: `store, 1 M rows: ${what}`,
        ours: `${Math.round(milliseconds)} ms`,
        peer: '-',
        target: target ? `<= ${target} ms` : '-',
        met: target ? milliseconds <= target : null,
      };
    });
  } finally {
    await opened.close();
  }
}
