import { describe, expect, test } from 'vitest';
import { settle, tallyPlaywright, tallyVitest, totalLine } from '../../scripts/tally.ts';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

describe('what npm test counts', () => {
  test('a file that broke before its tests is one failure', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')];
    expect(tallyVitest({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1, testResults })).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    });
  });

  test('a journey that needed a second try, and an error outside the journeys, are failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  test.each([
    ['no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a bad end that no test explains', { passed: 4, failed: 0, skipped: 0 }, 1, { passed: 4, failed: 1, skipped: 0 }],
    ['nothing ran', { passed: 0, failed: 0, skipped: 3 }, 0, { passed: 0, failed: 1, skipped: 3 }],
    ['a failure that was counted', { passed: 4, failed: 2, skipped: 0 }, 1, { passed: 4, failed: 2, skipped: 0 }],
    ['all is well', { passed: 4, failed: 0, skipped: 1 }, 0, { passed: 4, failed: 0, skipped: 1 }],
  ])('%s', (_, reported, exitCode, expected) => expect(settle(reported, exitCode)).toEqual(expected));

  test('the last line names skipped tests only when there are any', () => {
    expect(totalLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(totalLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
