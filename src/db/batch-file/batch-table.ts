import type { Category } from '../../domain/category.ts';
import type { IncidentColumns } from '../../domain/incident.ts';
import { textsOf, type Words, wordsOf } from '../engine/table-column.ts';

/** The numeric columns of a batch file with their kind of array, in the order of the file. */
export const NUMERIC = {
  source: Uint8Array,
  key: BigUint64Array,
  content: BigUint64Array,
  begin: Int32Array,
  end: Int32Array,
  precision: Uint8Array,
  registered: Int32Array,
  category: Uint16Array,
  lng: Float64Array,
  lat: Float64Array,
  reporter: BigUint64Array,
  parent: BigUint64Array,
  marks: Uint8Array,
} as const;

export type NumericName = keyof typeof NUMERIC;

/** Rows of a batch with the external numbers still in UTF-8. */
export type BatchTable = { readonly count: number; readonly number: Words; readonly categories: readonly Category[] } & {
  readonly [Name in NumericName]: InstanceType<(typeof NUMERIC)[Name]>;
};

/** Fails on columns of unequal length: they can only come from our own mistake. */
export function toTable(columns: IncidentColumns): BatchTable {
  const table = { ...columns, number: wordsOf(columns.number) };
  for (const name of ['number', ...Object.keys(NUMERIC)] as const) {
    const { length } = columns[name as NumericName | 'number'];
    if (length !== columns.count) throw new RangeError(`column ${name} has ${length} rows, not ${columns.count}`);
  }
  return table as BatchTable;
}

export const toColumns = (table: BatchTable): IncidentColumns => ({ ...table, number: textsOf(table.number) });
