import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from '../../scripts/browser.ts';
import { type StaticServer, serveApp } from '../../scripts/serve.ts';

export { expect } from '@playwright/test';

/** Where every browser of the journeys writes what its network did; `everything.net-log.ts` reads it when all are done. */
export const NET_LOGS = join(import.meta.dirname, '../../.cache/net-logs');

export const netLogName = (worker: number, origin: string): string => `journey-${worker}-${new URL(origin).port}.json`;

/** Launch options of a browser that can reach nothing but this computer and writes a net log. */
export const loggedLaunch = (name: string) => {
  mkdirSync(NET_LOGS, { recursive: true });
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args: [...BROWSER_ARGS, OFFLINE, `--log-net-log=${join(NET_LOGS, name)}`] };
};

/** What a page did wrong outside the eyes of a test: left the origin, broke the policy, threw. */
export interface Watch {
  readonly requests: string[];
  readonly foreign: string[];
  readonly violations: string[];
  readonly errors: string[];
}

const INSIDE = /^(blob|data|about):/;

/** Starts to watch a page; for pages that a test opens by itself. */
export function watch(page: Page, origin: string, seen: Watch): void {
  page.on('request', (request) => {
    seen.requests.push(request.url());
    if (!request.url().startsWith(origin) && !INSIDE.test(request.url())) seen.foreign.push(request.url());
  });
  page.on('websocket', (socket) => seen.foreign.push(socket.url()));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Connection-Allowlist|violates/i.test(message.text())) seen.violations.push(message.text());
  });
}

export const emptyWatch = (): Watch => ({ requests: [], foreign: [], violations: [], errors: [] });

/**
 * `test` for a journey: the built app on a port of its own, in a browser that reaches nothing else, and a watch on every page
 * that makes the test fail when anything leaves the origin, breaks the policy or throws unseen.
 */
export const test = base.extend<{ seen: Watch }, { server: StaticServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from this pattern
    async ({}, use) => {
      const server = await serveApp(0, false);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ server }, use, info) => {
      await use(loggedLaunch(netLogName(info.workerIndex, server.url)));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  seen: [
    async ({ context, server }, use) => {
      const seen = emptyWatch();
      context.on('page', (page) => watch(page, server.url, seen));
      await use(seen);
      base.expect(seen.foreign, 'requests that left the origin').toEqual([]);
      base.expect(seen.violations, 'broken policies').toEqual([]);
      base.expect(seen.errors, 'errors nobody caught').toEqual([]);
    },
    { auto: true },
  ],
});
