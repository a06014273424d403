import { Plus, Share, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { month } from '../../../src/domain/time/month.ts';
import { IntervalAxis, IntervalPlot } from '../../../src/views/charts/interval-plot.tsx';
import { MonthBars } from '../../../src/views/charts/month-bars.tsx';
import { ScaleLegend } from '../../../src/views/charts/scale-legend.tsx';
import type { SeriesPoint } from '../../../src/views/charts/series.ts';
import { WeekTable } from '../../../src/views/charts/week-table.tsx';
import { Button } from '../../../src/views/kit/controls/button.tsx';
import { Card } from '../../../src/views/kit/controls/card.tsx';
import { ToggleGroup } from '../../../src/views/kit/controls/toggle-group.tsx';
import { FilterField } from '../../../src/views/kit/filters/filter-field.tsx';
import { NumberBadge } from '../../../src/views/kit/hotspot/number-badge.tsx';
import { DataTable } from '../../../src/views/kit/table/data-table.tsx';
import { fixedWeek } from './fixed-week.ts';
import { ShellFrame } from './shell-frame.tsx';

const MONTHS: readonly SeriesPoint[] = [19, 26, 13, 31, 16, 17, 19, 15, 30, 25, 14, 16].map((count, at) => ({
  month: (month(2025, 11) + at) as SeriesPoint['month'],
  count,
  expected: 19 + (at % 4),
  low: 13 + (at % 4),
  high: 25 + (at % 4),
}));

const BLOCKS = [
  {
    letter: 'A',
    when: 'vr–za 22–02',
    as: 'uitgaansnacht',
    n: 41,
    expected: '11,8',
    ratio: '×3,5 (2,5–4,7)',
    chance: 'minder dan 1 op 1.000',
  },
  { letter: 'B', when: 'za 12–18', as: 'winkelmiddag', n: 48, expected: '20,8', ratio: '×2,3 (1,7–3,1)', chance: 'minder dan 1 op 1.000' },
  { letter: 'C', when: 'do 17–21', as: 'koopavond', n: 19, expected: '7,8', ratio: '×2,4 (1,5–3,8)', chance: '1 op 40' },
];

const EVENTS = [
  { name: 'Carnaval', dates: '14–17 feb', n: 19, expected: '4,1', ratio: 4.6, low: 2.8, high: 7.2 },
  { name: 'Rieu-concerten', dates: '14 avonden in juli', n: 24, expected: '10,2', ratio: 2.4, low: 1.5, high: 3.5 },
  { name: 'Kermis', dates: '30 apr–10 mei', n: 13, expected: '8,0', ratio: 1.6, low: 0.9, high: 2.8 },
  { name: 'INKOM', dates: '17–21 aug', n: 5, expected: '4,2', ratio: 1.2, low: 0.2, high: 14 },
  { name: 'MVV thuis', dates: '19 wedstrijden', n: 3, expected: '12,3', ratio: 0.4, low: 0.36, high: 0.8 },
];

export function HottimesPage(): ReactNode {
  const week = fixedWeek();
  const [lens, setLens] = useState('ongewoon');
  const [block, setBlock] = useState<string | null>('A');
  return (
    <ShellFrame
      current="hottimes"
      fields={
        <>
          <FilterField label="Thema" value="zakkenrollerij" set onClear={() => undefined}>
            {() => 'Inhoud'}
          </FilterField>
          <FilterField label="Gebied" value="wijk Centrum" set onClear={() => undefined}>
            {() => 'Inhoud'}
          </FilterField>
        </>
      }
      result={
        <>
          <b>241</b> registraties
        </>
      }
      where="zakkenrollerij, wijk Centrum"
    >
      <div className="page">
        <header className="page__head">
          <h1>Hottimes</h1>
          <p>
            Zakkenrollers slaan hier vooral toe in de <b>nacht van vrijdag en zaterdag, 22–02 uur</b>: 3,5 keer zo vaak als verwacht (2,5
            tot 4,7).
          </p>
        </header>
        <div className="cols">
          <div className="col">
            <Card
              title="Week in 168 uren"
              note="getal: registraties"
              actions={
                <>
                  <ToggleGroup
                    label="Kleur"
                    options={[
                      { key: 'ongewoon', label: 'Ongewoon' },
                      { key: 'druk', label: 'Druk' },
                    ]}
                    value={lens}
                    onChange={setLens}
                  />
                  <Button size="s" icon={Table2}>
                    Toon als tabel
                  </Button>
                  <Button size="s" icon={Share}>
                    CSV
                  </Button>
                </>
              }
            >
              <WeekTable
                caption="Registraties per dag en uur"
                counts={week.counts}
                classes={week.classes}
                expected={week.expected}
                scale={lens === 'druk' ? 'busy' : 'hot'}
                size="large"
                selected={block}
                onSelectBlock={setBlock}
                blocks={[
                  { letter: 'A', block: { firstDay: 4, days: 2, firstHour: 22, hours: 4 } },
                  { letter: 'B', block: { firstDay: 5, days: 1, firstHour: 12, hours: 6 } },
                  { letter: 'C', block: { firstDay: 3, days: 1, firstHour: 17, hours: 4 } },
                ]}
              />
              <ScaleLegend
                scale={lens === 'druk' ? 'busy' : 'hot'}
                label="keer verwacht:"
                words={['tot 1,3', '1,3', '1,6', '2', '3', '4 of meer']}
                frame="getoetst blok"
                note="De dag begint om 06 uur: een nacht hoort bij de avond ervoor."
              />
            </Card>
            <Card title="3 hottimes gevonden" note="gezocht in alle blokken van dagen en uren" grow>
              <DataTable
                label="Hottimes"
                rows={BLOCKS}
                rowKey={(row) => row.letter}
                selected={block}
                onSelect={setBlock}
                columns={[
                  { key: 'letter', label: '', cell: (row) => <NumberBadge>{row.letter}</NumberBadge> },
                  { key: 'when', label: 'Wanneer', cell: (row) => row.when, isRowHeader: true },
                  { key: 'as', label: 'Herkenbaar als', cell: (row) => <span className="t2">{row.as}</span> },
                  { key: 'n', label: 'Registraties', numeric: true, sort: (row) => row.n, cell: (row) => <b>{row.n}</b> },
                  { key: 'e', label: 'Verwacht', numeric: true, cell: (row) => row.expected },
                  { key: 'r', label: 'Keer verwacht', numeric: true, cell: (row) => row.ratio },
                  { key: 'c', label: 'Toeval', numeric: true, cell: (row) => row.chance },
                ]}
              />
            </Card>
          </div>
          <div className="col">
            <Card
              title="Maanden"
              actions={
                <span className="s12 t2">
                  <b>feb: 31</b>, verwacht 18
                </span>
              }
            >
              <MonthBars points={MONTHS} summary="Registraties per maand. Februari: 31, verwacht 18." />
            </Card>
            <Card
              title="Evenementen"
              note="vergeleken met gewone dagen"
              actions={
                <Button size="s" tone="quiet" icon={Plus}>
                  Datum
                </Button>
              }
              grow
            >
              <table className="tbl">
                <thead>
                  <tr>
                    <th>Evenement</th>
                    <th className="n">Geteld (verw.)</th>
                    <th>
                      <IntervalAxis />
                    </th>
                    <th className="n">Keer</th>
                  </tr>
                </thead>
                <tbody>
                  {EVENTS.map((event) => (
                    <tr key={event.name}>
                      <td>
                        <b>{event.name}</b>
                        <br />
                        <span className="t3">{event.dates}</span>
                      </td>
                      <td className="n">
                        <b>{event.n}</b> <span className="t3">({event.expected})</span>
                      </td>
                      <td>
                        <IntervalPlot ratio={event.ratio} low={event.low} high={event.high} />
                      </td>
                      <td className="n">
                        <b>×{String(event.ratio).replace('.', ',')}</b>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Card>
          </div>
        </div>
      </div>
    </ShellFrame>
  );
}
