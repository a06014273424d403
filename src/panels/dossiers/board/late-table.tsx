import { type ReactNode, useContext } from 'react';
import { PARTNER_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIERS } from '../../../domain/text/dossiers.ts';
import { count, dateOfIso } from '../../../domain/text/format.ts';
import { exportLate } from '../../../state/dossier-export.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { type Overdue, overdueOf } from '../../../workflow/dossier/overdue.ts';

const words = DOSSIERS.table;
const whatOf = ({ kind, what }: Overdue): string => (what ? `${DOSSIERS.lateWhat[kind]}: ${what}` : DOSSIERS.lateWhat[kind]);
const COLUMNS: readonly Column<Overdue>[] = [
  { key: 'title', label: words.title, cell: (row) => row.dossier.title, sort: (row) => row.dossier.title, isRowHeader: true },
  { key: 'number', label: words.number, cell: (row) => row.dossier.number, sort: (row) => row.dossier.number },
  { key: 'what', label: words.what, cell: whatOf, sort: whatOf },
  { key: 'owner', label: words.owner, cell: (row) => PARTNER_WORDS[row.owner], sort: (row) => PARTNER_WORDS[row.owner] },
  { key: 'due', label: words.due, cell: (row) => dateOfIso(row.due), sort: (row) => row.due },
  { key: 'days', label: words.days, cell: (row) => count(row.days), sort: (row) => row.days, numeric: true },
];

/** Everything that should have been done by now, longest ago first. */
export function LateTable({ dossiers }: { readonly dossiers: readonly Dossier[] }): ReactNode {
  const store = useContext(AppStoreContext)!;
  const today = useApp(todayOf);
  const goTo = useApp((s) => s.goTo);
  const rows = dossiers.flatMap((dossier) => overdueOf(dossier, today)).sort((a, b) => b.days - a.days);
  return (
    <DataTable
      label={DOSSIERS.views.telaat}
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => `${row.dossier.id} ${row.kind} ${row.due} ${row.what}`}
      onSelect={(key) => goTo('dossiers', key.split(' ')[0]!)}
      onCsv={() => exportLate(store.getState(), rows)}
      empty={DOSSIERS.lateNone}
    />
  );
}
