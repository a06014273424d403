import { Share } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import type { ExportTable } from '../../../domain/report/csv-cell.ts';
import { AREA, changeOf, rateWords } from '../../../domain/text/area.ts';
import { THEME_WORDS } from '../../../domain/text/filters.ts';
import { count } from '../../../domain/text/format.ts';
import { GATE, gatedWord } from '../../../domain/text/gate.ts';
import { TABLE } from '../../../domain/text/kit.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../../views/kit/table/data-table.tsx';
import type { ProfileRow } from '../../../workflow/area/area-profile.ts';
import { yearUpTo } from '../../../workflow/area/area-profile.ts';
import type { ChosenArea } from '../use-area.ts';
import { type GatedProfile, gateProfile } from './gate-profile.ts';

/** A row as it is shown: text for every count. */
interface ShownRow extends ProfileRow {
  readonly name: string;
  readonly words: { readonly period: string; readonly year: string; readonly before: string; readonly change: string };
  /** The rate may be shown: its count is. */
  readonly open: boolean;
}

const nameOf = ({ theme, source }: ProfileRow): string =>
  theme === null ? AREA.everything[source] : AREA.themeOf(THEME_WORDS[theme], source);

const openRow = (row: ProfileRow): ShownRow => ({
  ...row,
  name: nameOf(row),
  open: true,
  words: {
    period: count(row.period),
    year: count(row.year),
    before: row.before === null ? '–' : count(row.before),
    change: changeOf(row.before, row.year),
  },
});

function closedRow(row: ProfileRow, gates: Readonly<Record<'period' | 'year' | 'before', GatedProfile>>): ShownRow {
  const [period, year, before] = (['period', 'year', 'before'] as const).map((when) => gates[when].get(row.key));
  const open = year?.kind === 'shown';
  return {
    ...row,
    name: nameOf(row),
    open,
    words: {
      period: gatedWord(period),
      year: gatedWord(year),
      before: row.before === null ? '–' : gatedWord(before),
      change: open && (row.before === null || before?.kind === 'shown') ? changeOf(row.before, row.year) : GATE.hidden,
    },
  };
}

/** The rows as whoever reads them may see them. */
function useShownRows(profile: readonly ProfileRow[], area: ChosenArea, rows: BuurtCategoryMonths): readonly ShownRow[] {
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const categories = useApp((s) => s.categories);
  const boundaries = useApp((s) => s.boundaries);
  const period = useApp((s) => s.filter.period);
  return useMemo(() => {
    if (audience === 'team') return profile.map(openRow);
    const question = { rows, categories, boundaries, area, k };
    const year = yearUpTo(period);
    const before = { from: (year.from - 12) as typeof year.from, to: (year.from - 1) as typeof year.to };
    const gates = { period: gateProfile(question, period), year: gateProfile(question, year), before: gateProfile(question, before) };
    return profile.map((row) => closedRow(row, gates));
  }, [audience, k, categories, boundaries, period, profile, area, rows]);
}

const columnsOf = (period: string): readonly Column<ShownRow>[] => [
  {
    key: 'theme',
    label: AREA.columns.theme,
    cell: (row) => <span className={row.theme === null ? 'area__whole' : 'area__theme'}>{row.name}</span>,
    isRowHeader: true,
  },
  { key: 'period', label: period, cell: (row) => row.words.period, numeric: true },
  { key: 'before', label: AREA.columns.before, cell: (row) => row.words.before, numeric: true },
  { key: 'year', label: AREA.columns.year, cell: (row) => row.words.year, numeric: true },
  { key: 'change', label: AREA.columns.change, cell: (row) => row.words.change, numeric: true },
  { key: 'chance', label: AREA.columns.chance, cell: (row) => (row.words.change === GATE.hidden ? GATE.hidden : AREA.chance(row.p)) },
  { key: 'cityChange', label: AREA.columns.cityChange, cell: (row) => changeOf(row.city.before, row.city.year), numeric: true },
  {
    key: 'rate',
    label: AREA.columns.rate,
    cell: (row) =>
      row.rate === null
        ? '–'
        : row.open
          ? `${rateWords(row.rate.rate)} (${rateWords(row.rate.low)}–${rateWords(row.rate.high)})`
          : GATE.hidden,
    numeric: true,
  },
  { key: 'cityRate', label: AREA.columns.cityRate, cell: (row) => rateWords(row.city.rate), numeric: true },
  {
    key: 'verdict',
    label: AREA.columns.verdict,
    cell: (row) => (row.rate === null ? '–' : row.open ? AREA.verdicts[row.rate.verdict] : GATE.hidden),
  },
];

/** As CSV: numbers where they are open, else the words of the gate. */
function exportOf(rows: readonly ShownRow[], period: string): ExportTable {
  const { columns } = AREA;
  const number = (text: string, value: number | null): string | number | null => (/^[\d.−–]/.test(text) ? value : text);
  const two = (value: number): number => Math.round(value * 100) / 100;
  return {
    columns: [
      columns.theme,
      period,
      columns.before,
      columns.year,
      columns.rate,
      `${columns.interval} (laag)`,
      `${columns.interval} (hoog)`,
      columns.cityRate,
    ],
    rows: rows.map((row) => [
      row.name,
      number(row.words.period, row.period),
      number(row.words.before, row.before),
      number(row.words.year, row.year),
      ...(row.rate && row.open ? [two(row.rate.rate), two(row.rate.low), two(row.rate.high)] : [null, null, null]),
      two(row.city.rate),
    ]),
  };
}

/** What was counted per theme, beside the year before and the city. */
export function ProfileCard({
  profile,
  area,
  rows,
}: {
  readonly profile: readonly ProfileRow[];
  readonly area: ChosenArea;
  readonly rows: BuurtCategoryMonths;
}): ReactNode {
  const period = useApp((s) => s.filter.period);
  const exportAreas = useApp((s) => s.exportAreas);
  const shown = useShownRows(profile, area, rows);
  const label = AREA.columns.period(period);
  const total = shown.filter((row) => row.theme === null).map((row) => `${row.name.toLowerCase()} ${row.words.year}`);
  const save = (): void =>
    exportAreas(
      { title: `${area.unit.name}: ${AREA.profile}`, word: AREA.fileWord.area, period: yearUpTo(period), n: total.join(', '), notes: [] },
      exportOf(shown, label),
    );
  const actions = (
    <Button icon={Share} size="s" onPress={save}>
      {TABLE.csv}
    </Button>
  );
  return (
    <Card title={AREA.profile} actions={actions}>
      <div className="area__profile">
        <DataTable label={AREA.profile} columns={columnsOf(label)} rows={shown} rowKey={(row) => row.key} />
      </div>
      <p className="foot">{AREA.profileNote(area.level)}</p>
    </Card>
  );
}
