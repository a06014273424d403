/** Rows that stand for the whole file: the first ones, and from then on ever fewer, spread evenly, at most about `LIMIT`. */
const FIRST = 1_000;
const LIMIT = 3_000;

const copied = (cell: string): string => ` ${cell.length > 400 ? cell.slice(0, 400) : cell}`.slice(1);

export class RowSample {
  readonly first: { readonly line: number; readonly cells: readonly string[] }[] = [];
  #later: (readonly string[])[] = [];
  #step = 16;
  #seen = 0;

  /** Whether the first rows are complete with this one. */
  add(cells: readonly string[], line: number): boolean {
    const position = this.#seen++;
    if (position < FIRST) {
      this.first.push({ line, cells: cells.map(copied) });
      return position === FIRST - 1;
    }
    if (position % this.#step === 0) {
      this.#later.push(cells.map(copied));
      if (this.#later.length > LIMIT - FIRST) {
        this.#later = this.#later.filter((_, i) => i % 2 === 0);
        this.#step *= 2;
      }
    }
    return false;
  }

  get size(): number {
    return this.#seen;
  }

  /** The sampled cells of one column. */
  column(index: number): string[] {
    return [...this.first.map(({ cells }) => cells[index]!), ...this.#later.map((cells) => cells[index]!)];
  }
}
