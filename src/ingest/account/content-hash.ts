/**
 * A 64-bit fingerprint of a row in two 32-bit lanes: lane one is MurmurHash3 x86_32 over 32-bit words, lane two the same
 * construction with its own seed and multipliers. Not a secret: it tells rows apart, it hides nothing.
 *
 * Collisions: with n rows the chance that any two of them share a fingerprint is about n^2 / 2^65:
 * 3e-8 at one million rows, 2.7e-6 at ten million. A collision would take two different rows for one.
 *
 * Text goes in as UTF-16 code units, two to a word, followed by its length, so that `('ab', 'c')` and `('a', 'bc')` differ.
 */
export class ContentHash {
  /** The two lanes after `finish()`, unsigned. */
  high = 0;
  low = 0;
  #one = 0;
  #two = 0;
  #words = 0;

  start(): this {
    this.#one = 0x9747b28c;
    this.#two = 0x3c6ef372;
    this.#words = 0;
    return this;
  }

  word(value: number): this {
    let a = Math.imul(value, 0xcc9e2d51);
    a = Math.imul((a << 15) | (a >>> 17), 0x1b873593);
    let one = this.#one ^ a;
    one = (one << 13) | (one >>> 19);
    this.#one = (Math.imul(one, 5) + 0xe6546b64) | 0;
    let b = Math.imul(value, 0x239b961b);
    b = Math.imul((b << 16) | (b >>> 16), 0xab0e9789);
    let two = this.#two ^ b;
    two = (two << 15) | (two >>> 17);
    this.#two = (Math.imul(two, 5) + 0x561ccd1b) | 0;
    this.#words++;
    return this;
  }

  text(value: string): this {
    const { length } = value;
    for (let i = 0; i < length; i += 2) this.word(value.charCodeAt(i) | (i + 1 < length ? value.charCodeAt(i + 1) << 16 : 0));
    return this.word(length);
  }

  /** Leaves the fingerprint in `high` and `low`; never zero in both, which stands for "none". */
  finish(): this {
    const bytes = this.#words * 4;
    this.high = mixed(this.#one ^ bytes);
    this.low = mixed(this.#two ^ bytes);
    if (this.high === 0 && this.low === 0) this.low = 1;
    return this;
  }
}

/** The closing avalanche of MurmurHash3. */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
