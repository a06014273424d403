import {
  type DataType,
  Field,
  Float64,
  Int16,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  Uint8,
  Uint16,
  Uint64,
  Utf8,
} from 'apache-arrow';
import { isWords, lengthOfColumn, type Numbers, type TableColumn } from './table-column.ts';

const TYPES: readonly (readonly [new (length: number) => Numbers, () => DataType])[] = [
  [Uint8Array, () => new Uint8()],
  [Int16Array, () => new Int16()],
  [Uint16Array, () => new Uint16()],
  [Int32Array, () => new Int32()],
  [Float64Array, () => new Float64()],
  [BigUint64Array, () => new Uint64()],
];

function numericType(values: Numbers): DataType {
  const found = TYPES.find(([kind]) => values instanceof kind);
  if (!found) throw new TypeError('an array of this kind cannot be a column');
  return found[1]();
}

function dataOf(column: TableColumn) {
  const { values } = column;
  const length = lengthOfColumn(column);
  if (isWords(values)) return makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets: values.offsets, data: values.bytes });
  return makeData({ type: numericType(values) as Int32, length, nullCount: 0, data: values as Int32Array });
}

/**
 * Columns of equal length as one Arrow table over the same memory. Built from `makeData` only: the
 * builders of the library make code at run time, which the page's security policy forbids.
 */
export function arrowTable(columns: readonly TableColumn[], metadata: ReadonlyMap<string, string> = new Map()): Table {
  const children = columns.map(dataOf);
  const fields = columns.map((column, i) => new Field(column.name, children[i]!.type as DataType, false));
  const schema = new Schema(fields, new Map(metadata));
  const length = columns.length === 0 ? 0 : lengthOfColumn(columns[0]!);
  const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return new Table(schema, [new RecordBatch(schema, struct)]);
}
