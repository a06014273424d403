import type { ReactNode } from 'react';
import { FilterBar } from '../../../src/views/kit/filters/filter-bar.tsx';
import { Rail } from '../../../src/views/kit/shell/rail.tsx';
import { SCREEN_ICONS, type ScreenKey } from '../../../src/views/kit/shell/screen-icons.ts';

const LABELS: Readonly<Record<ScreenKey, string>> = {
  start: 'Start',
  hotspots: 'Hotspots',
  hottimes: 'Hottimes',
  trends: 'Trends',
  gebied: 'Gebied',
  dossiers: 'Dossiers',
  controles: 'Controles',
  monitor: 'Monitor',
  verantwoording: 'Verant\u00adwoording',
};

export interface ShellFrameProps {
  readonly current: ScreenKey;
  readonly fields: ReactNode;
  readonly result: ReactNode;
  readonly where: string;
  readonly children: ReactNode;
}

export function ShellFrame({ current, fields, result, where, children }: ShellFrameProps): ReactNode {
  const items = Object.entries(LABELS).map(([key, label]) => ({ key, label, icon: SCREEN_ICONS[key as ScreenKey], href: `#${key}` }));
  return (
    <div className="app">
      <Rail
        items={items}
        current={current}
        network={{ on: false, label: 'Netwerk uit', hint: 'Deze app haalt niets van internet' }}
        saved={{ state: 'saved', label: 'Bewaard 9.41', hint: 'Alles staat op deze computer' }}
        onHelp={() => undefined}
      />
      <FilterBar result={result} where={where} onUndo={() => undefined} onRedo={null} onSearch={() => undefined}>
        {fields}
      </FilterBar>
      <main>{children}</main>
    </div>
  );
}
