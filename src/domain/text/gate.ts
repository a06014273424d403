import type { GatedCell } from '../report/gated-cell.ts';
import { count } from './format.ts';

/** Words of the gate that every export of counts goes through. */
export const GATE = {
  label: 'Voor',
  audiences: { team: 'Eigen team', anderen: 'Anderen (partners, raad)' },
  /** Above a page or a file for others. */
  forOthers: (k: number): string =>
    `Voor anderen (partners, raad). Aantallen onder de ${k} staan er als <${k}; x: weggelaten omdat je er anders een klein aantal uit kunt afleiden.`,
  /** The same of totals of a municipality, which are exempt. */
  totals: 'Voor anderen (partners, raad). Dit zijn totalen van een hele gemeente: daarvoor geldt geen ondergrens.',
  forTeam: 'Bevat kleine aantallen: alleen voor het eigen team.',
  least: 'Klein is onder',
  hidden: 'x',
  inTable: 'staat in de tabel',
  onlyTeam: 'alleen voor het eigen team',
} as const;

/** A count as others may read it; `x` where it is left out. */
export const gatedWord = (cell: GatedCell | undefined): string =>
  cell === undefined || cell.kind === 'hidden' ? GATE.hidden : cell.kind === 'small' ? `<${cell.under}` : count(cell.count);

/** The same for a file: numbers stay numbers. */
export const gatedFigure = (cell: GatedCell | undefined): number | string => (cell?.kind === 'shown' ? cell.count : gatedWord(cell));
