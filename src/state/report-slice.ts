import type { Batch } from '../domain/batch.ts';
import { SOURCES } from '../domain/incident.ts';
import type { ExportFacts } from '../domain/report/export-facts.ts';
import { areaWords } from '../domain/text/filter-words.ts';
import { hottimeWords } from '../domain/text/hottime.ts';
import { HOTTIMES } from '../domain/text/hottimes.ts';
import { countOf } from '../domain/text/noun.ts';
import { FILE_WORDS, headingLines, REPORT } from '../domain/text/report.ts';
import { csvFile } from '../report/csv.ts';
import { baseName, fileName } from '../report/file-name.ts';
import { geojsonFile } from '../report/geojson.ts';
import { hotspotTable } from '../report/hotspot-table.ts';
import { weekTable } from '../report/week-table.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { describedAnalysis } from './described.ts';
import { countWords, factsOf } from './export-facts.ts';
import type { HottimeAnswer } from './hottime-slice.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

export interface ReportSlice {
  /** The hotspots on view, as a table or as outlines; waits until their peak times are known. */
  exportHotspots(kind: 'csv' | 'geojson'): Promise<void>;
  /** What an export of the map says about itself, to draw under it. */
  mapFacts(): Promise<ExportFacts>;
  /** The map as it was drawn, title and legend included. */
  exportMap(png: Blob): Promise<void>;
  /** The 168 hours on view. */
  exportWeek(): void;
  /** The rows of a file that were not taken in. */
  downloadRejected(batch: Batch): void;
}

const CSV = 'text/csv;charset=utf-8';
const GEOJSON = 'application/geo+json';

export function reportSlice(deps: Deps): Slice<ReportSlice> {
  return (_set, get, store) => {
    const save = (blob: Blob, name: string, rows: number | null): void => {
      deps.save(blob, name);
      deps.journal.record('export', name, rows);
    };

    return {
      exportHotspots: async (kind) => {
        const found = await describedAnalysis(store);
        if (!found) return;
        const { analysis, peaks } = found;
        const { period } = analysis.request;
        const heading = headingLines(REPORT.hotspots, factsOf(deps, get(), period, await countWords(deps, get())));
        const table = hotspotTable({ analysis, categories: deps.db.categories(), peaks });
        const name = fileName(FILE_WORDS.hotspots, period, kind);
        const writers = {
          csv: () => new Blob([csvFile([...heading, REPORT.band], table)], { type: CSV }),
          geojson: () => new Blob([geojsonFile(heading, table, placesOf({ analysis }))], { type: GEOJSON }),
        };
        save(writers[kind](), name, table.rows.length);
      },
      mapFacts: async () => factsOf(deps, get(), get().filter.period, await countWords(deps, get())),
      exportMap: async (png) => save(png, fileName(FILE_WORDS.map, get().filter.period, 'png'), null),
      exportWeek: () => {
        const answer = get().hottimeAnswer;
        if (!answer || answer.search.kind === 'stopped') return;
        const heading = weekHeading(deps, get(), answer);
        const table = weekTable(answer.search.week);
        save(new Blob([csvFile(heading, table)], { type: CSV }), fileName(FILE_WORDS.week, answer.period, 'csv'), table.rows.length);
      },
      downloadRejected: (batch) => {
        const name = `brandpunt-${FILE_WORDS.rejected}-${baseName(batch.file)}.csv`;
        void deps.workers.files
          .rejectedCsv(batch.account)
          .then((bytes) => save(new Blob([bytes], { type: CSV }), name, batch.account.rejectedRows.length));
      },
    };
  };
}

/** Where the week is of, what it is compared with, and the blocks that were found. */
function weekHeading(deps: Deps, state: AppState, { choice, period, search }: HottimeAnswer): string[] {
  if (search.kind === 'stopped') return [];
  const { filter, boundaries, freshness } = state;
  const hotspot = choice.scope === 'hotspot' ? placesOf(state).find((place) => place.id === state.selected) : undefined;
  const compared =
    choice.reference === 'before' ? HOTTIMES.before : hotspot || filter.area.kind !== 'gemeente' ? HOTTIMES.rest : HOTTIMES.flat;
  const sources = filter.sources.length > 0 ? filter.sources : SOURCES.filter((source) => freshness.some((row) => row.source === source));
  const title = REPORT.week(hotspot?.place ?? areaWords(filter, boundaries), compared);
  const facts = factsOf(deps, state, period, REPORT.known(countOf(search.week.count, sources), search.week.known));
  const blocks =
    search.kind === 'found' ? search.hottimes.map((hottime, i) => REPORT.hottime('ABCDE'[i] ?? '', hottimeWords(hottime, 'plain'))) : [];
  return [...headingLines(title, facts), ...blocks];
}
