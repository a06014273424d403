/** A value handed to a question. Lists are homogeneous; whole numbers travel as INTEGER, others as DOUBLE, bigint as UBIGINT. */
export type Param = string | number | bigint | boolean | readonly string[] | readonly number[] | readonly bigint[];

/**
 * Answer of a question, column by column, without the types of any engine. A question casts every
 * column to INTEGER, DOUBLE, UBIGINT or VARCHAR and leaves no NULL; asking a column by another kind throws.
 */
export interface Columns {
  readonly rows: number;
  ints(name: string): Int32Array;
  doubles(name: string): Float64Array;
  hashes(name: string): BigUint64Array;
  words(name: string): readonly string[];
}

/** A question as text with `?` for each parameter, in order, and how its answer is read. Nothing is run here. */
export interface Query<T> {
  readonly name: string;
  readonly sql: string;
  readonly params: readonly Param[];
  readonly decode: (columns: Columns) => T;
}
