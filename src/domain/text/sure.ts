import { count, expectedWords, plural } from './format.ts';

/** `Hoe zeker`: one sentence a line. */
export const SURE = {
  corrected: (tests: number): string => `Gecorrigeerd voor ${count(tests)} vergelijkingen.`,
  cells: (cells: number): string =>
    cells === 1
      ? 'Het gaat om één cel; de plek kan iets verschuiven met het raster.'
      : `Het gaat om ${plural(cells, 'cel', 'cellen')} naast elkaar.`,
  withoutTop: (rest: number, expected: number, half: boolean): string =>
    half
      ? `Eén melder deed minstens de helft. Zonder die melder: ${count(rest)}, verwacht ${expectedWords(expected)}.`
      : `Zonder de grootste melder: ${count(rest)}, verwacht ${expectedWords(expected)}.`,
  stable: (found: number, grids: number): string => `Stabiel in ${count(found)} van ${count(grids)} rasters.`,
  notStable: (found: number, grids: number): string =>
    `Teruggevonden in maar ${count(found)} van ${count(grids)} rasters: waar de cellen liggen maakt hier uit.`,
  grids: 'Bezig met andere rasters',
  tryGrids: 'Probeer andere rasters',
  bothSources: 'Zowel melddesk als politie melden hier.',
} as const;
