import { count, expectedCount, plural } from './format.ts';

/** `Hoe zeker`: one sentence a line. */
export const SURE = {
  corrected: (tests: number): string => `Gecorrigeerd voor ${count(tests)} vergelijkingen.`,
  cells: (cells: number): string =>
    cells === 1
      ? 'Het gaat om één cel; de plek kan iets verschuiven met het raster.'
      : `Het gaat om ${plural(cells, 'cel', 'cellen')} naast elkaar.`,
  withoutTop: (rest: number, expected: number, half: boolean): string =>
    half
      ? `Eén melder deed minstens de helft. Zonder die melder: ${count(rest)}, verwacht ${expectedCount(expected)}.`
      : `Zonder de grootste melder: ${count(rest)}, verwacht ${expectedCount(expected)}.`,
  bothSources: 'Zowel melddesk als politie melden hier.',
} as const;
