/**
 * How often does the block test report a hottime where there is none? At most 5 % of searches may.
 * Usage: node scripts/calibrate-hottimes.ts [runs per case, 400]. Ends with code 1 when a case is shown to exceed 5 %.
 */

import { HOTTIME_CASES } from './evaluation/null-hottimes.ts';
import { printCases } from './evaluation/print-cases.ts';

process.exitCode = printCases(HOTTIME_CASES, Number(process.argv[2] ?? 400)) ? 0 : 1;
