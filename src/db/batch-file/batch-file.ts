import { type Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import type { Category } from '../../domain/category.ts';
import { arrowTable } from '../engine/arrow-table.ts';
import type { Numbers, Words } from '../engine/table-column.ts';
import { type BatchTable, NUMERIC, type NumericName } from './batch-table.ts';

const FORMAT = 'brandpunt.batch.1';
/** Columns that files of before they existed do not have: 0 in every row. */
const LATER: ReadonlySet<NumericName> = new Set(['marks']);

/** The rows of a batch as an Arrow IPC stream; categories and the name of the format go along as metadata. */
export function writeBatchFile(table: BatchTable): Uint8Array {
  const numeric = (Object.keys(NUMERIC) as NumericName[]).map((name) => ({ name, values: table[name] }));
  const metadata = new Map([
    ['format', FORMAT],
    ['categories', JSON.stringify(table.categories)],
  ]);
  return tableToIPC(arrowTable([...numeric, { name: 'number', values: table.number }], metadata), 'stream');
}

/** Reads what `writeBatchFile` wrote, over the same memory; throws on anything else. */
export function readBatchFile(bytes: Uint8Array): BatchTable {
  const table = tableFromIPC(bytes);
  const format = table.schema.metadata.get('format');
  if (format !== FORMAT) throw new Error(`this is no batch file of format ${FORMAT} but ${format ?? 'of no format'}`);
  const categories = JSON.parse(table.schema.metadata.get('categories') ?? '[]') as Category[];
  const numeric = (Object.keys(NUMERIC) as NumericName[]).map((name) => [name, numbersOf(table, name)]);
  return { ...Object.fromEntries(numeric), count: table.numRows, number: wordsColumn(table), categories } as BatchTable;
}

function only(table: Table, name: string) {
  const vector = table.getChild(name);
  if (!vector) throw new Error(`the batch file has no column ${name}`);
  if (vector.data.length > 1) throw new Error(`column ${name} of the batch file is in ${vector.data.length} pieces`);
  return vector.data[0];
}

function numbersOf(table: Table, name: NumericName): Numbers {
  const Kind = NUMERIC[name];
  if (LATER.has(name) && !table.getChild(name)) return new Kind(table.numRows);
  const data = only(table, name);
  if (!data || data.length === 0) return new Kind(0);
  if (!(data.values instanceof Kind)) throw new Error(`column ${name} of the batch file is of another kind`);
  return data.values.subarray(0, data.length);
}

function wordsColumn(table: Table): Words {
  const data = only(table, 'number');
  if (!data || data.length === 0) return { offsets: new Int32Array(1), bytes: new Uint8Array(0) };
  const offsets = data.valueOffsets.subarray(0, data.length + 1) as Int32Array;
  return { offsets, bytes: (data.values as Uint8Array).subarray(0, offsets[data.length]) };
}
