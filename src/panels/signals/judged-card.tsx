import { type ReactNode, useMemo } from 'react';
import { count } from '../../domain/text/format.ts';
import { SIGNALS } from '../../domain/text/signals.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { foldDossiers } from '../../workflow/dossier/fold-dossiers.ts';
import { judgedFlags } from '../../workflow/dossier/judged-flags.ts';

type Row = readonly [result: string, number: number];
const WORDS = SIGNALS.judged;
const COLUMNS: readonly Column<Row>[] = [
  { key: 'result', label: WORDS.result, cell: ([result]) => result, isRowHeader: true },
  { key: 'number', label: WORDS.number, cell: ([, n]) => count(n), numeric: true },
];

/** How many flags people confirmed, of those that became a dossier. */
export function JudgedCard(): ReactNode {
  const facts = useApp((s) => s.facts);
  const found = useMemo(() => judgedFlags(foldDossiers(facts)), [facts]);
  const { flagged, judged, confirmed, rejected, watched, interval } = found;
  const rows: readonly Row[] = [
    [WORDS.confirmed, confirmed],
    [WORDS.rejected, rejected],
    [WORDS.watched, watched],
    [WORDS.open, flagged - judged],
  ];
  return (
    <Card title={WORDS.title}>
      {judged === 0 ? (
        <p>{WORDS.none}</p>
      ) : (
        <>
          <p>{WORDS.sentence(judged, flagged)}</p>
          <DataTable label={WORDS.title} columns={COLUMNS} rows={rows} rowKey={([result]) => result} />
          {interval && <p>{WORDS.share(confirmed, confirmed + rejected, interval)}</p>}
          <p className="foot">{WORDS.note}</p>
        </>
      )}
    </Card>
  );
}
