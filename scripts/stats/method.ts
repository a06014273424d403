import type { Fields } from './fields.ts';

/** One method of the command line. */
export interface Method {
  readonly name: string;
  /** What it answers and which function of `src/stats` does it, in one line. */
  readonly answers: string;
  /** Every field it reads, with its form and what it is when left out. Other fields are refused. */
  readonly fields: Readonly<Record<string, string>>;
  /** The result, ready for JSON once typed arrays are lists. */
  run(input: Fields): unknown;
}
