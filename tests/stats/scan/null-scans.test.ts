import { expect, it } from 'vitest';
import { nullScans, SCAN_CASES } from '../../../scripts/evaluation/null-scans.ts';

/** The short form of `scripts/calibrate-scan.ts`. */
it.each(SCAN_CASES.filter(({ holds }) => holds))(
  '$name: at most 5 % of scans without a cluster report one',
  (one) => {
    const { monteCarlo } = nullScans(one, 40, 1, 39);
    expect(monteCarlo.interval[0]).toBeLessThanOrEqual(0.05);
  },
  240_000,
);
