import type { InspectionSite } from '../../domain/inspection/site.ts';
import type { SiteChoice, SiteReading, SiteRejection } from '../../domain/inspection/site-reading.ts';
import type { Outcome } from '../../domain/issue.ts';
import { SITE_ISSUES } from '../../domain/text/site-import.ts';
import { holdTable } from '../held-rows.ts';
import { answered } from '../refusal.ts';
import { shownCell, shownRow } from '../shown-cells.ts';
import { guessSites, isPersonColumn } from './guess-sites.ts';
import { joinSites } from './join-sites.ts';
import { type ReadRow, readSite } from './site-reader.ts';

const LIMITS = { most: 20_000, tooMany: SITE_ISSUES.tooManyRows, none: SITE_ISSUES.noRows };
const REJECTED_KEPT = 500;
const SAMPLES = 8;
/** Not said again of a row that was rejected. */
const HIDDEN = ['ignore', 'note'] as const;

/**
 * Reads a list of sites (CSV, XLSX, Parquet, GeoJSON) by a plan, or by a guess where none is given; stores nothing. Columns about owners,
 * tenants and other persons cannot be taken in, whatever the plan says.
 * @param own name of the own municipality
 * @param stored sites that stand already
 */
export async function readSiteFile(
  file: Blob,
  name: string,
  own: string,
  stored: readonly InspectionSite[],
  chosen?: SiteChoice,
): Promise<Outcome<SiteReading>> {
  return answered(async () => {
    const held = await holdTable(file, name, LIMITS);
    const { plan, missing } = guessSites(held, chosen);
    const refused = held.headers.filter(isPersonColumn);
    const rejectedRows: { line: number; why: SiteRejection; text: string }[] = held.broken.map(({ line, text }) => ({
      line,
      why: 'broken',
      text: shownCell(text),
    }));
    const rows: ReadRow[] = [];
    if (missing.length === 0)
      for (const { cells, line } of held.rows) {
        const read = readSite(cells, line, plan, own);
        if (typeof read !== 'string') rows.push(read);
        else rejectedRows.push({ line, why: read, text: shownRow(cells, plan.roles, HIDDEN) });
      }
    const { sites, accepted, duplicates, joined, twice } = joinSites(rows, stored);
    const all = [...rejectedRows, ...twice].sort((a, b) => a.line - b.line);
    return {
      headers: held.headers,
      plan,
      missing,
      refused,
      samples: held.rows
        .slice(0, SAMPLES)
        .map(({ cells }) => cells.map((cell, i) => (isPersonColumn(held.headers[i] ?? '') ? '•••' : shownCell(cell)))),
      account: {
        records: held.rows.length + held.broken.length + held.notData,
        accepted,
        duplicates,
        rejected: missing.length > 0 ? held.rows.length + held.broken.length : all.length,
        notData: held.notData,
        joined,
        masked: rows.reduce((sum, { masked }) => sum + masked, 0),
        rejectedRows: all.slice(0, REJECTED_KEPT),
      },
      sites,
    };
  });
}
