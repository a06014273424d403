import { count } from './format.ts';

/** Down to two figures, so that a chance is never made to look smaller than it is. */
function roundedDown(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / step) * step;
}

/**
 * How often figures like these come up where nothing is going on: `minder dan 1 van de 1.000 plekken`,
 * `1 van de 40 plekken`. It is never the chance that a place is a hotspot. `p` in 0..1; `of` is what is counted.
 */
export function chanceWords(p: number, of = 'plekken'): string {
  if (!(p >= 0)) return 'onbekend';
  if (p < 0.001) return `minder dan 1 van de ${count(1000)} ${of}`;
  if (p > 0.5) return `meer dan de helft van de ${of}`;
  return `1 van de ${count(roundedDown(1 / p))} ${of}`;
}

/** `Zo’n verschil komt zonder hotspot op minder dan 1 van de 1.000 plekken voor.` */
export const chanceSentence = (p: number): string => `Zo’n verschil komt zonder hotspot op ${chanceWords(p)} voor.`;

/** For a column: `minder dan 1 op 1.000`, `1 op 40`, `past bij toeval` from 0.05 on. */
export function chanceShort(p: number): string {
  if (!(p >= 0)) return 'onbekend';
  if (p >= 0.05) return 'past bij toeval';
  if (p < 0.001) return `minder dan 1 op ${count(1000)}`;
  return `1 op ${count(roundedDown(1 / p))}`;
}
