import { decimal } from './format.ts';

const SUPERSCRIPT: Readonly<Record<string, string>> = Object.fromEntries([...'0123456789-'].map((sign, i) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'[i]!]));

/** `0,032`, `1,2 × 10⁻⁷`. */
export function scientific(value: number): string {
  if (!(value >= 0)) return '–';
  if (value === 0 || value >= 0.001) return decimal(value, 3);
  const exponent = Math.floor(Math.log10(value));
  return `${decimal(value / 10 ** exponent, 1)} × 10${[...String(exponent)].map((sign) => SUPERSCRIPT[sign] ?? '').join('')}`;
}
