import type { Fields } from './fields.ts';

/** One method of the command line. */
export interface Method {
  readonly name: string;
  /** What it answers and which function of `src/stats` does it, in one line. */
  readonly answers: string;
  /** Every field it reads, with its form and what it is when left out. Other fields are refused. */
  readonly fields: Readonly<Record<string, string>>;
  /** What stands in the result, for the help. */
  readonly gives?: string;
  /** The field that a list without names is, e.g. `[0.01, 0.2]` for `bh`. */
  readonly bare?: string;
  /** Fields that are lists of objects of their own kind and are not taken apart into columns. */
  readonly objects?: readonly string[];
  /** Brings other forms of the whole input to the fields above; runs before names are matched. */
  readonly forms?: (source: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** The result, ready for JSON once typed arrays are lists. */
  run(input: Fields): unknown;
}
