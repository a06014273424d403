import { type ReactNode, useMemo } from 'react';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import type { Source } from '../../../domain/incident.ts';
import { AREA, rateWords } from '../../../domain/text/area.ts';
import { count } from '../../../domain/text/format.ts';
import { GATE } from '../../../domain/text/gate.ts';
import { gatedPerBuurt } from '../../../state/gated-counts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import { yearUpTo } from '../../../workflow/area/area-profile.ts';
import { areaRates } from '../../../workflow/area/area-rates.ts';
import { countsPerBuurt } from '../../../workflow/area/area-unit.ts';
import { buurtTraits } from '../../../workflow/area/buurt-traits.ts';
import { similarBuurten } from '../../../workflow/area/similar-buurten.ts';
import type { ChosenArea } from '../use-area.ts';

const MOST = 4;
const SOURCES = ['politie', 'melding'] as const;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly density: number;
  readonly words: Readonly<Record<Source, string>>;
  readonly isOwn: boolean;
}

const { similarColumns: LABELS } = AREA;
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', label: LABELS.name, cell: (row) => (row.isOwn ? <b>{row.name}</b> : row.name), isRowHeader: true },
  { key: 'inhabitants', label: LABELS.inhabitants, cell: (row) => count(row.inhabitants), numeric: true },
  { key: 'density', label: LABELS.density, cell: (row) => count(row.density), numeric: true },
  { key: 'politie', label: `${LABELS.politie} ${LABELS.per}`, cell: (row) => row.words.politie, numeric: true },
  { key: 'melding', label: `${LABELS.melding} ${LABELS.per}`, cell: (row) => row.words.melding, numeric: true },
];

/** The buurten that are most like this one in size and density. */
export function SimilarCard({ area, rows }: { readonly area: ChosenArea; readonly rows: BuurtCategoryMonths }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const categories = useApp((s) => s.categories);
  const period = useApp((s) => s.filter.period);
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const shown = useMemo((): readonly Row[] => {
    const traits = buurtTraits(boundaries);
    const similar = similarBuurten(traits, area.unit.code, MOST);
    if (similar.length === 0) return [];
    const counts = SOURCES.map((source) => {
      const codes = new Set(categories.flatMap((one, code) => (one.source === source ? [code] : [])));
      return countsPerBuurt(rows, boundaries.buurten.length, yearUpTo(period), codes);
    });
    const rates = counts.map((one) => areaRates(area.units, one, 1).rates);
    const gated =
      audience === 'anderen'
        ? gatedPerBuurt(
            area.units.map((_, i) => counts.map((one) => one[i]!)),
            k,
          )
        : null;
    const word = (at: number, s: number): string => {
      const rate = rates[s]![at];
      if (!rate) return '–';
      return gated && gated.cells[at]![s]!.kind !== 'shown' ? GATE.hidden : rateWords(rate.rate);
    };
    const rowOf = (code: string, density: number, isOwn: boolean): Row => {
      const at = area.units.findIndex((unit) => unit.code === code);
      const unit = area.units[at]!;
      return {
        code,
        name: unit.name,
        inhabitants: unit.inhabitants!,
        density,
        isOwn,
        words: { politie: word(at, 0), melding: word(at, 1) },
      };
    };
    const own = area.unit.inhabitants! / area.hectares;
    return [rowOf(area.unit.code, own, true), ...similar.map(({ unit, density }) => rowOf(unit.code, density, false))];
  }, [boundaries, categories, period, audience, k, area, rows]);
  const [, ...others] = shown;
  return (
    <Card title={AREA.similar}>
      {others.length === 0 ? (
        <p>{AREA.noSimilar}</p>
      ) : (
        <>
          <p>
            {AREA.similarSummary(
              area.unit.name,
              others.map(({ name }) => name),
            )}
          </p>
          <DataTable label={AREA.similar} columns={COLUMNS} rows={shown} rowKey={(row) => row.code} />
          <p className="foot">{AREA.similarNote}</p>
        </>
      )}
    </Card>
  );
}
