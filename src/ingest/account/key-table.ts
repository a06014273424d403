import type { ExistingRows } from '../context.ts';

/** Words of a 64-bit array, low word first: the machines browsers run on are little-endian. */
const wordsOf = (values: BigUint64Array): Uint32Array => new Uint32Array(values.buffer, values.byteOffset, values.length * 2);

/**
 * Counts per 64-bit key, in open addressing over typed arrays: how often the store holds it and with which content, and
 * how often this file has shown it and with which content. 1 M keys take 32 MB and no BigInt arithmetic.
 */
export class KeyTable {
  #keys: Uint32Array;
  #contents: Uint32Array;
  #stored: Int32Array;
  #seen: Int32Array;
  #mask: number;
  #size = 0;

  constructor(existing: ExistingRows) {
    let capacity = 1024;
    while (capacity < existing.keys.length * 2) capacity *= 2;
    this.#keys = new Uint32Array(capacity * 2);
    this.#contents = new Uint32Array(capacity * 2);
    this.#stored = new Int32Array(capacity);
    this.#seen = new Int32Array(capacity);
    this.#mask = capacity - 1;
    const keys = wordsOf(existing.keys);
    const contents = wordsOf(existing.contents);
    for (let i = 0; i < existing.keys.length; i++) {
      const slot = this.find(keys[i * 2 + 1]!, keys[i * 2]!);
      this.#stored[slot]!++;
      this.setContent(slot, contents[i * 2 + 1]!, contents[i * 2]!);
    }
  }

  /** The slot of a key, made when it is new. Good until the next `find`. */
  find(high: number, low: number): number {
    if (this.#size * 2 > this.#mask) this.#grow();
    const slot = this.#locate(high, low);
    if (this.#keys[slot * 2] === 0 && this.#keys[slot * 2 + 1] === 0) {
      this.#keys[slot * 2] = low;
      this.#keys[slot * 2 + 1] = high;
      this.#size++;
    }
    return slot;
  }

  stored(slot: number): number {
    return this.#stored[slot]!;
  }

  /** Counts one more appearance in this file and gives how many there were before. */
  see(slot: number): number {
    return this.#seen[slot]!++;
  }

  sameContent(slot: number, high: number, low: number): boolean {
    return this.#contents[slot * 2] === low && this.#contents[slot * 2 + 1] === high;
  }

  setContent(slot: number, high: number, low: number): void {
    this.#contents[slot * 2] = low;
    this.#contents[slot * 2 + 1] = high;
  }

  #locate(high: number, low: number): number {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & this.#mask;
    for (;;) {
      const [slotLow, slotHigh] = [this.#keys[slot * 2], this.#keys[slot * 2 + 1]];
      if ((slotLow === low && slotHigh === high) || (slotLow === 0 && slotHigh === 0)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #grow(): void {
    const [keys, contents, stored, seen] = [this.#keys, this.#contents, this.#stored, this.#seen];
    const capacity = stored.length * 2;
    this.#keys = new Uint32Array(capacity * 2);
    this.#contents = new Uint32Array(capacity * 2);
    this.#stored = new Int32Array(capacity);
    this.#seen = new Int32Array(capacity);
    this.#mask = capacity - 1;
    for (let i = 0; i < stored.length; i++) {
      const [low, high] = [keys[i * 2]!, keys[i * 2 + 1]!];
      if (low === 0 && high === 0) continue;
      const slot = this.#locate(high, low);
      this.#keys[slot * 2] = low;
      this.#keys[slot * 2 + 1] = high;
      this.setContent(slot, contents[i * 2 + 1]!, contents[i * 2]!);
      this.#stored[slot] = stored[i]!;
      this.#seen[slot] = seen[i]!;
    }
  }
}
