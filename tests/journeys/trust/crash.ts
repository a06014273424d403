import type { Page } from '@playwright/test';

/** Crashes the process behind a page, as running out of memory does. The command itself is never answered. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
