export type DecimalSign = 'comma' | 'point';

const PATTERNS: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^[-+]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d*)?(?:[eE][-+]?\d{1,3})?$/,
  comma: /^[-+]?(?:\d+|\d{1,3}(?:[. ]\d{3})+)(?:,\d*)?(?:[eE][-+]?\d{1,3})?$/,
};

const PLAIN: Readonly<Record<DecimalSign, RegExp>> = { point: /^-?\d+(?:\.\d+)?$/, comma: /^-?\d+(?:,\d+)?$/ };

/** A number as a file writes it, with groups of three; NaN when it is none under this decimal sign. Never guesses: `1.234` is 1234 under `comma`. */
export function parseNumber(text: string, decimal: DecimalSign): number {
  const bare = text.trim();
  if (PLAIN[decimal].test(bare)) return Number(decimal === 'comma' ? bare.replace(',', '.') : bare);
  if (!PATTERNS[decimal].test(bare)) return Number.NaN;
  if (decimal === 'point') return Number(bare.replace(/[, ]/g, ''));
  return Number(bare.replace(/[. ]/g, '').replace(',', '.'));
}

/** A whole number between bounds, -1 when it is none. */
export function parseWhole(text: string, low: number, high: number): number {
  const bare = text.trim();
  if (!/^\d{1,6}(?:[.,]0+)?$/.test(bare)) return -1;
  const value = Number.parseInt(bare, 10);
  return value >= low && value <= high ? value : -1;
}
