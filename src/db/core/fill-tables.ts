import { SOURCES } from '../../domain/incident.ts';
import { INCIDENT_COLUMNS, type IncidentColumn } from '../../queries/tables.ts';
import type { BatchTable } from '../batch-file/batch-table.ts';
import type { Connection } from '../engine/connection.ts';
import { lengthOfColumn, type Numbers, sliceColumn, type TableColumn, type Words, wordsOf } from '../engine/table-column.ts';
import type { Placing } from '../store.ts';
import type { CategoryCodes } from './category-codes.ts';
import { deriveTime } from './derive-time.ts';

/** Rows that go to the engine in one message: keeps the copy that travels under 25 MB. */
const CHUNK = 200_000;

/** The columns of table `incident` for the rows of one batch. */
function incidentColumns(code: number, table: BatchTable, placing: Placing, codes: Uint16Array): TableColumn[] {
  const { count } = table;
  const times = deriveTime(table.begin, table.precision);
  const values: Record<IncidentColumn, Numbers | Words> = {
    row_no: Int32Array.from({ length: count }, (_, i) => i),
    batch: new Uint16Array(count).fill(code),
    source: table.source,
    number: table.number,
    key: table.key,
    content: table.content,
    begin_min: table.begin,
    end_min: table.end,
    precision: table.precision,
    registered: table.registered,
    category: table.category.map((position) => codes[position]!),
    lng: placing.lng ?? table.lng,
    lat: placing.lat ?? table.lat,
    reporter: table.reporter,
    parent: table.parent,
    marks: table.marks,
    ...times,
    buurt: placing.buurt,
    c8: placing.cells[8],
    c9: placing.cells[9],
    c10: placing.cells[10],
    c11: placing.cells[11],
  };
  const columns = INCIDENT_COLUMNS.map(([name]) => ({ name, values: values[name] }));
  for (const column of columns) {
    if (lengthOfColumn(column) !== count) throw new RangeError(`column ${column.name} has ${lengthOfColumn(column)} rows, not ${count}`);
  }
  return columns;
}

export interface BatchRows {
  readonly code: number;
  readonly table: BatchTable;
  readonly placing: Placing;
  /** Keys of rows of older batches that these rows take the place of. */
  readonly replaced: BigUint64Array;
}

/** Adds the rows of a batch to the tables and hides the older rows they replace. */
export async function addRows(
  connection: Connection,
  rows: BatchRows,
  codes: CategoryCodes,
  onRows: (done: number) => void,
): Promise<void> {
  const columns = incidentColumns(rows.code, rows.table, rows.placing, codes.codesOf(rows.table.categories));
  await writeCategories(connection, codes);
  for (let from = 0; from < rows.table.count; from += CHUNK) {
    const to = Math.min(rows.table.count, from + CHUNK);
    await connection.append(
      'incident',
      columns.map((column) => sliceColumn(column, from, to)),
    );
    onRows(to);
  }
  if (rows.replaced.length > 0) await hideReplaced(connection, rows.code, rows.replaced);
}

/** Writes the whole list again: it is short, and a rolled-back import may have left codes without a row. */
async function writeCategories(connection: Connection, { list }: CategoryCodes): Promise<void> {
  await connection.exec('DELETE FROM category');
  await connection.append('category', [
    { name: 'code', values: Uint16Array.from(list, (_, code) => code) },
    { name: 'id', values: wordsOf(list.map((category) => category.id)) },
    { name: 'label', values: wordsOf(list.map((category) => category.label)) },
    { name: 'theme', values: wordsOf(list.map((category) => category.theme)) },
    { name: 'source', values: Uint8Array.from(list, (category) => SOURCES.indexOf(category.source)) },
  ]);
}

async function hideReplaced(connection: Connection, code: number, keys: BigUint64Array): Promise<void> {
  await connection.exec('CREATE TABLE replaced (key UBIGINT NOT NULL)');
  await connection.append('replaced', [{ name: 'key', values: keys }]);
  await connection.exec(`DELETE FROM incident WHERE batch < ${code} AND key IN (SELECT key FROM replaced)`);
  await connection.exec('DROP TABLE replaced');
}
