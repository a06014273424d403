import { readFileSync } from 'node:fs';

/** A golden table: one object per line, numbers read as numbers, everything else as text. */
export function goldenTable(path: string): Record<string, number>[] {
  const [header, ...lines] = readFileSync(new URL(`../golden/${path}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const names = header!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i]!, readNumber(value)])));
}

const readNumber = (text: string): number => (text === 'Inf' ? Number.POSITIVE_INFINITY : Number(text));

/** Distance relative to the expected value; absolute where that is 0. */
export const relativeError = (got: number, expected: number): number =>
  got === expected ? 0 : Math.abs(got - expected) / (expected === 0 ? 1 : Math.abs(expected));
