import type { ReactNode } from 'react';
import { JUDGEMENT_WORDS, KIND_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER_STATE_WORDS, DOSSIERS } from '../../../domain/text/dossiers.ts';
import { count, dateOfIso } from '../../../domain/text/format.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import { DOSSIER_STATES, type Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { overdueOf } from '../../../workflow/dossier/overdue.ts';
import { buurtName, categoryWords, nextWords, wijkOf } from '../dossier-words.ts';
import { useDossierExport } from '../use-dossier-export.ts';

/** Table twin of the board: the same dossiers, the same words. */
export function DossierTable({ dossiers }: { readonly dossiers: readonly Dossier[] }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const today = useApp(todayOf);
  const goTo = useApp((s) => s.goTo);
  const save = useDossierExport();
  const words = DOSSIERS.table;
  const done = ({ actions }: Dossier): number => actions.filter(({ state }) => state !== 'open').length;
  const columns: readonly Column<Dossier>[] = [
    { key: 'number', label: words.number, cell: (row) => <span className="nw">{row.number}</span>, sort: (row) => row.number },
    { key: 'title', label: words.title, cell: (row) => row.title, sort: (row) => row.title, isRowHeader: true },
    { key: 'kind', label: words.kind, cell: (row) => KIND_WORDS[row.type], sort: (row) => row.type },
    {
      key: 'buurt',
      label: words.buurt,
      cell: (row) => buurtName(row.place.buurt, boundaries),
      sort: (row) => buurtName(row.place.buurt, boundaries),
    },
    {
      key: 'wijk',
      label: words.wijk,
      cell: (row) => wijkOf(row.place.buurt, boundaries).name,
      sort: (row) => wijkOf(row.place.buurt, boundaries).name,
    },
    { key: 'category', label: words.category, cell: (row) => categoryWords(row.categories), sort: (row) => categoryWords(row.categories) },
    { key: 'state', label: words.state, cell: (row) => DOSSIER_STATE_WORDS[row.state], sort: (row) => DOSSIER_STATES.indexOf(row.state) },
    { key: 'judgement', label: words.judgement, cell: (row) => (row.judgement ? JUDGEMENT_WORDS[row.judgement.judgement].badge : '–') },
    {
      key: 'opened',
      label: words.opened,
      cell: (row) => <span className="nw">{dateOfIso(localDay(row.opened.at))}</span>,
      sort: (row) => row.opened.at,
    },
    {
      key: 'actions',
      label: words.actions,
      cell: (row) => (row.actions.length > 0 ? DOSSIERS.of(done(row), row.actions.length) : '–'),
      numeric: true,
    },
    { key: 'next', label: words.next, cell: (row) => nextWords(row, today) ?? '–' },
    {
      key: 'late',
      label: words.late,
      cell: (row) => count(overdueOf(row, today).length),
      sort: (row) => overdueOf(row, today).length,
      numeric: true,
    },
  ];
  return (
    <DataTable
      label={DOSSIERS.title}
      note={DOSSIERS.cards(dossiers.length)}
      columns={columns}
      rows={dossiers}
      rowKey={(row) => row.id}
      onSelect={(id) => goTo('dossiers', id)}
      onCsv={() => void save(dossiers, 'csv', 'team')}
      empty={DOSSIERS.empty.filtered}
    />
  );
}
