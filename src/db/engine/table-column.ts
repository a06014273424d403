/** Texts end to end in UTF-8: text i is `bytes[offsets[i] .. offsets[i + 1])`. */
export interface Words {
  readonly offsets: Int32Array;
  readonly bytes: Uint8Array;
}

export type Numbers = Uint8Array | Int16Array | Uint16Array | Int32Array | Float64Array | BigUint64Array;

/** A column as it goes into a table: the kind of array is the type of the column. */
export interface TableColumn {
  readonly name: string;
  readonly values: Numbers | Words;
}

export const isWords = (values: Numbers | Words): values is Words => 'offsets' in values;

export function wordsOf(texts: readonly string[]): Words {
  const encoder = new TextEncoder();
  const offsets = new Int32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(64, texts.length * 12));
  let used = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (used + text.length * 3 > bytes.length) bytes = grown(bytes, used + text.length * 3);
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
    offsets[i + 1] = used;
  }
  return { offsets, bytes: bytes.slice(0, used) };
}

function grown(bytes: Uint8Array<ArrayBuffer>, atLeast: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, atLeast));
  larger.set(bytes);
  return larger;
}

export function textsOf(words: Words): string[] {
  const decoder = new TextDecoder();
  const { offsets, bytes } = words;
  return Array.from({ length: offsets.length - 1 }, (_, i) => decoder.decode(bytes.subarray(offsets[i], offsets[i + 1])));
}

/** Rows `from` to before `to`; numbers share their memory with the original. */
export function sliceColumn(column: TableColumn, from: number, to: number): TableColumn {
  if (!isWords(column.values)) return { name: column.name, values: column.values.subarray(from, to) };
  const { offsets, bytes } = column.values;
  const start = offsets[from]!;
  return {
    name: column.name,
    values: { offsets: offsets.slice(from, to + 1).map((offset) => offset - start), bytes: bytes.subarray(start, offsets[to]) },
  };
}

export const lengthOfColumn = (column: TableColumn): number =>
  isWords(column.values) ? column.values.offsets.length - 1 : column.values.length;
