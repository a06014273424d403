import { type ReactNode, useState } from 'react';
import { LWO_OUTCOMES, type LwoSignal } from '../../../domain/inspection/lwo-signal.ts';
import { count, dateOfIso } from '../../../domain/text/format.ts';
import { LWO } from '../../../domain/text/inspection-learning.ts';
import { LWO_KIND_TEXT, LWO_OUTCOME_TEXT, LWO_PARTNER_TEXT } from '../../../domain/text/inspection-words.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { DataTable } from '../../../views/kit/table/data-table.tsx';
import { type LwoYear, lwoTable } from '../../../workflow/inspection/learn/lwo-table.ts';
import { useInspections } from '../use-inspections.ts';
import { SignalAdd } from './signal-add.tsx';
import { SignalChange } from './signal-change.tsx';
import { ReadRegister, SignalImport } from './signal-import.tsx';
import '../inspections.css';

const heads = LWO.columns;

/** The register of the Lokale Werkgroep Ondermijning: signals on places, and the yearly table. */
export function LwoPanel(): ReactNode {
  const { signals } = useInspections();
  const exportTable = useApp((s) => s.exportInspections);
  const [chosen, setChosen] = useState<string | null>(null);
  const signal = signals.find(({ id }) => id === chosen) ?? null;
  const newest = [...signals].reverse();
  const cells = (one: LwoSignal): string[] => [
    one.id,
    dateOfIso(one.date),
    LWO_KIND_TEXT[one.kind],
    one.enriched.map((partner) => LWO_PARTNER_TEXT[partner]).join(', '),
    LWO_OUTCOME_TEXT[one.outcome],
  ];
  return (
    <div className="page">
      <div className="page__head insp__head">
        <h1>{LWO.title}</h1>
        <p>{LWO.explain}</p>
        <span className="spacer" />
        <ReadRegister />
      </div>
      <SignalImport />
      <Card title={LWO.table}>
        <YearTable years={lwoTable(signals)} />
      </Card>
      <div className="insp__cols">
        <DataTable
          label={LWO.list}
          heading
          rows={newest}
          rowKey={({ id }) => id}
          selected={chosen}
          onSelect={setChosen}
          empty={LWO.none}
          onCsv={() => void exportTable('lwo-register', LWO.title, { columns: Object.values(heads), rows: newest.map(cells) })}
          columns={[
            { key: 'id', label: heads.id, isRowHeader: true, isWhole: true, cell: (one) => cells(one)[0], sort: ({ id }) => id },
            { key: 'date', label: heads.date, isWhole: true, cell: (one) => cells(one)[1], sort: ({ date }) => date },
            { key: 'kind', label: heads.kind, cell: (one) => cells(one)[2], sort: ({ kind }) => kind },
            { key: 'enriched', label: heads.enriched, cell: (one) => cells(one)[3] || '–' },
            { key: 'outcome', label: heads.outcome, cell: (one) => cells(one)[4], sort: ({ outcome }) => outcome },
          ]}
        />
        <div className="insp__main">
          <Card title={LWO.add}>
            <SignalAdd />
          </Card>
          {signal ? <SignalChange key={signal.id} signal={signal} /> : <p className="t2">{LWO.choose}</p>}
        </div>
      </div>
    </div>
  );
}

function YearTable({ years }: { readonly years: readonly LwoYear[] }): ReactNode {
  const exportTable = useApp((s) => s.exportInspections);
  const used = LWO_OUTCOMES.filter((outcome) => years.some(({ byOutcome }) => byOutcome[outcome] > 0));
  return (
    <DataTable
      label={LWO.table}
      rows={years}
      rowKey={({ year }) => String(year)}
      empty={LWO.none}
      onCsv={() =>
        void exportTable('lwo-jaartabel', LWO.table, {
          columns: [LWO.year, ...used.map((outcome) => LWO_OUTCOME_TEXT[outcome]), LWO.total],
          rows: years.map(({ year, byOutcome, total }) => [year, ...used.map((outcome) => byOutcome[outcome]), total]),
        })
      }
      columns={[
        { key: 'year', label: LWO.year, isRowHeader: true, cell: ({ year }) => String(year), sort: ({ year }) => year },
        ...used.map((outcome) => ({
          key: outcome,
          label: LWO_OUTCOME_TEXT[outcome],
          numeric: true,
          cell: ({ byOutcome }: LwoYear) => count(byOutcome[outcome]),
        })),
        { key: 'total', label: LWO.total, numeric: true, cell: ({ total }) => count(total) },
      ]}
    />
  );
}
