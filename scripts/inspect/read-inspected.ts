import { foldLabel } from '../../src/domain/fold-label.ts';
import { DateTally } from '../../src/ingest/guess/date-evidence.ts';
import { openTable } from '../../src/ingest/open-table.ts';
import { Refusal } from '../../src/ingest/refusal.ts';
import { parseMoment } from '../../src/ingest/values/moment.ts';
import { parseNumber } from '../../src/ingest/values/number.ts';
import { InputError } from '../stats/fields.ts';
import type { Inspected } from './rank.ts';

export interface ReadOptions {
  readonly score: string;
  readonly outcome: string | undefined;
  readonly date: string | undefined;
  /** Places a day when there is no date. */
  readonly perDay: number;
  /** The lowest score goes first. */
  readonly ascending: boolean;
}

export interface ReadInspected extends Inspected {
  readonly columns: { readonly score: string; readonly outcome: string; readonly date: string | null };
  /** Rows that were left out, by reason. */
  readonly leftOut: Readonly<Record<'score' | 'outcome' | 'date', number>>;
  /** ISO date of day 0, null when days are counted from the order of the rows. */
  readonly firstDate: string | null;
}

const OUTCOME_NAMES =
  /^(criticalfound|critical found|critical|critical violations?|critical ?count|found|finding|hit|outcome|result|results|resultaat|uitkomst|vondst|met vondst|gevonden|positive|violation|violations|fail|failed|label|target|y)$/;
const DATE_NAMES =
  /^(date|inspection date|inspectiondate|datum|controledatum|datum controle|inspection dt|inspected|inspected on|day|dag)$/;

const YES = /^(1|true|t|yes|y|ja|j|x|fail|failed|out of business.*|positive|found|gevonden|iets gevonden|vondst|critical|violation)$/i;
const NO = /^(0|false|f|no|n|nee|-|pass|passed|pass w\/? ?conditions|negative|none|niets gevonden|geen|nothing)$/i;

/** Whether an inspection found something: words in two languages, or a number above 0; null when the cell says neither. */
export function readOutcome(cell: string): 0 | 1 | null {
  const text = cell.trim();
  if (YES.test(text)) return 1;
  if (NO.test(text)) return 0;
  const value = parseNumber(text, 'point');
  return Number.isNaN(value) ? null : value > 0 ? 1 : 0;
}

function numberOf(cell: string): number {
  const text = cell.trim();
  const point = parseNumber(text, 'point');
  return Number.isNaN(point) ? parseNumber(text, 'comma') : point;
}

function columnOf(headers: readonly string[], wanted: string | undefined, names: RegExp, what: string): number {
  const folded = headers.map(foldLabel);
  if (wanted !== undefined) {
    const exact = headers.indexOf(wanted);
    const at = exact >= 0 ? exact : folded.indexOf(foldLabel(wanted));
    if (at < 0) throw new InputError(`there is no column "${wanted}"; the file has: ${headers.join(', ')}`);
    return at;
  }
  const at = folded.findIndex((name) => names.test(name));
  if (at < 0 && what !== 'date') throw new InputError(`name the ${what} with --${what} COLUMN; the file has: ${headers.join(', ')}`);
  return at;
}

async function rowsOf(file: Blob, name: string): Promise<{ headers: readonly string[]; rows: string[][] }> {
  const table = await openTable(file, name).catch((fault: unknown) => {
    if (fault instanceof Refusal) throw new InputError(`${fault.issue.what} ${fault.issue.todo}`);
    throw fault;
  });
  const rows: string[][] = [];
  await table.read(
    { row: (cells) => rows.push([...cells]), broken: () => undefined, notData: () => undefined },
    { onRead: () => undefined, pause: async () => undefined },
  );
  return { headers: table.headers, rows };
}

const DAY = 1440;

/** Reads done inspections from any table this product reads: CSV, XLSX, Parquet, GeoJSON, gzip or zip of one of them. */
export async function readInspected(file: Blob, name: string, options: ReadOptions): Promise<ReadInspected> {
  const { headers, rows } = await rowsOf(file, name);
  const score = columnOf(headers, options.score, /^$/, 'score');
  const outcome = columnOf(headers, options.outcome, OUTCOME_NAMES, 'outcome');
  const date = columnOf(headers, options.date, DATE_NAMES, 'date');
  const tally = new DateTally();
  if (date >= 0) for (const cells of rows) tally.add(cells[date]!);
  const order = tally.order ?? 'dmy';
  const kept: { score: number; hit: number; day: number }[] = [];
  const leftOut = { score: 0, outcome: 0, date: 0 };
  for (const cells of rows) {
    const value = numberOf(cells[score]!);
    const hit = readOutcome(cells[outcome]!);
    const moment = date >= 0 ? parseMoment(cells[date]!.trim(), order) : null;
    if (Number.isNaN(value)) leftOut.score++;
    else if (hit === null) leftOut.outcome++;
    else if (date >= 0 && moment === null) leftOut.date++;
    else {
      const day = moment ? Math.floor(moment.local / DAY) : Math.floor(kept.length / options.perDay);
      kept.push({ score: options.ascending ? -value : value, hit, day });
    }
  }
  if (kept.length === 0) throw new InputError('no row has both a score and an outcome');
  const first = date >= 0 ? Math.min(...kept.map(({ day }) => day)) : 0;
  return {
    score: Float64Array.from(kept, (one) => one.score),
    hit: Uint8Array.from(kept, (one) => one.hit),
    day: Int32Array.from(kept, (one) => one.day - first),
    columns: { score: headers[score]!, outcome: headers[outcome]!, date: date >= 0 ? headers[date]! : null },
    leftOut,
    firstDate: date >= 0 ? new Date(first * 86_400_000).toISOString().slice(0, 10) : null,
  };
}
