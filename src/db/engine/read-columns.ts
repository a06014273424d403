import type { RecordBatch } from 'apache-arrow';
import type { Columns } from '../../queries/query.ts';

type Kind = new (length: number) => Int32Array | Float64Array | BigUint64Array;

/** An answer of the browser engine by column. Numbers must already be of the kind that is asked for. */
export function readColumns(batches: readonly RecordBatch[]): Columns {
  const rows = batches.reduce((sum, batch) => sum + batch.numRows, 0);
  const pieces = (name: string) =>
    batches.map((batch) => {
      const vector = batch.getChild(name);
      if (!vector) throw new Error(`the answer has no column ${name}`);
      if (vector.nullCount > 0) throw new Error(`column ${name} of the answer has empty values`);
      return vector;
    });
  const numbers = (name: string, kind: Kind) => {
    const all = new kind(rows);
    let at = 0;
    for (const vector of pieces(name)) {
      const part: unknown = vector.toArray();
      if (!(part instanceof kind)) throw new Error(`column ${name} of the answer is ${vector.type}, not what was asked`);
      all.set(part as never, at);
      at += vector.length;
    }
    return all;
  };
  return {
    rows,
    ints: (name) => numbers(name, Int32Array) as Int32Array,
    doubles: (name) => numbers(name, Float64Array) as Float64Array,
    hashes: (name) => numbers(name, BigUint64Array) as BigUint64Array,
    words: (name) => pieces(name).flatMap((vector) => Array.from(vector as Iterable<unknown>, wordOf)),
  };
}

function wordOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text of the answer is no text');
  return value;
}
