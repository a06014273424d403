import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { openDbPage } from '../fixtures/db-page.ts';

interface Hostile {
  readonly refused: readonly string[];
  readonly passed: readonly string[];
  readonly alive: boolean;
}

const browser = findBrowser();
/** Where the browser itself goes for updates, with an empty page too. */
const ITS_OWN = /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/;

describe.skipIf(!browser)('the engine as it is shipped', () => {
  it('refuses every statement that reaches outside, and asks no host for anything', { timeout: 180_000 }, async () => {
    const opened = await openDbPage(browser!);
    const result = await opened.page.evaluate(() => (window as unknown as { hostile(): Promise<Hostile> }).hostile());
    const hosts = [...(await opened.close())].filter((host) => !ITS_OWN.test(host));
    expect(new Set(result.refused)).toEqual(new Set(['refused']));
    expect(result.refused.length).toBeGreaterThanOrEqual(20);
    expect(new Set(result.passed)).toEqual(new Set(['answered']));
    expect(result.alive).toBe(true);
    expect(hosts).toEqual([opened.host]);
  });
});
