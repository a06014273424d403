import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects, parquetSchema, type SchemaTree } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { IMPORT_ISSUES } from '../../domain/text/import.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { isBlankRow, type Pace, type RowSink, type Table } from '../rows/table.ts';
import { cellText } from './cell-text.ts';
import type { Format } from './format.ts';

const wall = (milliseconds: number): string => {
  const moment = new Date(milliseconds);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 19).replace('T', ' ');
};

/** Moments become ISO text without zone; whether they are UTC is known per column, not per value. */
const PARSERS = {
  timestampFromMilliseconds: (ms: bigint) => wall(Number(ms)),
  timestampFromMicroseconds: (us: bigint) => wall(Number(us / 1000n)),
  timestampFromNanoseconds: (ns: bigint) => wall(Number(ns / 1_000_000n)),
  dateFromDays: (days: number) => wall(days * 86_400_000).slice(0, 10),
};

/** Timestamps without a logical type are from before there was a choice: those are UTC. */
function isUtc({ element }: SchemaTree): boolean {
  const logical = element.logical_type as { type?: string; isAdjustedToUTC?: boolean } | undefined;
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC === true;
  return /^TIMESTAMP/.test(element.converted_type ?? '');
}

const TIME_UNITS: Readonly<Record<string, number>> = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 };

/** Units per second of a column that holds times of a day, null for another; they are read as the clock on the wall. */
function timeUnitOf({ element }: SchemaTree): number | null {
  const logical = element.logical_type as { type?: string; unit?: string } | undefined;
  const unit = logical?.type === 'TIME' ? logical.unit : /^TIME_(MILLIS|MICROS)$/.exec(element.converted_type ?? '')?.[1];
  return unit === undefined ? null : (TIME_UNITS[unit] ?? null);
}

/** `22:10:05` of a number of units since midnight. */
function timeText(value: unknown, perSecond: number): string {
  if (typeof value !== 'number' && typeof value !== 'bigint') return cellText(value);
  const second = Math.floor(Number(value) / perSecond);
  return [second / 3600, (second / 60) % 60, second % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

const bufferOf = (file: Blob): AsyncBuffer => ({ byteLength: file.size, slice: (from, to) => file.slice(from, to).arrayBuffer() });

function damaged(): never {
  throw new Refusal(IMPORT_ISSUES.parquetDamaged);
}

function checkSize(metadata: FileMetaData): void {
  if (metadata.num_rows > BigInt(LIMITS.rows)) throw new Refusal(IMPORT_ISSUES.tooManyRows);
  for (const group of metadata.row_groups) {
    if (group.total_byte_size > BigInt(LIMITS.inflatedWhole) || group.num_rows > 2_000_000n)
      throw new Refusal(IMPORT_ISSUES.parquetDamaged);
  }
}

async function readRows(file: Blob, metadata: FileMetaData, columns: readonly SchemaTree[], sink: RowSink, pace: Pace): Promise<void> {
  const names = columns.map((column) => column.element.name);
  const utc = columns.map(isUtc);
  const units = columns.map(timeUnitOf);
  const share = file.size / Math.max(1, metadata.row_groups.length);
  let line = 0;
  for (const group of metadata.row_groups) {
    await pace.pause();
    const end = line + Number(group.num_rows);
    const rows = await parquetReadObjects({
      file: bufferOf(file),
      metadata,
      compressors,
      parsers: PARSERS,
      rowStart: line,
      rowEnd: end,
    }).catch(damaged);
    for (const row of rows) {
      line++;
      const values = new Map(Object.entries(row));
      const cells = names.map((name, i) => {
        const unit = units[i];
        const text = unit ? timeText(values.get(name), unit) : cellText(values.get(name));
        return utc[i] && text !== '' ? `${text}Z` : text;
      });
      if (isBlankRow(cells)) sink.notData(line, 'blank');
      else sink.row(cells, line);
    }
    if (line !== end) damaged();
    pace.onRead(share);
  }
}

async function open(source: ByteSource): Promise<Table> {
  const file = await source.blob();
  const metadata = await parquetMetadataAsync(bufferOf(file)).catch(damaged);
  checkSize(metadata);
  const columns = parquetSchema(metadata).children;
  if (columns.length > LIMITS.columns) throw new Refusal(IMPORT_ISSUES.tooManyColumns);
  return {
    facts: { format: 'parquet', encoding: null, delimiter: null, packed: source.packed, sheet: null, sheets: [] },
    headers: columns.map((column) => column.element.name),
    bytes: file.size,
    read: (sink, pace) => readRows(file, metadata, columns, sink, pace),
  };
}

/** Parquet, one row group at a time; a line of the account is the position of the row. */
export const PARQUET: Format = { name: 'parquet', content: 'parquet', open };
