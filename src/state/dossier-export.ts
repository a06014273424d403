import type { CellId } from '../domain/cell.ts';
import { DOSSIER_EXPORT, DOSSIERS } from '../domain/text/dossiers.ts';
import { headingLines } from '../domain/text/report.ts';
import { csvFile } from '../report/csv.ts';
import { dossierTable, dossierTableOutside, forOutside, lateTable } from '../report/dossier-table.ts';
import { fileName } from '../report/file-name.ts';
import { geojsonFile, type OutlinedPlace } from '../report/geojson.ts';
import type { Dossier } from '../workflow/dossier/dossier.ts';
import type { Overdue } from '../workflow/dossier/overdue.ts';
import type { AppState } from './app-store.ts';
import { dossiersOf, todayOf } from './dossiers.ts';
import { factsOf } from './export-facts.ts';

/** Who gets it: the team itself, or others, for whom small counts are not shown. */
export type Readers = 'team' | 'outside';

const TYPES = { csv: 'text/csv;charset=utf-8', geojson: 'application/geo+json' } as const;

/** Outlines of dossiers; of a case of woonoverlast the whole buurt, never its place. */
async function outlinesOf(state: AppState, dossiers: readonly Dossier[]): Promise<OutlinedPlace[]> {
  const { boundaries, deps } = state;
  const buurtOf = ({ place }: Dossier) => boundaries.shapes[boundaries.buurten.findIndex(({ code }) => code === place.buurt)] ?? [];
  return Promise.all(
    dossiers.map(async (dossier) => {
      const isPlace = dossier.type === 'openbaar' && dossier.place.cells.length > 0;
      const shape = isPlace ? await deps.workers.compute.shape(dossier.place.cells as readonly CellId[]) : null;
      return { id: dossier.number, outline: shape?.outline ?? buurtOf(dossier) };
    }),
  );
}

/** Offers dossiers as a table or as outlines, with what they rest on above them. */
export async function exportDossiers(state: AppState, shown: readonly Dossier[], kind: 'csv' | 'geojson', readers: Readers): Promise<void> {
  const { deps, boundaries, filter } = state;
  const dossiers = readers === 'team' ? shown : forOutside(shown);
  const input = { dossiers, boundaries, today: todayOf(state) };
  const outside = readers === 'outside' ? dossierTableOutside(input, state.leastCount) : null;
  const table = outside?.table ?? dossierTable(input);
  const sum = outside?.sum ?? String(dossiers.reduce((all, { flagged }) => all + (flagged?.count ?? 0), 0));
  const n = DOSSIER_EXPORT.n(DOSSIERS.cards(dossiers.length), sum);
  const homes = dossiersOf(state).filter(({ type }) => type === 'woonoverlast').length;
  const [title, confidential, ...rest] = headingLines(DOSSIER_EXPORT.title, {
    ...factsOf(deps, state, filter.period, n),
    filter: DOSSIER_EXPORT.filter(shown.length, dossiersOf(state).length),
  });
  const heading =
    readers === 'team'
      ? [title!, confidential!, ...rest]
      : [title!, DOSSIER_EXPORT.outside(state.leastCount), DOSSIER_EXPORT.noHomes(String(homes)), ...rest];
  const bytes = kind === 'csv' ? csvFile(heading, table) : geojsonFile(heading, table, await outlinesOf(state, dossiers));
  const name = fileName(DOSSIER_EXPORT.file[readers], filter.period, kind);
  deps.save(new Blob([bytes], { type: TYPES[kind] }), name);
  deps.journal.record('export', name, table.rows.length);
}

/** Offers what is late as a table, for the team. */
export function exportLate(state: AppState, rows: readonly Overdue[]): void {
  const { deps, filter } = state;
  const heading = headingLines(DOSSIER_EXPORT.late, {
    ...factsOf(deps, state, filter.period, DOSSIER_EXPORT.points(rows.length)),
    filter: DOSSIER_EXPORT.filter(new Set(rows.map(({ dossier }) => dossier.id)).size, dossiersOf(state).length),
  });
  const name = fileName(DOSSIER_EXPORT.file.late, filter.period, 'csv');
  deps.save(new Blob([csvFile(heading, lateTable(rows))], { type: TYPES.csv }), name);
  deps.journal.record('export', name, rows.length);
}
