import { type ReactNode, useMemo } from 'react';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { count, dateOfIso, decimal } from '../../../domain/text/format.ts';
import { BRANCH_TEXT, SITE_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { INSPECTIONS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import { siteName } from '../site-name.ts';

interface Row {
  readonly site: InspectionSite;
  readonly points: number | null;
  /** By score, from 1: the number on the map. */
  readonly rank: number;
}

const { columns: HEADS } = INSPECTIONS;

const COLUMNS: readonly Column<Row>[] = [
  { key: 'rank', label: HEADS.rank, numeric: true, cell: ({ rank }) => count(rank), sort: ({ rank }) => -rank },
  {
    key: 'score',
    label: HEADS.score,
    numeric: true,
    cell: ({ points }) => (points === null ? '…' : decimal(points, 1)),
    sort: ({ points }) => points ?? 0,
  },
  { key: 'site', label: HEADS.site, isRowHeader: true, cell: ({ site }) => siteName(site), sort: ({ site }) => siteName(site) },
  { key: 'kind', label: HEADS.kind, cell: ({ site }) => SITE_KIND_TEXT[site.kind], sort: ({ site }) => site.kind },
  { key: 'terrain', label: HEADS.terrain, cell: ({ site }) => site.terrain || '–', sort: ({ site }) => site.terrain },
  { key: 'units', label: HEADS.units, numeric: true, cell: ({ site }) => count(site.units), sort: ({ site }) => site.units },
  { key: 'branch', label: HEADS.branch, cell: ({ site }) => BRANCH_TEXT[site.branch], sort: ({ site }) => site.branch },
  {
    key: 'last',
    label: HEADS.last,
    cell: ({ site }) => (site.lastInspected ? dateOfIso(site.lastInspected) : HEADS.never),
    sort: ({ site }) => site.lastInspected ?? '',
  },
];

export interface SiteTableProps {
  readonly sites: readonly InspectionSite[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The sites, highest score first. */
export function SiteTable({ sites, selected, onSelect }: SiteTableProps): ReactNode {
  const scored = useApp((s) => s.scored);
  const exportTable = useApp((s) => s.exportInspections);
  const rows = useMemo(
    () =>
      sites
        .map((site) => ({ site, points: scored?.scores.get(site.id)?.points ?? null }))
        .sort((a, b) => (b.points ?? 0) - (a.points ?? 0) || (a.site.id < b.site.id ? -1 : 1))
        .map((row, i): Row => ({ ...row, rank: i + 1 })),
    [sites, scored],
  );
  return (
    <DataTable
      label={INSPECTIONS.parts.sites}
      note={scored ? INSPECTIONS.scoreBasis(scored.incidents, dateOfIso(scored.asOf), scored.weights) : ''}
      columns={COLUMNS}
      rows={rows}
      rowKey={({ site }) => site.id}
      selected={selected}
      onSelect={onSelect}
      onCsv={() => void exportTable('locaties', INSPECTIONS.parts.sites, siteExport(rows))}
    />
  );
}

const siteExport = (rows: readonly Row[]) => ({
  columns: ['Nummer', HEADS.score, HEADS.site, HEADS.kind, HEADS.terrain, HEADS.units, HEADS.branch, HEADS.last],
  rows: rows.map(({ site, points }) => [
    site.id,
    points === null ? null : Math.round(points * 10) / 10,
    siteName(site),
    SITE_KIND_TEXT[site.kind],
    site.terrain,
    site.units,
    BRANCH_TEXT[site.branch],
    site.lastInspected,
  ]),
});
