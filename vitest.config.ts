import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();

/** Generous, because a loaded machine is no reason to fail; nothing here asserts a time. `poll`: what is waited for in `expect.poll`. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/** `*.test.ts` runs in Node, `*.browser.test.ts(x)` in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/fixtures/steady-chance.ts'],
          ...PATIENCE,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/journeys/**', '**/node_modules/**'],
        },
      },
      {
        plugins: [react()],
        // Named, because a library found late is optimised anew and a second copy of React breaks every hook.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-aria-components',
            'lucide-react',
            'maplibre-gl',
            'h3-js',
            'd3-scale',
            'd3-shape',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          ...PATIENCE,
          env: { BRANDPUNT_LONG: process.env['BRANDPUNT_LONG'] ?? '' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            connectTimeout: 300_000,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: [...BROWSER_ARGS] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
