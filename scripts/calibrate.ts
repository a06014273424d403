/**
 * How often does the monthly signal flag something in simulated months in which nothing happens?
 * Usage: node scripts/calibrate.ts [runs per city, 200]. Ends with code 1 when a city is shown to exceed 5 %.
 */
import { SIGNAL_CASES } from './evaluation/null-signals.ts';
import { printCases } from './evaluation/print-cases.ts';

process.exitCode = printCases(SIGNAL_CASES, Number(process.argv[2] ?? 200)) ? 0 : 1;
