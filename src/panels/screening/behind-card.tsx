import { type ReactNode, useEffect, useRef } from 'react';
import type { ScreenRule } from '../../domain/screening.ts';
import { DOSSIER_STATE_WORDS } from '../../domain/text/dossiers.ts';
import { dateOfIso, dateTime } from '../../domain/text/format.ts';
import { SCREENING_TEXT, SIDE_TEXT } from '../../domain/text/screening.ts';
import type { Period } from '../../domain/time/month.ts';
import { writeAddress } from '../../state/address.ts';
import { dossiersOf } from '../../state/dossiers.ts';
import type { ScreeningList } from '../../state/screening-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import type { Dossier } from '../../workflow/dossier/dossier.ts';
import { type Behind, dossiersBehind, isDossierStage } from './behind.ts';

const WORDS = SCREENING_TEXT.list;
type ReportLine = ScreeningList['lines'][number];

export interface BehindCardProps {
  readonly behind: Behind;
  readonly period: Period;
  readonly rules: readonly ScreenRule[];
  readonly onClose: () => void;
}

/** The reports or dossiers behind a number. */
export function BehindCard({ behind, period, rules, onClose }: BehindCardProps): ReactNode {
  const what = [
    behind.rule === null ? SCREENING_TEXT.stages[behind.stage] : (rules[behind.rule]?.label ?? ''),
    ...(behind.side === null ? [] : [SIDE_TEXT[behind.side].toLowerCase()]),
  ].join(', ');
  const card = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each other number brings its list into view
  useEffect(() => {
    // In braces: a browser may answer with a promise, which is no way to clean up.
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [behind]);
  return (
    <div ref={card}>
      <Card
        title={WORDS.title(what, WORDS.monthName(behind.month))}
        actions={
          <Button size="s" onPress={onClose}>
            {WORDS.close}
          </Button>
        }
      >
        {isDossierStage(behind.stage) ? <Dossiers behind={behind} period={period} /> : <Reports rules={rules} />}
      </Card>
    </div>
  );
}

function Reports({ rules }: Pick<BehindCardProps, 'rules'>): ReactNode {
  const found = useApp((s) => s.screeningList);
  const categories = useApp((s) => s.categories);
  const boundaries = useApp((s) => s.boundaries);
  if (!found) return null;
  const rulesOf = (line: ReportLine): string =>
    rules.flatMap((rule, i) => ((found.fits[line.key] ?? 0) & (1 << i) ? [rule.label] : [])).join(', ') || WORDS.none;
  const columns: Column<ReportLine>[] = [
    { key: 'number', label: WORDS.number, cell: (line) => line.number || WORDS.noNumber, isRowHeader: true, isWhole: true },
    { key: 'moment', label: WORDS.moment, cell: (line) => dateTime(line.begin), sort: (line) => line.begin },
    { key: 'category', label: WORDS.category, cell: (line) => categories[line.category]?.label ?? '' },
    { key: 'buurt', label: WORDS.buurt, cell: (line) => boundaries.buurten[line.buurt]?.name ?? WORDS.outside },
    { key: 'rules', label: WORDS.rules, cell: rulesOf },
  ];
  return (
    <DataTable
      label={WORDS.rules}
      note={WORDS.note(found.lines.length, found.total)}
      columns={columns}
      rows={found.lines}
      rowKey={(line) => line.key}
      empty={WORDS.empty}
      pageSize={50}
    />
  );
}

function Dossiers({ behind, period }: Pick<BehindCardProps, 'behind' | 'period'>): ReactNode {
  const dossiers = useApp(dossiersOf);
  const boundaries = useApp((s) => s.boundaries);
  const address = useApp((s) => s.address);
  if (!isDossierStage(behind.stage)) return null;
  const rows = dossiersBehind(
    dossiers,
    behind.stage,
    behind.month === null ? period : { from: behind.month, to: behind.month },
    behind.side,
  );
  const hrefOf = (id: string): string => writeAddress({ ...address(), route: 'dossiers', open: id, part: null });
  const nameOf = (code: string): string => boundaries.buurten.find((buurt) => buurt.code === code)?.name ?? code;
  const columns: Column<Dossier>[] = [
    { key: 'title', label: WORDS.dossier, cell: (row) => <a href={hrefOf(row.id)}>{row.title}</a>, isRowHeader: true },
    { key: 'buurt', label: WORDS.buurt, cell: (row) => nameOf(row.place.buurt) },
    { key: 'state', label: WORDS.state, cell: (row) => DOSSIER_STATE_WORDS[row.state] },
    { key: 'opened', label: WORDS.opened, cell: (row) => dateOfIso(row.opened.at.slice(0, 10)), sort: (row) => row.opened.at },
  ];
  return <DataTable label={WORDS.dossier} columns={columns} rows={rows} rowKey={(row) => row.id} empty={WORDS.empty} pageSize={50} />;
}
