import { type ReactNode, useContext, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { count, dayShort, expectedWords, periodName } from '../../domain/text/format.ts';
import type { Month } from '../../domain/time/month.ts';
import type { Pack, PackHotspot } from '../../domain/work/pack.ts';
import { openPackDossier, packDossier } from '../../state/pack-dossier.ts';
import { AppStoreContext, useApp } from '../../state/use-app.ts';
import { Sparkline } from '../../views/charts/sparkline.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { PackMapView } from './pack-map-view.tsx';

const TREND = 24;
/** Incidents in one hour of the week below which there is no busiest hour to speak of. */
const LEAST_PEAK = 5;
const words = EXCHANGE.figures;

/** The figures that came in packs, one card per wijk: a team sees its hotspots without any report on this computer. */
export function FigureCards({ theme }: { readonly theme: 'light' | 'dark' }): ReactNode {
  const packs = useApp((s) => s.packs);
  return packs.map((pack) => <FiguresCard key={pack.wijk} pack={pack} theme={theme} />);
}

interface FiguresCardProps {
  readonly pack: Pack;
  readonly theme: 'light' | 'dark';
}

function FiguresCard({ pack, theme }: FiguresCardProps): ReactNode {
  const [selected, setSelected] = useState<string | null>(null);
  const chosen = pack.hotspots.find(({ id }) => id === selected);
  const period = periodName({ from: pack.from as Month, to: pack.to as Month });
  const nameOf = (code: string): string => pack.buurten.find((buurt) => buurt.code === code)?.name ?? code;
  return (
    <Card title={words.title(pack.name)} note={words.note(period, pack.municipality, pack.madeAt)}>
      {pack.demo && <p className="note">{words.demo}</p>}
      {pack.hotspots.length > 0 && <PackMapView pack={pack} theme={theme} selected={selected} onSelect={setSelected} />}
      {chosen && (
        <p className="exchange__chosen" role="status">
          <span>
            {words.chosen(numberOf(pack, chosen), chosen.place, chosen.state, chosen.count, isGone(chosen) ? null : chosen.expected)}
          </span>
          <DossierButton pack={pack} hotspot={chosen} />
        </p>
      )}
      <DataTable
        label={words.title(pack.name)}
        columns={[
          { key: 'number', label: words.number, cell: (row) => numberOf(pack, row), numeric: true },
          ...COLUMNS,
          { key: 'dossier', label: words.dossier, cell: (row) => <DossierButton pack={pack} hotspot={row} /> },
        ]}
        rows={pack.hotspots}
        rowKey={({ id }) => id}
        empty={words.none}
        pageSize={20}
      />
      {pack.homes.map(({ buurt, dossiers, flagged }) => (
        <p key={buurt}>{words.homes(nameOf(buurt), dossiers, flagged)}</p>
      ))}
      <p className="t2">{words.filter(pack.filter)}</p>
    </Card>
  );
}

/** Opens the dossier of the place, or a new one; a team can begin with nothing but its pack. */
function DossierButton({ pack, hotspot }: { readonly pack: Pack; readonly hotspot: PackHotspot }): ReactNode {
  const store = useContext(AppStoreContext)!;
  const known = useApp((s) => packDossier(s, hotspot)?.id ?? null);
  const goTo = useApp((s) => s.goTo);
  const open = (): void => {
    const id = known ?? openPackDossier(store.getState(), pack, hotspot);
    if (id !== null) goTo('dossiers', id);
  };
  return (
    <Button size="s" onPress={open}>
      {known === null ? words.openDossier : words.toDossier}
    </Button>
  );
}

/** Its number on the map. */
const numberOf = (pack: Pack, hotspot: PackHotspot): number => pack.hotspots.indexOf(hotspot) + 1;

const isGone = ({ state }: PackHotspot): boolean => state === 'uitgedoofd';

const COLUMNS: readonly Column<PackHotspot>[] = [
  { key: 'place', label: words.place, cell: ({ place }) => place, isRowHeader: true },
  { key: 'state', label: words.state, cell: ({ state }) => state },
  { key: 'count', label: words.count, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
  { key: 'expected', label: words.expected, cell: (row) => (isGone(row) ? '' : expectedWords(row.expected)), numeric: true },
  { key: 'category', label: words.category, cell: ({ categories }) => categories[0]?.name ?? '' },
  { key: 'peak', label: words.peak, cell: ({ week }) => peakWords(week) },
  { key: 'trend', label: words.trend, cell: (row) => <Trend hotspot={row} /> },
];

function peakWords(week: readonly number[]): string {
  const total = week.reduce((sum, n) => sum + n, 0);
  const most = Math.max(0, ...week);
  if (most < LEAST_PEAK) return words.noPeak;
  const hour = week.indexOf(most);
  return words.peakOf(dayShort(Math.floor(hour / 24)), String(hour % 24).padStart(2, '0'), most, total);
}

/** The months counted, without a band: the pack has what was expected, not how far it may scatter. */
function Trend({ hotspot }: { readonly hotspot: PackHotspot }): ReactNode {
  const { from, counts } = hotspot.months;
  const last = counts.slice(-TREND);
  const first = from + counts.length - last.length;
  const points = last.map((n, i) => ({ month: (first + i) as Month, count: n, expected: null, low: null, high: null }));
  return <Sparkline points={points} summary={words.trendOf(hotspot.place, last[0] ?? 0, last.at(-1) ?? 0)} />;
}
