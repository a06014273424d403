import { measure, type NullCase } from './null-case.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
/** Seeds of one case stay clear of those of the next. */
const APART = 100_000;

const HEAD = `${'method'.padEnd(30)} ${'setting'.padEnd(56)} ${'runs'.padStart(5)} ${'flagged'.padStart(8)}  ${'95 % interval'.padEnd(17)} ${'nominal'.padStart(7)}`;

/**
 * A line per case: share of runs with a flag where there is nothing to find, its Clopper-Pearson interval, and whether the
 * lower end is at or under the nominal share.
 * @returns false when a case that must hold is shown not to
 */
export function printCases(cases: readonly NullCase[], runs: number): boolean {
  console.log(HEAD);
  let good = true;
  for (const [number, one] of cases.entries()) {
    const { flags, interval, ok } = measure(one, runs, APART * number + 1);
    const verdict = ok ? 'ok' : one.warning ? 'over (a warning, not a target)' : 'NOT MET';
    if (!ok && !one.warning) good = false;
    const range = `${percent(interval[0])} - ${percent(interval[1])}`;
    const setting = one.setting.padEnd(56);
    console.log(
      `${one.method.padEnd(30)} ${setting} ${String(runs).padStart(5)} ${percent(flags / runs).padStart(8)}  ${range.padEnd(17)} ${percent(one.nominal).padStart(7)}  ${verdict}`,
    );
  }
  return good;
}
