import { type DecimalSign, parseNumber } from './number.ts';
import { gridOf, isDutch, kindOfPoint } from './point.ts';

const WKT = /^(?:SRID=\d{1,6};)?\s*POINT\s*Z?\s*\(\s*([-+]?\d[\d.]*)\s+([-+]?\d[\d.]*)(?:\s+[-+]?\d[\d.]*)?\s*\)$/i;
/** Decimal points with a comma between, or decimal commas with a semicolon or a space. */
const PAIRS: readonly (readonly [DecimalSign, RegExp])[] = [
  ['point', /^[([]?\s*([-+]?\d{1,6}(?:\.\d+)?)\s*[,; ]\s*([-+]?\d{1,6}(?:\.\d+)?)\s*[)\]]?$/],
  ['comma', /^[([]?\s*([-+]?\d{1,6},\d+)\s*(?:; ?| )\s*([-+]?\d{1,6},\d+)\s*[)\]]?$/],
];
const EMPTY = /^POINT\s*Z?\s*EMPTY$/i;
const LONGEST = 100;

/**
 * The two numbers of a place in one cell, x or longitude first: `POINT (5.69 50.85)`, `50.85, 5.69`, `176000, 318000`. WKT has
 * the longitude first; a pair of degrees has the latitude first, as maps write it. Both empty for `POINT EMPTY`, null when it is no place.
 */
export function pointTexts(cell: string): readonly [x: string, y: string] | null {
  const text = cell.trim();
  if (text.length > LONGEST) return null;
  if (EMPTY.test(text)) return ['', ''];
  const wkt = WKT.exec(text);
  if (wkt) return [wkt[1]!, wkt[2]!];
  for (const [sign, pattern] of PAIRS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [first, second] = [found[1]!, found[2]!];
    const [a, b] = [parseNumber(first, sign), parseNumber(second, sign)];
    const latitudeFirst = Math.abs(a) <= 90 && Math.abs(b) <= 180 && kindOfPoint(b, a) !== 'degreesSwapped';
    return latitudeFirst ? [second, first] : [first, second];
  }
  return null;
}

/** Whether a cell can only be a place: WKT, metres of RD, or degrees with decimals (more of them abroad), not `3, 4`. */
export function isPointText(cell: string): boolean {
  const pair = pointTexts(cell);
  if (!pair) return false;
  if (/point/i.test(cell)) return true;
  const [x, y] = pair.map((text) => Number(text.replace(',', '.')));
  const kind = kindOfPoint(x!, y!);
  return (
    gridOf[kind] === 'rd' ||
    (gridOf[kind] === 'wgs84' && pair.every((text) => (isDutch(x!, y!) || isDutch(y!, x!) ? /[.,]\d{2,}$/ : /[.,]\d{4,}$/).test(text)))
  );
}
