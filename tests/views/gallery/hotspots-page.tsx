import { ChevronLeft, ChevronRight, FolderOpen, Printer, Share, Table2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { AreaChoice, Boundaries } from '../../../src/domain/area.ts';
import type { HourSelection } from '../../../src/domain/filter.ts';
import { month, type Period } from '../../../src/domain/time/month.ts';
import { CategoryBars } from '../../../src/views/charts/category-bars.tsx';
import { MonthStrip } from '../../../src/views/charts/month-strip.tsx';
import { SeriesBand, SeriesLegend } from '../../../src/views/charts/series-band.tsx';
import { WeekTable } from '../../../src/views/charts/week-table.tsx';
import { Button } from '../../../src/views/kit/controls/button.tsx';
import { IconButton } from '../../../src/views/kit/controls/icon-button.tsx';
import { Section } from '../../../src/views/kit/controls/section.tsx';
import { Tabs } from '../../../src/views/kit/controls/tabs.tsx';
import { ToggleGroup } from '../../../src/views/kit/controls/toggle-group.tsx';
import { AreaField } from '../../../src/views/kit/filters/area-field.tsx';
import { ChoiceField } from '../../../src/views/kit/filters/choice-field.tsx';
import { HourField } from '../../../src/views/kit/filters/hour-field.tsx';
import { PeriodStepper } from '../../../src/views/kit/filters/period-stepper.tsx';
import { TreeField } from '../../../src/views/kit/filters/tree-field.tsx';
import { HotspotList } from '../../../src/views/kit/hotspot/hotspot-list.tsx';
import { KeyFigures } from '../../../src/views/kit/hotspot/key-figures.tsx';
import { NumberBadge } from '../../../src/views/kit/hotspot/number-badge.tsx';
import { StateBadge } from '../../../src/views/kit/hotspot/state-badge.tsx';
import { StateFilter } from '../../../src/views/kit/hotspot/state-filter.tsx';
import { SureList } from '../../../src/views/kit/hotspot/sure-list.tsx';
import { HotspotMap } from '../../../src/views/map/hotspot-map.tsx';
import { MapLegend } from '../../../src/views/map/map-legend.tsx';
import type { MapHandle } from '../../../src/views/map/map-props.ts';
import { MapTip } from '../../../src/views/map/map-tip.tsx';
import { fixedSeries, HOTSPOTS } from './fixed-hotspots.ts';
import { type FixedMap, fixedMap } from './fixed-map.ts';
import { fixedWeek } from './fixed-week.ts';
import { ShellFrame } from './shell-frame.tsx';

const WORDS = ['zoals verwacht', 'iets\nmeer', 'meer', 'veel\nmeer', 'heel veel\nmeer', 'uitzon-\nderlijk'];
const LIMITS = ['×1,3', '×1,6', '×2', '×3', '×4'];

export function HotspotsPage({ theme, list }: { readonly theme: 'light' | 'dark'; readonly list: boolean }): ReactNode {
  const [loaded, setLoaded] = useState<{ readonly boundaries: Boundaries; readonly map: FixedMap } | null>(null);
  useEffect(() => {
    const resolution = Number(new URLSearchParams(location.search).get('res') ?? 10);
    fetch('/demo/boundaries.json')
      .then((response) => response.json() as Promise<Boundaries>)
      .then((boundaries) => setLoaded({ boundaries, map: fixedMap(boundaries, resolution) }));
  }, []);
  return loaded && <Screen {...loaded} theme={theme} list={list} />;
}

interface ScreenProps {
  readonly boundaries: Boundaries;
  readonly map: FixedMap;
  readonly theme: 'light' | 'dark';
  readonly list: boolean;
}

declare global {
  interface Window {
    gallery?: { handle?: MapHandle; setClasses: (classes: Uint8Array) => void; count: number };
  }
}

function Screen({ boundaries, map, theme, list }: ScreenProps): ReactNode {
  const [selected, setSelected] = useState<string | null>('h1');
  const [period, setPeriod] = useState<Period>({ from: month(2026, 10), to: month(2026, 10) });
  const [lens, setLens] = useState<'ongewoon' | 'druk'>('ongewoon');
  const [classes, setClasses] = useState(map.classes);
  const [cell, setCell] = useState<number | null>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [collapsed, setCollapsed] = useState(false);
  window.gallery = { ...window.gallery, setClasses, count: map.classes.length };
  const step = (by: 1 | -1): void => {
    const at = HOTSPOTS.findIndex(({ id }) => id === selected);
    setSelected(HOTSPOTS[(at + by + HOTSPOTS.length) % HOTSPOTS.length]!.id);
  };
  return (
    <ShellFrame
      current="hotspots"
      fields={<Fields boundaries={boundaries} period={period} setPeriod={setPeriod} />}
      result={
        <>
          <b>412</b> meldingen en <b>1.031</b> registraties
        </>
      }
      where="in heel Maastricht, oktober 2026"
    >
      <div className="work">
        <HotspotMap
          boundaries={boundaries}
          corners={map.corners}
          classes={classes}
          scale={lens === 'druk' ? 'busy' : 'hot'}
          hotspots={map.hotspots}
          selected={selected}
          onSelect={(target) => setSelected(target?.kind === 'hotspot' ? target.id : null)}
          onHover={setCell}
          onLasso={setChosen}
          chosen={chosen}
          onStep={step}
          tooltip={
            cell === null ? null : (
              <MapTip title="Koningsplein, Wyckerpoort">
                <p>
                  Deze cel: <b>8 meldingen</b>, verwacht 2,1
                </p>
                <p>Komt zonder hotspot op 1 van de 900 plekken voor</p>
              </MapTip>
            )
          }
          theme={theme}
          focus={FOCUS}
          attribution="Schematische grenzen; namen: CBS, CC BY 4.0"
          summary="Kaart: meldingen per cel vergeleken met wat te verwachten was"
          onReady={(handle) => {
            window.gallery!.handle = handle;
          }}
          tools={
            <>
              <ToggleGroup
                label="Kleur"
                tone="map"
                options={[
                  { key: 'ongewoon', label: 'Ongewoon' },
                  { key: 'druk', label: 'Druk' },
                ]}
                value={lens}
                onChange={setLens}
              />
              <Button icon={Table2} size="s">
                Toon als tabel
              </Button>
              <span className="demo">Demostad, synthetische gegevens</span>
            </>
          }
          legend={
            <MapLegend
              scale={lens === 'druk' ? 'busy' : 'hot'}
              title="Zoveel keer wat hier te verwachten was"
              words={WORDS}
              limits={LIMITS}
              hatched="te weinig gegevens om iets te zeggen"
              basis="n = 412 meldingen, vergeleken met 36 maanden"
            />
          }
        />
        <MonthStrip
          title="Meldingen per maand"
          note="balk: geteld   grijs vlak: te verwachten in 80 van 100 maanden"
          current={
            <>
              <b>oktober 2026: 412</b>, verwacht 387 (355–419)
            </>
          }
          points={fixedSeries(412, 380, 1).map((point) => ({
            ...point,
            low: point.expected! * 0.92,
            high: point.expected! * 1.08,
            count: Math.round(point.expected! * 0.9 + (point.count - point.expected!) * 0.15),
          }))}
          period={period}
          onChange={setPeriod}
          summary="Meldingen per maand, november 2024 tot en met oktober 2026"
          collapsed={collapsed}
          onCollapse={setCollapsed}
        />
        <div className="side">
          {list || selected === null ? (
            <List selected={selected} onSelect={setSelected} />
          ) : (
            <Detail onStep={step} onBack={() => setSelected(null)} />
          )}
        </div>
      </div>
    </ShellFrame>
  );
}

const FOCUS = [5.667, 50.838, 5.722, 50.863] as const;

function Fields({
  boundaries,
  period,
  setPeriod,
}: {
  readonly boundaries: Boundaries;
  readonly period: Period;
  readonly setPeriod: (period: Period) => void;
}): ReactNode {
  const [comparison, setComparison] = useState<'expected' | 'previous'>('expected');
  const [area, setArea] = useState<AreaChoice>({ kind: 'gemeente' });
  const [hours, setHours] = useState<HourSelection>(null);
  const [themes, setThemes] = useState<readonly string[]>([]);
  return (
    <>
      <PeriodStepper period={period} available={{ from: month(2024, 11), to: month(2026, 10) }} onChange={setPeriod} />
      <ChoiceField
        label="Vergelijk met"
        options={[
          { key: 'expected', label: 'verwachting' },
          { key: 'previous', label: 'vorige periode' },
        ]}
        value={comparison}
        standard="expected"
        onChange={setComparison}
      />
      <TreeField
        label="Bronnen"
        value="melddesk, politie"
        groups={[
          {
            key: 'bron',
            label: 'Bronnen',
            items: [
              { key: 'm', label: 'melddesk', count: 412 },
              { key: 'p', label: 'politie', count: 1031 },
            ],
          },
        ]}
        selected={[]}
        onChange={() => undefined}
      />
      <TreeField
        label="Thema"
        value={themes.length === 0 ? 'alle thema’s' : `${themes.length} categorieën`}
        search="Zoek een categorie"
        groups={[
          {
            key: 'drugs',
            label: 'Drugs',
            items: [
              { key: 'a', label: 'Drugshandel op straat', count: 120 },
              { key: 'b', label: 'Gebruik van drugs', count: 80 },
            ],
          },
          { key: 'jeugd', label: 'Jeugd', items: [{ key: 'c', label: 'Jeugdoverlast', count: 212 }] },
        ]}
        selected={themes}
        onChange={setThemes}
      />
      <AreaField boundaries={boundaries} value={area} onChange={setArea} />
      <HourField value={hours} onChange={setHours} />
    </>
  );
}

function List({ selected, onSelect }: { readonly selected: string | null; readonly onSelect: (id: string) => void }): ReactNode {
  return (
    <section aria-label="Potentiële hotspots">
      <header className="side__head">
        <div>
          <h2>8 potentiële hotspots</h2>
          <p className="s12 t3">oktober 2026, meest boven verwachting eerst</p>
        </div>
        <span className="spacer" />
        <IconButton icon={Table2} label="Toon als tabel" onPress={() => undefined} />
      </header>
      <StateFilter counts={{ nieuw: 2, groeiend: 2, aanhoudend: 2, krimpend: 1, uitgedoofd: 1 }} selected={[]} onChange={() => undefined} />
      <HotspotList label="Potentiële hotspots" items={HOTSPOTS} selected={selected} onSelect={onSelect} empty="Geen" />
    </section>
  );
}

function Detail({ onStep, onBack }: { readonly onStep: (by: 1 | -1) => void; readonly onBack: () => void }): ReactNode {
  const week = fixedWeek();
  const [tab, setTab] = useState('overzicht');
  const overview = (): ReactNode => (
    <>
      <p>
        <b>23 meldingen</b> in oktober, <b>verwacht 8</b>. Zo’n verschil komt zonder hotspot op minder dan 1 van de 1.000 plekken voor.
      </p>
      <KeyFigures
        figures={[
          { label: 'Verwacht', value: '8', note: '4 tot 12' },
          { label: 'Melders', value: '14', note: 'één melder: 7 van 23' },
          { label: 'Problemen', value: '11', note: 'zelfde plek en dag' },
        ]}
      />
      <Section title="Verloop" aside={<SeriesLegend counted="meldingen" />}>
        <SeriesBand points={fixedSeries(23, 8, 1)} summary="Meldingen per maand" />
      </Section>
      <Section
        title="Wanneer"
        aside={
          <>
            <b>vr–za 22–02</b>, ×3,1 <span className="t2">(1,9–4,8)</span>
          </>
        }
      >
        <WeekTable caption="Meldingen per dag en uur" counts={week.counts} classes={week.classes} size="small" />
      </Section>
      <Section title="Waarover" aside={<span className="t3">n = 23</span>}>
        <CategoryBars
          label="Waarover"
          bars={[
            { label: 'Drugshandel op straat', count: 13 },
            { label: 'Gebruik van drugs', count: 6 },
            { label: 'Geluid, groep op straat', count: 4 },
          ]}
        />
      </Section>
      <Section title="Hoe zeker">
        <SureList
          items={[
            { kind: 'raster', tone: 'ok', text: 'Stabiel in 18 van 20 rasters' },
            { kind: 'person', tone: 'ok', text: 'Zonder de grootste melder: 16, verwacht 8. Blijft een hotspot.' },
            { kind: 'police', tone: 'ok', text: 'Ook bij politie: 9 registraties, verwacht 4' },
          ]}
        />
      </Section>
    </>
  );
  return (
    <section aria-label="Hotspot 1, Griendpark">
      <div className="side__nav">
        <Button tone="quiet" size="s" icon={ChevronLeft} onPress={onBack}>
          Alle hotspots
        </Button>
        <span className="spacer" />
        <IconButton icon={ChevronLeft} label="Vorige hotspot" onPress={() => onStep(-1)} />
        <span className="s12 t2">1 van 8</span>
        <IconButton icon={ChevronRight} label="Volgende hotspot" onPress={() => onStep(1)} />
      </div>
      <header className="side__title">
        <div>
          <NumberBadge tone="accent" big>
            1
          </NumberBadge>
          <h1>Griendpark</h1>
          <StateBadge state="nieuw" />
        </div>
        <p>Sint Maartenspoort · 6 cellen, 9 ha · nog niet beoordeeld</p>
      </header>
      <Tabs
        label="Hotspot"
        value={tab}
        onChange={setTab}
        tabs={['Overzicht', 'Wanneer', 'Verloop', 'Samenstelling', 'Zekerheid'].map((label) => ({
          key: label.toLowerCase(),
          label,
          content: overview,
        }))}
      />
      <div className="side__acts">
        <Button tone="primary" wide icon={FolderOpen}>
          Open dossier
        </Button>
        <Button icon={Printer}>Print</Button>
        <Button icon={Share}>Exporteer</Button>
      </div>
    </section>
  );
}
