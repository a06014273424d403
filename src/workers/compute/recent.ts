/** Keeps what was used last, up to a weight in all. */
export class Recent<V> {
  readonly #kept = new Map<string, { readonly value: V; readonly weight: number }>();
  readonly #most: number;
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under the key, or what `make` gives, which is kept from now on. */
  get(key: string, make: () => V, weight = 1): V {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const value = make();
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, { weight: freed }] of this.#kept) {
      if (this.#weight <= this.#most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#weight -= freed;
    }
    return value;
  }

  has = (key: string): boolean => this.#kept.has(key);
}
