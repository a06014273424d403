import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from './scripts/browser.ts';

const executablePath = findBrowser();

/** The journeys walk through the built app, served as `npm start` serves it, with every foreign host unreachable. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: '.cache/test-results',
  globalSetup: './tests/journeys/fresh-logs.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Generous, because a slow machine is no reason to fail; nothing here asserts a time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { ...(executablePath && { executablePath }), args: [...BROWSER_ARGS, OFFLINE] },
  },
  // One worker and this order: the net logs are complete when the second project reads them, also when a journey failed.
  projects: [
    { name: 'journeys', testMatch: '**/*.journey.ts' },
    { name: 'net-log', testMatch: '**/*.net-log.ts' },
  ],
});
