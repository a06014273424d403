/**
 * Cuts the objects out of the array `features` of a GeoJSON text, streaming, by counting brackets outside strings.
 * Gives each feature as text; `overlong` stands for one of more than `limit` characters, which is passed over.
 */
export class FeatureStream {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #feature: string | null = null;
  #tooLong = false;
  #key = '';
  #string = '';
  #inFeatures = false;
  readonly #onFeature: (text: string | 'overlong') => void;
  readonly #limit: number;

  constructor(onFeature: (text: string | 'overlong') => void, limit = 1_000_000) {
    this.#onFeature = onFeature;
    this.#limit = limit;
  }

  push(piece: string): void {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const sign = piece.charCodeAt(at);
      if (this.#inString) this.#insideString(sign);
      else if (sign === 34) {
        this.#inString = true;
        this.#string = '';
      } else if (sign === 58) this.#key = this.#string;
      else if (sign === 123 || sign === 91) {
        if (this.#opens(sign)) from = at;
      } else if ((sign === 125 || sign === 93) && this.#closes()) {
        this.#give(piece.slice(from, at + 1));
        from = at + 1;
      }
    }
    if (this.#feature !== null) this.#keep(piece.slice(from));
  }

  /** Whether a feature begins here. */
  #opens(sign: number): boolean {
    this.#depth++;
    if (sign === 91 && this.#depth === 2 && this.#key === 'features') this.#inFeatures = true;
    if (sign !== 123 || !this.#inFeatures || this.#depth !== 3) return false;
    this.#feature = '';
    return true;
  }

  /** Whether a feature ends here. */
  #closes(): boolean {
    this.#depth--;
    if (this.#feature !== null && this.#depth < 3) return true;
    if (this.#inFeatures && this.#depth < 2) this.#inFeatures = false;
    return false;
  }

  #insideString(sign: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === 92) this.#escaped = true;
    else if (sign === 34) this.#inString = false;
    else if (this.#depth === 1 && this.#string.length < 20) this.#string += String.fromCharCode(sign);
  }

  #keep(part: string): void {
    if (this.#feature!.length + part.length > this.#limit) this.#tooLong = true;
    else this.#feature += part;
  }

  #give(last: string): void {
    this.#keep(last);
    this.#onFeature(this.#tooLong ? 'overlong' : this.#feature!);
    this.#feature = null;
    this.#tooLong = false;
  }
}
