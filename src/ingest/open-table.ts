import { IMPORT_ISSUES } from '../domain/text/import.ts';
import { type ByteSource, gzipSource, headOf, plainSource } from './bytes/byte-source.ts';
import { type Content, sniff } from './bytes/sniff.ts';
import { type ZipEntry, zipEntries, zipSource } from './bytes/zip-directory.ts';
import { DELIMITED } from './formats/delimited.ts';
import type { Format } from './formats/format.ts';
import { GEOJSON } from './formats/geojson/geojson.ts';
import { PARQUET } from './formats/parquet.ts';
import { XLSX } from './formats/xlsx/xlsx.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Table } from './rows/table.ts';

/** Every format that holds a table of incidents. */
export const FORMATS: readonly Format[] = [DELIMITED, XLSX, PARQUET, GEOJSON];

const DATA_NAME = /\.(csv|tsv|tab|txt|xlsx|parquet|geojson|json)$/i;
const SURE_NAME = /\.(csv|tsv|tab|xlsx|parquet|geojson)$/i;

async function contentOf(source: ByteSource): Promise<Content> {
  const found = sniff(await headOf(source));
  if ('issue' in found) throw new Refusal(found.issue);
  return found.content;
}

const isWorkbook = (entries: readonly ZipEntry[]): boolean => entries.some((entry) => entry.name === 'xl/workbook.xml');

/** A spreadsheet of LibreOffice, or a binary one of Excel: a zip too, but not one we read. */
const isOtherSheet = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === 'content.xml' || name === 'xl/workbook.bin');

/** The one file with data in a zip. */
function onlyData(entries: readonly ZipEntry[]): ZipEntry {
  if (isOtherSheet(entries)) throw new Refusal(IMPORT_ISSUES.otherSheet);
  const sure = entries.filter((entry) => SURE_NAME.test(entry.name));
  const candidates = sure.length > 0 ? sure : entries.filter((entry) => DATA_NAME.test(entry.name));
  if (candidates.length > 1) throw new Refusal(IMPORT_ISSUES.zipMany);
  if (candidates[0]) return candidates[0];
  const packed = entries.some((entry) => /\.(zip|gz|7z|rar)$/i.test(entry.name));
  throw new Refusal(packed ? IMPORT_ISSUES.zipNested : IMPORT_ISSUES.zipEmpty);
}

/** What is inside gzip or zip, one layer deep; a workbook is a zip that stays one. */
async function unpacked(file: Blob, name: string): Promise<{ source: ByteSource; content: Content }> {
  const outer = plainSource(file, name);
  const content = await contentOf(outer);
  if (content !== 'gzip' && content !== 'zip') return { source: outer, content };
  const entries = content === 'zip' ? await zipEntries(file) : [];
  if (isWorkbook(entries)) return { source: outer, content };
  const source = content === 'gzip' ? gzipSource(file, name) : zipSource(file, onlyData(entries));
  const inner = await contentOf(source);
  if (inner === 'gzip') throw new Refusal(IMPORT_ISSUES.zipNested);
  if (inner === 'zip' && !isWorkbook(await zipEntries(await source.blob()))) throw new Refusal(IMPORT_ISSUES.zipNested);
  return { source, content: inner };
}

/** Opens a file by its content, whatever its name; throws a `Refusal` when there is no table in it. */
export async function openTable(file: Blob, name: string): Promise<Table> {
  if (file.size > LIMITS.fileBytes) throw new Refusal(IMPORT_ISSUES.tooLarge);
  const { source, content } = await unpacked(file, name);
  const format = FORMATS.find((candidate) => candidate.content === content);
  if (!format) throw new Refusal(IMPORT_ISSUES.binary);
  return format.open(source);
}
