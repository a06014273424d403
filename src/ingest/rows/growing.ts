import type { IncidentColumns } from '../../domain/incident.ts';

interface Arrays {
  source: Uint8Array<ArrayBuffer>;
  key: Uint32Array<ArrayBuffer>;
  content: Uint32Array<ArrayBuffer>;
  parent: Uint32Array<ArrayBuffer>;
  begin: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  registered: Int32Array<ArrayBuffer>;
  precision: Uint8Array<ArrayBuffer>;
  category: Uint16Array<ArrayBuffer>;
  x: Float64Array<ArrayBuffer>;
  y: Float64Array<ArrayBuffer>;
  rd: Uint8Array<ArrayBuffer>;
  reporter: Int32Array<ArrayBuffer>;
  marks: Uint8Array<ArrayBuffer>;
}

const sized = (rows: number): Arrays => ({
  source: new Uint8Array(rows),
  key: new Uint32Array(rows * 2),
  content: new Uint32Array(rows * 2),
  parent: new Uint32Array(rows * 2),
  begin: new Int32Array(rows),
  end: new Int32Array(rows),
  registered: new Int32Array(rows),
  precision: new Uint8Array(rows),
  category: new Uint16Array(rows),
  x: new Float64Array(rows),
  y: new Float64Array(rows),
  rd: new Uint8Array(rows),
  reporter: new Int32Array(rows),
  marks: new Uint8Array(rows),
});

const NUMBERS_AT_ONCE = 4_096;

/**
 * Accepted rows in typed columns that double when they are full. 64-bit values are two words, low first. `x` and `y` are RD
 * where `rd` is 1, else degrees; `reporter` is a position in the list of reporters, -1 for none.
 */
export class GrowingRows {
  arrays: Arrays = sized(1024);
  count = 0;
  readonly #numbers: string[] = [];
  #recent: string[] = [];

  /** Makes room for one more row and gives its position. */
  next(): number {
    if (this.count === this.arrays.begin.length) {
      const larger = sized(this.count * 2);
      for (const name of Object.keys(larger) as (keyof Arrays)[]) larger[name].set(this.arrays[name]);
      this.arrays = larger;
    }
    return this.count++;
  }

  /**
   * Keeps the number of the row that was made last. A piece of a text keeps the whole text alive, so numbers are
   * copied out together.
   */
  keepNumber(number: string): void {
    this.#recent.push(number);
    if (this.#recent.length === NUMBERS_AT_ONCE) this.#flush();
  }

  #flush(): void {
    const recent = this.#recent;
    if (recent.every((number) => number === '')) for (const number of recent) this.#numbers.push(number);
    else for (const number of recent.join('\n').split('\n')) this.#numbers.push(number);
    this.#recent = [];
  }

  /** The rows as they are handed on; places and reporters come from outside. */
  columns(rest: Pick<IncidentColumns, 'lng' | 'lat' | 'reporter' | 'categories'>): IncidentColumns {
    this.#flush();
    const { arrays, count } = this;
    const wide = (words: Uint32Array<ArrayBuffer>): BigUint64Array => new BigUint64Array(words.slice(0, count * 2).buffer);
    return {
      count,
      source: arrays.source.slice(0, count),
      number: this.#numbers,
      key: wide(arrays.key),
      content: wide(arrays.content),
      parent: wide(arrays.parent),
      begin: arrays.begin.slice(0, count),
      end: arrays.end.slice(0, count),
      registered: arrays.registered.slice(0, count),
      precision: arrays.precision.slice(0, count),
      category: arrays.category.slice(0, count),
      marks: arrays.marks.slice(0, count),
      ...rest,
    };
  }
}
