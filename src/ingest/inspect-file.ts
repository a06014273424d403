import type { DropReason } from '../domain/drop-reason.ts';
import type { Outcome } from '../domain/issue.ts';
import type { ColumnMapping, ColumnRole } from '../domain/mapping.ts';
import { looksPersonal } from '../domain/personal/detectors.ts';
import { IMPORT_ISSUES, MASKED } from '../domain/text/import.ts';
import type { ImportContext, OnImportProgress } from './context.ts';
import type { ColumnProfile } from './guess/column-profile.ts';
import { dateEvidence } from './guess/date-evidence.ts';
import { FileEvidence } from './guess/file-evidence.ts';
import { fileKindOf } from './guess/file-kind.ts';
import { countColumn, guessSource, mappedColumns, missingParts, precisionOf, shortYearsOf } from './guess/guess-mapping.ts';
import type { RoleGuess } from './guess/guess-roles.ts';
import { shapeOf } from './guess/shape.ts';
import type { InspectedColumn, Inspection } from './inspection.ts';
import { openTable } from './open-table.ts';
import { paceOf } from './pace.ts';
import { answered, Refusal } from './refusal.ts';
import type { Table } from './rows/table.ts';

const PREVIEW = 20;

interface Counted {
  rows: number;
  notData: number;
  broken: number;
}

async function readEvidence(table: Table, evidence: FileEvidence, onProgress?: OnImportProgress, signal?: AbortSignal): Promise<Counted> {
  const counted: Counted = { rows: 0, notData: 0, broken: 0 };
  const pace = paceOf(table.bytes, () => counted.rows, onProgress, signal);
  await table.read(
    {
      row(cells, line) {
        counted.rows++;
        evidence.add(cells, line);
      },
      broken() {
        counted.broken++;
      },
      notData() {
        counted.notData++;
      },
    },
    pace,
  );
  if (counted.rows + counted.broken === 0) throw new Refusal(IMPORT_ISSUES.headerOnly);
  if (counted.rows === 0) throw new Refusal(IMPORT_ISSUES.headerBroken);
  return counted;
}

const shown = (text: string): string => (looksPersonal(text) ? MASKED : text.slice(0, 80));

/** Roles whose cells are never shown. */
const PRIVATE: readonly ColumnRole[] = ['reporter', 'screenText'];

function droppedAs(role: ColumnRole, personal: DropReason | null, hashed: boolean): DropReason | null {
  if (role === 'reporter') return hashed ? 'reporter-hashed' : (personal ?? 'name');
  if (role === 'screenText') return 'text-screened';
  return role === 'ignore' ? (personal ?? 'unused') : null;
}

function describeColumn(
  profile: ColumnProfile,
  roles: ReadonlyMap<number, RoleGuess>,
  mapping: ColumnMapping,
  hashed: boolean,
): InspectedColumn {
  const { index, header, filled, personal, samples } = profile;
  const role = mapping.columns[index]!.role;
  const hidden = personal !== null || PRIVATE.includes(role);
  const dropped = droppedAs(role, personal, hashed);
  return {
    index,
    header,
    role,
    confidence: roles.get(index)?.confidence ?? 0,
    dropped,
    filled,
    samples: hidden ? samples.map(() => MASKED) : samples.map(shown),
  };
}

/** The whole answer from the evidence of one file. */
function conclude(file: Blob, name: string, table: Table, evidence: FileEvidence, counted: Counted, context: ImportContext): Inspection {
  const { profiles, roles } = evidence.finish();
  const shape = shapeOf(table.headers);
  const remembered = context.remembered?.find((mapping) => mapping.shape === shape) ?? null;
  const known = remembered !== null && !context.correcting;
  const dated = [...roles]
    .filter(([, { role }]) => /^(begin|beginDate|end|endDate|registered)$/.test(role))
    .flatMap(([index]) => evidence.dates.get(index) ?? []);
  const dates = dateEvidence(dated, context.thisYear);
  const shortYears = shortYearsOf(dates, remembered, context.thisYear);
  const place = evidence.places.evidence;
  const order = dates.kind === 'ambiguous' && remembered ? remembered.dateOrder : dates.order;
  const columns = mappedColumns(profiles, roles, place, evidence.dates, order);
  const begin = columns.find(({ role }) => role === 'begin' || role === 'beginDate');
  const time = columns.find(({ role }) => role === 'beginTime');
  const midnights = time ? (evidence.midnights.get(time.index) ?? { rows: 0, midnight: 0 }) : null;
  const precision = begin ? precisionOf(begin.header, evidence.dates.get(begin.index), midnights) : null;
  const { source, confidence } = guessSource(profiles);
  const mapping: ColumnMapping = {
    shape,
    source: remembered?.source ?? source,
    columns,
    dateOrder: order,
    zone: remembered?.zone ?? 'Europe/Amsterdam',
    crs: place.kind === 'rd' || place.kind === 'wgs84' ? place.kind : 'none',
    fixedCategory: remembered?.fixedCategory ?? null,
    decimal: evidence.places.decimal,
    ...(shortYears === undefined ? {} : { shortYears }),
    ...(remembered?.fixedYear == null ? {} : { fixedYear: remembered.fixedYear }),
    ...(precision ? { precision } : {}),
  };
  const hidden = new Set(
    profiles.filter(({ personal, index }) => personal !== null || PRIVATE.includes(columns[index]!.role)).map(({ index }) => index),
  );
  return {
    name,
    bytes: file.size,
    facts: table.facts,
    ...counted,
    columns: profiles.map((profile) => describeColumn(profile, roles, mapping, context.hmacKey !== null)),
    mapping,
    remembered: known,
    sourceConfidence: remembered ? 1 : confidence,
    sourceGuess: mapping.source,
    dates,
    place,
    counts: countColumn(profiles, columns),
    missing: missingParts(mapping, dates, place, known),
    looksLike: known ? null : fileKindOf({ profiles, roles, rows: evidence.sample.first.map(({ cells }) => cells) }),
    thisYear: context.thisYear ?? null,
    preview: evidence.sample.first
      .slice(0, PREVIEW)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell, i) => (cell !== '' && hidden.has(i) ? MASKED : shown(cell))) })),
  };
}

/**
 * Reads the whole file once and says what it is, what its columns are and what is still missing; stores nothing.
 * After a correction by hand, inspect again with the corrected mapping in `context.remembered`: its roles are kept, and
 * order of dates, decimal sign and grid are decided anew from all rows of the columns it points to.
 */
export async function inspectFile(
  file: Blob,
  name: string,
  context: ImportContext,
  onProgress?: OnImportProgress,
  signal?: AbortSignal,
): Promise<Outcome<Inspection>> {
  return answered(async () => {
    signal?.throwIfAborted();
    const table = await openTable(file, name);
    const shape = shapeOf(table.headers);
    const remembered = context.remembered?.find((mapping) => mapping.shape === shape);
    const chosen = remembered ? new Map(remembered.columns.map(({ index, role }) => [index, role])) : null;
    const evidence = new FileEvidence(table.headers, context, chosen);
    const counted = await readEvidence(table, evidence, onProgress, signal);
    return conclude(file, name, table, evidence, counted, context);
  }, signal);
}
