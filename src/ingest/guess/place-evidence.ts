import type { PlaceEvidence } from '../inspection.ts';
import { cleanText } from '../values/clean-text.ts';
import { type DecimalSign, parseNumber } from '../values/number.ts';
import { isSwapped, kindOfPoint, type PointKind } from '../values/point.ts';

const SIGNS: readonly DecimalSign[] = ['point', 'comma'];

/** What all pairs of coordinates of a file say, read with a decimal point and with a decimal comma. */
export class PlaceTally {
  missing = 0;
  readonly #kinds: Readonly<Record<DecimalSign, Map<PointKind, number>>> = { point: new Map(), comma: new Map() };

  add(xCell: string, yCell: string): void {
    const [xText, yText] = [cleanText(xCell), cleanText(yCell)];
    if (xText === '' || yText === '') {
      this.missing++;
      return;
    }
    for (const sign of SIGNS) {
      const [x, y] = [parseNumber(xText, sign), parseNumber(yText, sign)];
      if (Number.isNaN(x) || Number.isNaN(y)) continue;
      const kind = kindOfPoint(x, y);
      this.#kinds[sign].set(kind, (this.#kinds[sign].get(kind) ?? 0) + 1);
    }
  }

  #known(sign: DecimalSign): number {
    return this.#of(sign, 'rd', 'rdSwapped', 'degrees', 'degreesSwapped');
  }

  #of(sign: DecimalSign, ...kinds: PointKind[]): number {
    return kinds.reduce((sum, kind) => sum + (this.#kinds[sign].get(kind) ?? 0), 0);
  }

  get decimal(): DecimalSign {
    return this.#known('comma') > this.#known('point') ? 'comma' : 'point';
  }

  /** Most rows decide; rows of the other grid are rejected one by one when the file is read. */
  get evidence(): PlaceEvidence {
    const sign = this.decimal;
    const [known, other, zero] = [this.#known(sign), this.#of(sign, 'other'), this.#of(sign, 'zero')];
    const missing = this.missing + zero;
    if (known + other === 0) return { kind: 'none', swapped: false, located: 0, missing };
    const rd = this.#of(sign, 'rd', 'rdSwapped');
    const kind = other > known ? 'unknown' : rd * 2 >= known ? 'rd' : 'wgs84';
    const swapped = [...this.#kinds[sign]].reduce((sum, [one, count]) => sum + (isSwapped(one) ? count : 0), 0);
    return { kind, swapped: swapped * 2 > known, located: known + other, missing };
  }
}
