import { Share } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import { AREA, indicatorPeriod } from '../../../domain/text/area.ts';
import { count } from '../../../domain/text/format.ts';
import { GATE } from '../../../domain/text/gate.ts';
import { TABLE } from '../../../domain/text/kit.ts';
import { useApp } from '../../../state/use-app.ts';
import { AudienceChoice } from '../../../views/kit/controls/audience-choice.tsx';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { ToggleGroup } from '../../../views/kit/controls/toggle-group.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import { yearUpTo } from '../../../workflow/area/area-profile.ts';
import type { Measure } from '../../../workflow/area/overview.ts';
import { ColourCard } from './colour-card.tsx';
import { figureOf, figureWords, measureName, type Per } from './measure-words.ts';
import { type Measured, useMeasures } from './use-measures.ts';

const PER = (Object.keys(AREA.measures) as Per[]).map((key) => ({ key, label: AREA.measures[key] }));

/** One dashboard at the level of buurten: the table, and the map coloured by one of its columns. */
export function OverviewPart({ rows }: { readonly rows: BuurtCategoryMonths }): ReactNode {
  const measured = useMeasures(rows);
  const [per, setPer] = useState<Per>('per');
  const [colour, setColour] = useState<string | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const showTo = useApp((s) => s.showTo);
  const setLeast = useApp((s) => s.setLeastCount);
  const coloured = measured.measures.find(({ key }) => key === colour) ?? measured.measures[0];
  const options = measured.measures.map((measure) => ({ key: measure.key, label: measureName(measure) }));
  return (
    <>
      <div className="page__head">
        <h1>{AREA.overview}</h1>
        <div className="area__acts">
          <ToggleGroup label={AREA.measure} options={PER} value={per} onChange={setPer} />
          <AudienceChoice value={audience} onChange={showTo} least={k} onLeast={setLeast} />
        </div>
        <p className="area__for">{audience === 'anderen' ? GATE.forOthers(k) : GATE.forTeam}</p>
      </div>
      {coloured && (
        <ColourCard measure={coloured} measured={measured} per={per}>
          <Select label={AREA.colourBy} showLabel options={options} value={coloured.key} onChange={setColour} />
        </ColourCard>
      )}
      <ColumnChoice measures={measured.measures} hidden={hidden} onChange={setHidden} />
      <Table measured={{ ...measured, measures: measured.measures.filter(({ key }) => !hidden.has(key)) }} per={per} />
    </>
  );
}

interface ColumnChoiceProps {
  readonly measures: readonly Measure[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which columns the table and its CSV have. */
function ColumnChoice({ measures, hidden, onChange }: ColumnChoiceProps): ReactNode {
  const set = (key: string, shown: boolean): void => {
    const next = new Set(hidden);
    if (shown) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <details className="area__hide">
      <summary>{AREA.columnsShown}</summary>
      <div className="area__columns">
        {measures.map((measure) => (
          <label key={measure.key}>
            <input type="checkbox" checked={!hidden.has(measure.key)} onChange={(event) => set(measure.key, event.target.checked)} />
            {measureName(measure)}
          </label>
        ))}
      </div>
    </details>
  );
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number | null;
  readonly at: number;
}

function columnsOf({ measures, gate }: Measured, per: Per): Column<Row>[] {
  return [
    { key: 'name', label: AREA.buurt, cell: (row) => row.name, sort: (row) => row.name, isRowHeader: true },
    {
      key: 'inhabitants',
      label: AREA.similarColumns.inhabitants,
      cell: (row) => (row.inhabitants === null ? '–' : count(row.inhabitants)),
      sort: (row) => row.inhabitants ?? -1,
      numeric: true,
    },
    ...measures.map(
      (measure): Column<Row> => ({
        key: measure.key,
        label: measureName(measure),
        cell: (row) => figureWords(measure, row.at, per, gate(measure, row.at)),
        sort: (row) => figureOf(measure, row.at, per, gate(measure, row.at)) ?? -1,
        numeric: true,
      }),
    ),
  ];
}

function Table({ measured, per }: { readonly measured: Measured; readonly per: Per }): ReactNode {
  const buurten = useApp((s) => s.boundaries.buurten);
  const period = useApp((s) => s.filter.period);
  const goTo = useApp((s) => s.showPart);
  const change = useApp((s) => s.changeFilter);
  const exportAreas = useApp((s) => s.exportAreas);
  const rows = buurten.map(({ code, name, inhabitants }, at): Row => ({ code, name, inhabitants, at }));
  const save = (): void => {
    const { measures, gate } = measured;
    const cellOf = (measure: Measure, at: number): string | number | null => {
      const figure = figureOf(measure, at, per, gate(measure, at));
      if (figure !== null) return Math.round(figure * 100) / 100;
      const words = figureWords(measure, at, per, gate(measure, at));
      return words === '–' ? null : words;
    };
    const head = (measure: Measure): string =>
      measure.kind === 'count' && per === 'per' ? `${measureName(measure)}, ${AREA.measures.per.toLowerCase()}` : measureName(measure);
    const counted = measures.flatMap((one) =>
      one.kind === 'count' && one.theme === null ? [`${measureName(one)} ${count(one.counts.reduce((a, b) => a + b, 0))}`] : [],
    );
    const sources = measures.flatMap((one) =>
      one.kind === 'indicator' ? [`${one.indicator.label}: ${one.indicator.origin.source}, ${indicatorPeriod(one.period)}`] : [],
    );
    exportAreas(
      { title: AREA.overview, word: AREA.fileWord.overview, period: yearUpTo(period), n: counted.join(', '), notes: sources },
      {
        columns: ['Buurtcode', AREA.buurt, AREA.similarColumns.inhabitants, ...measures.map(head)],
        rows: rows.map((row) => [row.code, row.name, row.inhabitants, ...measures.map((measure) => cellOf(measure, row.at))]),
      },
    );
  };
  return (
    <section className="area__wide">
      <DataTable
        label={AREA.overview}
        columns={columnsOf(measured, per)}
        rows={rows}
        rowKey={(row) => row.code}
        onSelect={(code) => {
          const found = buurten.find((buurt) => buurt.code === code);
          if (!found) return;
          change({ area: { kind: 'buurt', code: found.code } });
          goTo(null);
        }}
        actions={
          <Button icon={Share} size="s" onPress={save}>
            {TABLE.csv}
          </Button>
        }
      />
      <p className="foot">{AREA.overviewNote}</p>
    </section>
  );
}
