import type { ReactNode } from 'react';
import type { AreaChoice } from '../../domain/area.ts';
import { AREA } from '../../domain/text/area.ts';
import { useApp } from '../../state/use-app.ts';
import { AreaMap } from '../../views/charts/area/area-map.tsx';
import { Card } from '../../views/kit/controls/card.tsx';

/** Colour of a buurt with so many potential hotspots; more are coloured like the last. */
const STEPS = [0, 2, 3, 5] as const;

const stepOf = (hotspots: number): number => STEPS[Math.min(hotspots, STEPS.length - 1)]!;

/** Map and list of every wijk with its buurten, and how many potential hotspots each has in the period. */
export function ChooseArea(): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const analysis = useApp((s) => s.analysis);
  const change = useApp((s) => s.changeFilter);
  const choose = (area: AreaChoice): void => change({ area });
  const { wijken, buurten } = boundaries;
  const hotspots = buurten.map(({ name }) => analysis?.places.filter((place) => place.buurt === name).length ?? 0);
  const summary = analysis ? AREA.hotspotsPer(hotspots, buurten, analysis.request.period) : AREA.chooseTitle;
  return (
    <>
      <div className="page__head">
        <h1>{AREA.chooseTitle}</h1>
        <p>{AREA.choose}</p>
      </div>
      <div className="cols">
        <Card title={boundaries.municipality.name}>
          {analysis && <p>{summary}</p>}
          <AreaMap
            boundaries={boundaries}
            {...(analysis && { classes: hotspots.map(stepOf) })}
            selected={new Set()}
            summary={summary}
            height={520}
            onSelect={(at) => choose({ kind: 'buurt', code: buurten[at]!.code })}
            titleOf={(at) => (analysis ? AREA.hotspotsIn(buurten[at]!.name, hotspots[at]!) : buurten[at]!.name)}
          />
          {analysis && (
            <p className="area__key">
              {STEPS.map((step, n) => (
                <span key={step}>
                  <i className={`amap__key--${step}`} />
                  {AREA.hotspotsKey(n, n === STEPS.length - 1)}
                </span>
              ))}
            </p>
          )}
        </Card>
        <nav className="area__choice" aria-label={AREA.chooseTitle}>
          {wijken.map((wijk) => (
            <div key={wijk.code}>
              <button type="button" className="area__wijk" onClick={() => choose({ kind: 'wijk', code: wijk.code })}>
                {AREA.wijk(wijk.name)}
              </button>
              <ul>
                {buurten.map((buurt, at) =>
                  buurt.wijk === wijk.code ? (
                    <li key={buurt.code}>
                      <button type="button" onClick={() => choose({ kind: 'buurt', code: buurt.code })}>
                        {buurt.name}
                      </button>
                      {hotspots[at]! > 0 && <span className="area__hot">{AREA.hotspotsShort(hotspots[at]!)}</span>}
                    </li>
                  ) : null,
                )}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </>
  );
}
