import type { ReactNode } from 'react';
import type { AreaChoice } from '../../domain/area.ts';
import { AREA } from '../../domain/text/area.ts';
import { useApp } from '../../state/use-app.ts';
import { AreaMap } from '../../views/charts/area/area-map.tsx';
import { Card } from '../../views/kit/controls/card.tsx';

/** Map and list of every wijk with its buurten. */
export function ChooseArea(): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const change = useApp((s) => s.changeFilter);
  const choose = (area: AreaChoice): void => change({ area });
  const { wijken, buurten } = boundaries;
  return (
    <>
      <div className="page__head">
        <h1>{AREA.chooseTitle}</h1>
        <p>{AREA.choose}</p>
      </div>
      <div className="cols">
        <Card title={boundaries.municipality.name}>
          <AreaMap
            boundaries={boundaries}
            selected={new Set()}
            summary={AREA.chooseTitle}
            height={520}
            onSelect={(at) => choose({ kind: 'buurt', code: buurten[at]!.code })}
            titleOf={(at) => buurten[at]!.name}
          />
        </Card>
        <nav className="area__choice" aria-label={AREA.chooseTitle}>
          {wijken.map((wijk) => (
            <div key={wijk.code}>
              <button type="button" className="area__wijk" onClick={() => choose({ kind: 'wijk', code: wijk.code })}>
                {AREA.wijk(wijk.name)}
              </button>
              <ul>
                {buurten
                  .filter((buurt) => buurt.wijk === wijk.code)
                  .map((buurt) => (
                    <li key={buurt.code}>
                      <button type="button" onClick={() => choose({ kind: 'buurt', code: buurt.code })}>
                        {buurt.name}
                      </button>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </>
  );
}
