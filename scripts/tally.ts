import { readFile } from 'node:fs/promises';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The part of a Vitest JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** The part of a Playwright JSON report that is counted. */
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
}

/** Counts a Vitest report; a file that broke before its tests counts as one failure. */
export function tallyVitest(report: VitestReport): Tally {
  const failedIn = report.testResults.map((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed').length;
    return file.status === 'failed' ? Math.max(failed, 1) : failed;
  });
  return {
    passed: report.numPassedTests,
    failed: failedIn.reduce((sum, n) => sum + n, 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts a Playwright report; an error outside the tests counts as one failure, a test that needed a second try as failed. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * Joins what a runner reported with how it ended: without a report, with a bad end nobody counted, or with no test at all,
 * it counts as one failure more, so that nothing can pass by not running.
 */
export function settle(reported: Tally | null, exitCode: number): Tally {
  if (!reported) return { passed: 0, failed: 1, skipped: 0 };
  const nothingRan = reported.passed + reported.failed === 0;
  const uncounted = exitCode !== 0 && reported.failed === 0;
  return nothingRan || uncounted ? { ...reported, failed: reported.failed + 1 } : reported;
}

/** Reads a JSON report; null when the runner did not write one. */
export async function readReport<T>(path: string): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** The line that ends a run. */
export const totalLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
