import type { ImportAccount } from '../domain/batch.ts';
import type { IncidentColumns } from '../domain/incident.ts';
import type { Outcome } from '../domain/issue.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import { VALUE_TESTS } from '../domain/personal/detectors.ts';
import { IMPORT_ISSUES } from '../domain/text/import.ts';
import { rdArraysToWgs84 } from '../geo/rd.ts';
import { describeIncident } from './account/describe-incident.ts';
import { noteMidnight } from './account/midnight-note.ts';
import { notePlaces } from './account/place-notes.ts';
import { hashReporters } from './account/reporter-hash.ts';
import type { ImportContext, OnImportProgress } from './context.ts';
import { shapeOf } from './guess/shape.ts';
import { LIMITS } from './limits.ts';
import { openTable } from './open-table.ts';
import { paceOf } from './pace.ts';
import { droppedColumns } from './personal/dropped-columns.ts';
import { answered, Refusal } from './refusal.ts';
import type { GrowingRows } from './rows/growing.ts';
import { IncidentReader } from './rows/incident-reader.ts';
import type { Table } from './rows/table.ts';

export interface Imported {
  readonly columns: IncidentColumns;
  /** `replacements[i].before` is empty: only the store knows what it held under `replacedKeys[i]`. */
  readonly account: ImportAccount;
  /** Keys of the stored rows that these rows replace, in the order of `account.replacements`. */
  readonly replacedKeys: BigUint64Array;
}

function checkMapping(mapping: ColumnMapping, headers: readonly string[]): void {
  if (mapping.shape !== shapeOf(headers)) throw new Refusal(IMPORT_ISSUES.shapeDiffers);
  const roles = new Set(mapping.columns.map(({ role }) => role));
  const hasParts = (roles.has('year') || mapping.fixedYear != null) && (roles.has('monthOfYear') || roles.has('weekOfYear'));
  const hasTime = roles.has('begin') || roles.has('beginDate') || hasParts;
  if (!hasTime) throw new Refusal(IMPORT_ISSUES.noTime);
  const hasGrid = roles.has('point') || ((roles.has('lng') || roles.has('rdX')) && (roles.has('lat') || roles.has('rdY')));
  if (mapping.crs !== 'none' && !hasGrid && !roles.has('postcode') && !roles.has('buurtCode')) throw new Refusal(IMPORT_ISSUES.noPlace);
  if (!roles.has('category') && !roles.has('categoryCode') && mapping.fixedCategory === null) throw new Refusal(IMPORT_ISSUES.noCategory);
}

async function readTable(table: Table, reader: IncidentReader, onProgress?: OnImportProgress, signal?: AbortSignal): Promise<void> {
  const { ledger } = reader;
  const record = (): void => {
    if (++ledger.records > LIMITS.rows) throw new Refusal(IMPORT_ISSUES.tooManyRows);
  };
  const pace = paceOf(table.bytes, () => ledger.records, onProgress, signal);
  await table.read(
    {
      row(cells, line) {
        record();
        reader.read(cells, line);
      },
      broken(line, reason, text) {
        record();
        ledger.breakRow(line, reason, text);
      },
      notData() {
        record();
        ledger.notData++;
      },
    },
    pace,
  );
  signal?.throwIfAborted();
}

/** Degrees of every row; RD rows are converted together. */
function placesOf({ arrays, count }: GrowingRows): { lng: Float64Array; lat: Float64Array } {
  const [lng, lat] = [arrays.x.slice(0, count), arrays.y.slice(0, count)];
  const rows: number[] = [];
  for (let i = 0; i < count; i++) if (arrays.rd[i]) rows.push(i);
  const degrees = rdArraysToWgs84(
    Float64Array.from(rows, (row) => lng[row]!),
    Float64Array.from(rows, (row) => lat[row]!),
  );
  rows.forEach((row, i) => {
    lng[row] = degrees.lng[i]!;
    lat[row] = degrees.lat[i]!;
  });
  return { lng, lat };
}

async function reportersOf(reader: IncidentReader, key: CryptoKey | null): Promise<BigUint64Array> {
  const { arrays, count } = reader.rows;
  const hashes = key ? await hashReporters([...reader.reporters.keys()], key) : new BigUint64Array(0);
  const reporters = new BigUint64Array(count);
  for (let i = 0; i < count; i++) if (arrays.reporter[i]! >= 0) reporters[i] = hashes[arrays.reporter[i]!]!;
  if (hashes.length > 0) reader.ledger.note('reporters', hashes.length);
  reader.reporters.clear();
  return reporters;
}

function checkNumbers(sample: readonly string[]): void {
  for (const { kind, test, share } of VALUE_TESTS) {
    const found = kind === 'freetext' ? 0 : sample.filter(test).length;
    if (found > 0 && sample.length >= 3 && found > sample.length * share) throw new Refusal(IMPORT_ISSUES.personalNumber);
  }
}

function checkGrid({ place, ledger }: IncidentReader): void {
  const located = ledger.accepted + ledger.duplicates - (ledger.notes.get('noLocation') ?? 0);
  if (place.strange > 0 && place.strange >= located) throw new Refusal(IMPORT_ISSUES.unknownGrid);
}

async function finish(reader: IncidentReader, table: Table, mapping: ColumnMapping, context: ImportContext): Promise<Imported> {
  const { ledger, rows } = reader;
  if (ledger.records === ledger.notData) throw new Refusal(IMPORT_ISSUES.headerOnly);
  checkGrid(reader);
  checkNumbers(reader.numberSample);
  const { lng, lat } = placesOf(rows);
  notePlaces(lng, lat, context.bounds, ledger);
  noteMidnight(reader.time, ledger);
  const reporter = await reportersOf(reader, context.hmacKey);
  const columns = rows.columns({ lng, lat, reporter, categories: reader.categories.used });
  ledger.replaced = reader.replacing.length;
  const replacements = reader.replacing.map((row) => ({ number: columns.number[row]!, before: '', after: describeIncident(columns, row) }));
  return {
    columns,
    account: ledger.close({ replacements, droppedColumns: droppedColumns(mapping, table.headers, context.hmacKey !== null) }),
    replacedKeys: BigUint64Array.from(reader.replacing, (row) => columns.key[row]!),
  };
}

/**
 * Reads the accepted rows of a file by a mapping. Nothing is stored here; a file that cannot be read, or a
 * cancelled import (`code: 'import.cancelled'`), gives an issue.
 */
export async function importFile(
  file: Blob,
  name: string,
  mapping: ColumnMapping,
  context: ImportContext,
  onProgress?: OnImportProgress,
  signal?: AbortSignal,
): Promise<Outcome<Imported>> {
  return answered(async () => {
    signal?.throwIfAborted();
    const table = await openTable(file, name);
    checkMapping(mapping, table.headers);
    const reader = new IncidentReader(mapping, context, table);
    await readTable(table, reader, onProgress, signal);
    return finish(reader, table, mapping, context);
  }, signal);
}
