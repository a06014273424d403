import { bad, good, type Outcome } from '../../domain/issue.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { csvRecord } from '../../domain/report/csv-cell.ts';
import { FIGURE_ISSUES, FIGURES, UNEXPECTED } from '../../domain/text/official.ts';
import { type Month, monthFromIso, monthToIso } from '../../domain/time/month.ts';
import type { Ask } from './collect-pages.ts';
import { collectRows, type ODataRow, quoted } from './odata-rows.ts';

/** An open table of the police at CBS, per buurt and month. */
export interface PoliceTable {
  readonly id: string;
  /** Codes that are taken, without their padding; null is all. */
  readonly codes: readonly string[] | null;
}

/** Registered crimes: the total and the kinds of the city's plan. */
export const CRIMES: PoliceTable = {
  id: '47022NED',
  codes: '0.0.0 1.1.1 1.1.2 1.2.1 1.2.2 1.2.3 1.2.4 1.4.4 1.4.5 1.4.6 1.4.7 2.2.1 2.5.1 2.5.2 3.1.1'.split(' '),
};
/** Registered nuisance, all kinds. */
export const NUISANCE: PoliceTable = { id: '47024NED', codes: null };

/** Most rows that the service gives in one answer, with room to spare. */
const MOST_ROWS = 9000;
const MOST_MONTHS = 72;

export interface PoliceQuestion {
  readonly origin: string;
  readonly table: PoliceTable;
  readonly code: MunicipalityCode;
  /** The month that is not over yet: it and later ones are left out. */
  readonly running: Month;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Names of the columns of a table; the service adds numbers to some (`GeregistreerdeMisdrijven_1`). */
interface Shape {
  readonly area: string;
  readonly period: string;
  readonly kind: string;
  readonly count: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The area has a type of its own (`GeoDetail`), so it is no plain dimension. */
function shapeOf(properties: readonly ODataRow[]): Shape | null {
  const named = (isWanted: (type: string) => boolean): string => textOf(properties.find(({ Type }) => isWanted(textOf(Type)))?.['Key']);
  const shape = {
    area: named((type) => type.startsWith('Geo')),
    period: named((type) => type === 'TimeDimension'),
    kind: named((type) => type === 'Dimension'),
    count: named((type) => type === 'Topic'),
  };
  return Object.values(shape).every((name) => /^\w{1,80}$/.test(name)) ? shape : null;
}

/** Months of a list of periods, oldest first: `2025MM01`; years (`2025JJ00`) and months that are not over are left out. */
export function monthsListed(periods: readonly ODataRow[], running: Month): readonly Month[] {
  const months = periods.flatMap(({ Key }) => {
    const found = /^(\d{4})MM(\d{2})$/.exec(textOf(Key).trim());
    const month = found && monthFromIso(`${found[1]}-${found[2]}`);
    return month && month < running ? [month] : [];
  });
  return months.sort((a, b) => a - b).slice(-MOST_MONTHS);
}

const periodCode = (month: Month): string => monthToIso(month).replace('-', 'MM');

interface Lists {
  readonly shape: Shape;
  /** Code as the service pads it, with its name. */
  readonly kinds: readonly (readonly [code: string, name: string])[];
  readonly months: readonly Month[];
  readonly areas: number;
}

async function readLists({ origin, table, code, running }: PoliceQuestion, ask: Ask): Promise<Outcome<Lists>> {
  const { host } = new URL(origin);
  const at = (name: string, query: Readonly<Record<string, string>> = {}): string => addressOf(origin, table.id, name, query);
  const properties = await collectRows(at('DataProperties'), ask);
  if (!properties.ok) return properties;
  const shape = shapeOf(properties.value);
  if (!shape) return bad(FIGURE_ISSUES.unexpected(host, UNEXPECTED.noTable));
  const kinds = await collectRows(at(shape.kind), ask);
  if (!kinds.ok) return kinds;
  const periods = await collectRows(at(shape.period), ask);
  if (!periods.ok) return periods;
  const areas = await collectRows(at(shape.area, { $filter: `substring(Key,2,4) eq ${quoted(code.slice(2))}`, $select: 'Key' }), ask);
  if (!areas.ok) return areas;
  const months = monthsListed(periods.value, running);
  if (areas.value.length === 0 || months.length === 0) return bad(FIGURE_ISSUES.noAreas(code, host));
  const wanted = kinds.value
    .map(({ Key, Title }) => [textOf(Key), textOf(Title).trim()] as const)
    .filter(([key]) => key.trim() !== '' && (table.codes === null || table.codes.includes(key.trim())));
  return good({ shape, kinds: wanted, months, areas: areas.value.length });
}

function addressOf(origin: string, table: string, name: string, query: Readonly<Record<string, string>>): string {
  const address = new URL(`/ODataApi/odata/${table}/${name}`, origin);
  address.search = new URLSearchParams({ $format: 'json', ...query }).toString();
  return address.href;
}

/** Spans of months that stay within one answer; between two years lies a yearly total as well. */
function spansOf(months: readonly Month[], areas: number): readonly (readonly Month[])[] {
  const length = Math.max(1, Math.floor(MOST_ROWS / areas) - Math.ceil(MOST_MONTHS / 12));
  const spans: Month[][] = [];
  for (let from = 0; from < months.length; from += length) spans.push(months.slice(from, from + length));
  return spans;
}

/** The count as text; empty where it is not published, which is not the same as none. */
function countOf(value: unknown): string {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) && count > -99_990 ? String(count) : '';
}

/**
 * Figures of an open police table for one municipality, its wijken and buurten, as a table that reads like a file: area, month,
 * kind, count. Yearly totals lie between the months of a range and are dropped by their code, so no figure is counted twice; areas
 * keep their level. One question per kind and span of months.
 */
export async function policeFigures(question: PoliceQuestion, ask: Ask): Promise<Outcome<Blob>> {
  const lists = await readLists(question, ask);
  if (!lists.ok) return lists;
  const { shape, kinds, months, areas } = lists.value;
  const spans = spansOf(months, areas);
  const known = new Set(months.map(periodCode));
  const lines = [csvRecord([...FIGURES.columns])];
  let done = 0;
  for (const [key, name] of kinds) {
    for (const span of spans) {
      const rows = await collectRows(rowsAddress(question, shape, key, span), ask);
      if (!rows.ok) return rows;
      for (const row of rows.value) {
        const period = textOf(row[shape.period]).trim();
        const area = textOf(row[shape.area]).trim();
        if (known.has(period) && /^(BU|WK|GM)\d+$/.test(area)) lines.push(csvRecord([area, period, name, countOf(row[shape.count])]));
      }
      question.onProgress?.(++done, kinds.length * spans.length);
    }
  }
  if (lines.length === 1) return bad(FIGURE_ISSUES.noAreas(question.code, new URL(question.origin).host));
  return good(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
}

function rowsAddress({ origin, table, code }: PoliceQuestion, shape: Shape, key: string, span: readonly Month[]): string {
  const filter = [
    `substring(${shape.area},2,4) eq ${quoted(code.slice(2))}`,
    // The code goes out with its padding: without it the service finds nothing, and does not say so.
    `${shape.kind} eq ${quoted(key)}`,
    `${shape.period} ge ${quoted(periodCode(span[0]!))}`,
    `${shape.period} le ${quoted(periodCode(span.at(-1)!))}`,
  ].join(' and ');
  return addressOf(origin, table.id, 'TypedDataSet', { $filter: filter, $select: Object.values(shape).join(',') });
}
