import { SOURCES, type Source } from '../../domain/incident.ts';
import type { ColumnMapping } from '../../domain/mapping.ts';
import { withSeverity } from '../../domain/screening.ts';
import type { RejectReason } from '../../domain/text/import.ts';
import { ContentHash } from '../account/content-hash.ts';
import { KeyTable } from '../account/key-table.ts';
import { Ledger } from '../account/ledger.ts';
import { foldReporter } from '../account/reporter-hash.ts';
import type { ImportContext } from '../context.ts';
import { CategoryReader } from '../values/category-reader.ts';
import { parseSeverity, screenText } from '../values/screen-text.ts';
import { parseSource } from '../values/source.ts';
import { GrowingRows } from './growing.ts';
import { PlaceReader } from './place-reader.ts';
import type { Table } from './table.ts';
import { columnsOf, TimeReader } from './time-reader.ts';

type SingleRole = 'number' | 'categoryCode' | 'category' | 'parent' | 'reporter' | 'source' | 'screenText' | 'severity';

const NUMBERED = 1;
const UNNUMBERED = 2;
const ROLL_UP = /^(0\.0\.0\b|totaal (misdrijven|registraties))/i;

/** Turns rows of text into incidents, keeps those that are new and counts the others. */
export class IncidentReader {
  readonly rows = new GrowingRows();
  readonly ledger: Ledger;
  readonly categories: CategoryReader;
  readonly place: PlaceReader;
  /** Different reporters in order of appearance; only kept until they are hashed. */
  readonly reporters = new Map<string, number>();
  /** Positions of the rows that replace a stored one. */
  readonly replacing: number[] = [];
  readonly numberSample: string[] = [];
  readonly time: TimeReader;
  readonly #keys: KeyTable;
  readonly #hash = new ContentHash();
  readonly #mapping: ColumnMapping;
  readonly #at: Readonly<Record<SingleRole, number>>;
  readonly #keepReporters: boolean;
  #numbers = 0;

  constructor(mapping: ColumnMapping, context: ImportContext, { headers, since1904 }: Pick<Table, 'headers' | 'since1904'>) {
    const at = columnsOf(mapping);
    this.#mapping = mapping;
    this.#at = {
      number: at('number'),
      categoryCode: at('categoryCode'),
      category: at('category'),
      parent: at('parent'),
      reporter: at('reporter'),
      source: at('source'),
      screenText: at('screenText'),
      severity: at('severity'),
    };
    this.#keepReporters = context.hmacKey !== null;
    this.ledger = new Ledger(mapping, headers);
    this.categories = new CategoryReader(context.categories);
    this.place = new PlaceReader(mapping, context, this.ledger);
    this.time = new TimeReader(mapping, this.ledger, since1904, context.thisYear);
    this.#keys = new KeyTable(context.existing);
  }

  read(cells: readonly string[], line: number): void {
    if (this.#isRollUp(cells)) {
      this.ledger.notData++;
      return;
    }
    const reason = this.time.read(cells) ?? this.place.read(cells) ?? this.#keep(cells);
    if (reason) this.ledger.reject(line, reason, cells);
  }

  /** A row of a published table that adds up other rows. */
  #isRollUp(cells: readonly string[]): boolean {
    return this.#cell(cells, 'categoryCode') === '0.0.0' || ROLL_UP.test(this.#cell(cells, 'category'));
  }

  #cell(cells: readonly string[], column: SingleRole): string {
    const index = this.#at[column];
    return index < 0 ? '' : cells[index]!.trim();
  }

  #keep(cells: readonly string[]): RejectReason | null {
    const source = this.#at.source < 0 ? this.#mapping.source : parseSource(this.#cell(cells, 'source'), this.#mapping.source);
    if (!source) return 'source-unknown';
    const [code, label] = [this.#cell(cells, 'categoryCode'), this.#cell(cells, 'category')];
    const number = this.#cell(cells, 'number').slice(0, 200);
    const parent = this.#cell(cells, 'parent');
    const content = this.#contentOf(source, number, code, label, parent);
    const slot = number === '' ? this.#keys.find(content.high, content.low) : this.#numbered(source, number);
    const seen = this.#keys.see(slot);
    const stored = this.#keys.stored(slot);
    if (number === '') {
      if (seen < stored) return this.#duplicate();
    } else {
      const same = this.#keys.sameContent(slot, content.high, content.low);
      if (seen > 0 && !same) return 'number-twice';
      if (seen > 0 || (stored > 0 && same)) return this.#duplicate();
      this.#keys.setContent(slot, content.high, content.low);
      if (stored > 0) this.replacing.push(this.rows.count);
    }
    this.#accept(cells, { source, number, code, label, parent }, content);
    return null;
  }

  #duplicate(): null {
    this.ledger.duplicates++;
    return null;
  }

  /** Fingerprint of what the row says, free of how it is written; the reporter takes no part, because its key differs per device. */
  #contentOf(source: Source, number: string, code: string, label: string, parent: string): { high: number; low: number } {
    const { begin, end, registered, precision } = this.time;
    const hash = this.#hash
      .start()
      .word(UNNUMBERED)
      .word(SOURCES.indexOf(source))
      .text(number)
      .word(begin)
      .word(end)
      .word(registered)
      .word(precision);
    const { high, low } = hash.text(code).text(label).text(this.place.said).text(parent).finish();
    return { high, low };
  }

  #keyOf(source: Source, number: string): ContentHash {
    return this.#hash.start().word(NUMBERED).word(SOURCES.indexOf(source)).text(number).finish();
  }

  #numbered(source: Source, number: string): number {
    if (this.#numbers++ < 500 || this.#numbers % 1000 === 0) this.numberSample.push(number);
    const { high, low } = this.#keyOf(source, number);
    return this.#keys.find(high, low);
  }

  #accept(
    cells: readonly string[],
    { source, number, code, label, parent }: { source: Source; number: string; code: string; label: string; parent: string },
    content: { high: number; low: number },
  ): void {
    const { fixedCategory } = this.#mapping;
    const category = fixedCategory === null ? this.categories.position(source, code, label) : this.categories.fixed(source, fixedCategory);
    const row = this.rows.next();
    const { arrays } = this.rows;
    this.rows.keepNumber(number);
    arrays.source[row] = SOURCES.indexOf(source);
    put(arrays.content, row, content.high, content.low);
    const key = number === '' ? content : this.#keyOf(source, number);
    put(arrays.key, row, key.high, key.low);
    arrays.begin[row] = this.time.begin;
    arrays.end[row] = this.time.end;
    arrays.registered[row] = this.time.registered;
    arrays.precision[row] = this.time.precision;
    arrays.category[row] = category;
    arrays.x[row] = this.place.x;
    arrays.y[row] = this.place.y;
    arrays.rd[row] = this.place.rd ? 1 : 0;
    arrays.reporter[row] = this.#reporter(this.#cell(cells, 'reporter'));
    arrays.marks[row] = this.#marks(cells);
    if (parent !== '') {
      const above = this.#keyOf(source, parent);
      put(arrays.parent, row, above.high, above.low);
      this.ledger.note('children');
    }
    if (this.categories.isUnknown(category)) this.ledger.note(code === '' && label === '' ? 'noCategory' : 'unknownCategory');
    this.ledger.accepted++;
  }

  #marks(cells: readonly string[]): number {
    const found = screenText(this.#cell(cells, 'screenText'));
    if (found !== 0) this.ledger.note('textScreened');
    return found | withSeverity(parseSeverity(this.#cell(cells, 'severity')));
  }

  #reporter(text: string): number {
    if (text === '') return -1;
    if (!this.#keepReporters) {
      this.ledger.note('reportersNotKept');
      return -1;
    }
    const folded = foldReporter(text);
    let position = this.reporters.get(folded);
    if (position === undefined) {
      position = this.reporters.size;
      this.reporters.set(folded, position);
    }
    return position;
  }
}

function put(words: Uint32Array, row: number, high: number, low: number): void {
  words[row * 2] = low;
  words[row * 2 + 1] = high;
}
