import type { Boundaries } from '../domain/area.ts';
import type { CategoryId } from '../domain/category.ts';
import { categoryOf } from '../domain/reference.ts';
import type { CsvCell, ExportTable } from '../domain/report/csv-cell.ts';
import { LEAST_COUNT } from '../domain/report/least-count.ts';
import { INSTRUMENT_WORDS, JUDGEMENT_WORDS, KIND_WORDS, PARTNER_WORDS, SERIOUSNESS_WORDS } from '../domain/text/dossier-words.ts';
import { DOSSIER_COLUMNS, DOSSIER_STATE_WORDS, DOSSIERS, ENDING_WORDS } from '../domain/text/dossiers.ts';
import type { Dossier } from '../workflow/dossier/dossier.ts';
import { localDay } from '../workflow/dossier/local-day.ts';
import { type Overdue, overdueOf } from '../workflow/dossier/overdue.ts';
import { significant } from './rounding.ts';
import { gateCounts, gatedCell } from './small-counts.ts';

export interface DossierTableInput {
  readonly dossiers: readonly Dossier[];
  readonly boundaries: Pick<Boundaries, 'buurten' | 'wijken'>;
  /** ISO day. */
  readonly today: string;
}

type ColumnKey = keyof typeof DOSSIER_COLUMNS;
type Cell = (dossier: Dossier, input: DossierTableInput) => CsvCell;

const buurtOf = ({ place }: Dossier, { boundaries }: DossierTableInput) => boundaries.buurten.find(({ code }) => code === place.buurt);

const CELLS: Record<ColumnKey, Cell> = {
  number: ({ number }) => number,
  title: ({ title }) => title,
  kind: ({ type }) => KIND_WORDS[type],
  buurt: (dossier, input) => buurtOf(dossier, input)?.name ?? '',
  wijk: (dossier, input) => input.boundaries.wijken.find(({ code }) => code === buurtOf(dossier, input)?.wijk)?.name ?? '',
  category: ({ categories }) => categoryOf(categories[0] as CategoryId)?.label ?? categories[0] ?? '',
  state: ({ state }) => DOSSIER_STATE_WORDS[state],
  ending: ({ ending }) => (ending ? ENDING_WORDS[ending.how] : null),
  opened: ({ opened }) => localDay(opened.at),
  counted: ({ flagged }) => flagged?.count ?? null,
  expected: ({ flagged }) => (flagged ? significant(flagged.expected, 3) : null),
  enrichments: ({ enrichments }) => enrichments.length,
  judgement: ({ judgement }) => (judgement ? JUDGEMENT_WORDS[judgement.judgement].badge : null),
  judgedOn: ({ judgement }) => (judgement ? localDay(judgement.at) : null),
  seriousness: ({ judgement }) => (judgement ? SERIOUSNESS_WORDS[judgement.seriousness] : null),
  goal: ({ goal }) => goal?.goal ?? null,
  goalBy: ({ goal }) => goal?.by ?? null,
  instruments: ({ actions }) => [...new Set(actions.map(({ instrument }) => INSTRUMENT_WORDS[instrument]))].sort().join(', '),
  actions: ({ actions }) => actions.length,
  done: ({ actions }) => actions.filter(({ state }) => state !== 'open').length,
  started: ({ started }) => started?.on ?? null,
  checks: ({ checks }) => checks.length,
  late: (dossier, { today }) => overdueOf(dossier, today).length,
};
const KEYS = Object.keys(CELLS) as ColumnKey[];

/** What leaves the team: no judgement in words of partners, nothing about homes. */
const OUTSIDE: readonly ColumnKey[] = [
  'number',
  'title',
  'buurt',
  'wijk',
  'category',
  'state',
  'opened',
  'counted',
  'expected',
  'instruments',
  'started',
];

const tableOf = (
  keys: readonly ColumnKey[],
  input: DossierTableInput,
  cell: (key: ColumnKey, dossier: Dossier, at: number) => CsvCell,
): ExportTable => ({
  columns: keys.map((key) => DOSSIER_COLUMNS[key]),
  rows: input.dossiers.map((dossier, at) => keys.map((key) => cell(key, dossier, at))),
});

/** One row per dossier, for the team itself. */
export const dossierTable = (input: DossierTableInput): ExportTable => tableOf(KEYS, input, (key, dossier) => CELLS[key](dossier, input));

/** Dossiers that others than the team may see: hotspots in public space. */
export const forOutside = (dossiers: readonly Dossier[]): Dossier[] => dossiers.filter(({ type }) => type === 'openbaar');

/**
 * The same for others than the team, with small counts gated. The heading says how many incidents there are together, so that
 * sum takes part; `expected` is left out where the count is.
 * @param input of dossiers in public space only (`forOutside`)
 * @returns the table, and the sum as it may be written
 */
export function dossierTableOutside(input: DossierTableInput, least = LEAST_COUNT): { readonly table: ExportTable; readonly sum: string } {
  const counts = input.dossiers.map(({ flagged }) => flagged?.count ?? 0);
  const total = counts.reduce((sum, n) => sum + n, 0);
  const flagged = input.dossiers.flatMap((dossier, at) => (dossier.flagged ? [at] : []));
  const shown = gateCounts([...counts, total], [{ parts: flagged, total: counts.length }], { least });
  const table = tableOf(OUTSIDE, input, (key, dossier, at) => {
    const cell = CELLS[key](dossier, input);
    if (key === 'counted') return dossier.flagged ? gatedCell(counts[at]!, shown[at]!, least) : null;
    return key === 'expected' && shown[at] !== 'shown' ? null : cell;
  });
  return { table, sum: String(gatedCell(total, shown[counts.length]!, least) ?? '–') };
}

/** Everything that is late, as it stands in the list. */
export const lateTable = (rows: readonly Overdue[]): ExportTable => ({
  columns: [
    DOSSIERS.table.number,
    DOSSIERS.table.title,
    DOSSIERS.table.what,
    DOSSIERS.table.owner,
    DOSSIERS.table.due,
    DOSSIERS.table.days,
  ],
  rows: rows.map(({ dossier, kind, what, owner, due, days }) => [
    dossier.number,
    dossier.title,
    what ? `${DOSSIERS.lateWhat[kind]}: ${what}` : DOSSIERS.lateWhat[kind],
    PARTNER_WORDS[owner],
    due,
    days,
  ]),
});
