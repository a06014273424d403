import { foldLabel } from '../../domain/fold-label.ts';
import type { ColumnMapping } from '../../domain/mapping.ts';
import type { RejectReason } from '../../domain/text/import.ts';
import type { Ledger } from '../account/ledger.ts';
import type { ImportContext } from '../context.ts';
import { type BuurtIndex, buurtIndex } from '../values/buurt-index.ts';
import { cleanText } from '../values/clean-text.ts';
import { type DecimalSign, parseNumber } from '../values/number.ts';
import { gridOf, isSwapped, kindOfPoint } from '../values/point.ts';
import { pointTexts } from '../values/point-text.ts';
import { parseBuurtCode, parsePostcode } from '../values/postcode.ts';
import { columnsOf } from './time-reader.ts';

/** Reads the place of a row; afterwards `x` and `y` are RD or degrees (NaN for none) and `said` is the place as the file said it. */
export class PlaceReader {
  x = Number.NaN;
  y = Number.NaN;
  rd = false;
  /** For the fingerprint: the same for the same place, with or without a table of postcodes at hand. */
  said = '';
  /** Rows whose coordinates belong to no grid that is known. */
  strange = 0;
  readonly #xColumn: number;
  readonly #yColumn: number;
  readonly #point: number;
  readonly #postcode: number;
  readonly #buurt: number;
  readonly #crs: ColumnMapping['crs'];
  readonly #decimal: DecimalSign;
  readonly #ledger: Ledger;
  readonly #context: ImportContext;
  readonly #buurten: BuurtIndex;
  readonly #labels: ReadonlyMap<string, readonly [number, number]>;

  constructor(mapping: ColumnMapping, context: ImportContext, ledger: Ledger) {
    const at = columnsOf(mapping);
    const useGrid = mapping.crs !== 'none';
    this.#xColumn = useGrid ? Math.max(at('lng'), at('rdX')) : -1;
    this.#yColumn = useGrid ? Math.max(at('lat'), at('rdY')) : -1;
    this.#point = useGrid ? at('point') : -1;
    this.#postcode = at('postcode');
    this.#buurt = at('buurtCode');
    this.#crs = mapping.crs;
    this.#decimal = mapping.decimal ?? 'point';
    this.#ledger = ledger;
    this.#context = context;
    this.#buurten = buurtIndex(context.buurten);
    this.#labels = new Map(context.buurten.map(({ code, label }) => [code as string, label]));
  }

  read(cells: readonly string[]): RejectReason | null {
    this.x = Number.NaN;
    this.y = Number.NaN;
    this.rd = false;
    this.said = '';
    if (this.#xColumn >= 0 && this.#yColumn >= 0) {
      const reason = this.#fromGrid(cleanText(cells[this.#xColumn]!), cleanText(cells[this.#yColumn]!));
      if (reason) return reason;
    } else if (this.#point >= 0) {
      const text = cleanText(cells[this.#point]!);
      const pair = text === '' ? (['', ''] as const) : pointTexts(text);
      const reason = pair ? this.#fromGrid(...pair) : 'place-unreadable';
      if (reason) return reason;
    }
    if (Number.isNaN(this.x)) this.#fromTables(cells);
    if (Number.isNaN(this.x)) this.#ledger.note('noLocation');
    return null;
  }

  #fromGrid(xText: string, yText: string): RejectReason | null {
    if (xText === '' || yText === '') return null;
    const [x, y] = [parseNumber(xText, this.#decimal), parseNumber(yText, this.#decimal)];
    if (Number.isNaN(x) || Number.isNaN(y)) return 'place-unreadable';
    const kind = kindOfPoint(x, y);
    if (kind === 'zero') {
      this.#ledger.note('zeroPoint');
      return null;
    }
    if (gridOf[kind] !== this.#crs) {
      if (kind === 'other') this.strange++;
      return 'other-grid';
    }
    const swapped = isSwapped(kind);
    if (swapped) this.#ledger.note('swapped');
    [this.x, this.y] = swapped ? [y, x] : [x, y];
    this.rd = gridOf[kind] === 'rd';
    const scale = this.rd ? 10 : 1e6;
    this.said = `${Math.round(this.x * scale)} ${Math.round(this.y * scale)}`;
    return null;
  }

  #fromTables(cells: readonly string[]): void {
    const postcode = this.#postcode < 0 ? null : parsePostcode(cleanText(cells[this.#postcode]!));
    if (postcode) {
      this.said = postcode;
      if (this.#put(this.#context.postcodes?.get(postcode), 'byPostcode')) return;
      if (this.#context.postcodes) this.#ledger.note('postcodeUnknown');
    }
    const buurt = this.#buurt < 0 ? '' : cells[this.#buurt]!.trim();
    if (buurt === '') return;
    const code = this.#buurten.codeOf(buurt);
    if (!postcode) this.said = parseBuurtCode(buurt) ?? foldLabel(buurt);
    if (!this.#put(code === null ? undefined : this.#labels.get(code), 'byBuurt')) this.#ledger.note('buurtUnknown');
  }

  #put(point: readonly [number, number] | undefined, note: string): boolean {
    if (!point) return false;
    [this.x, this.y] = point;
    this.#ledger.note(note);
    return true;
  }
}
