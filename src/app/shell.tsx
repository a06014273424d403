import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { APP } from '../domain/text/app.ts';
import { FiltersPanel } from '../panels/filters/filters-panel.tsx';
import { type Route, writeAddress } from '../state/address.ts';
import { useApp } from '../state/use-app.ts';
import { ProgressBar } from '../views/kit/feedback/progress-bar.tsx';
import { Dropzone } from '../views/kit/shell/dropzone.tsx';
import { Rail, type RailProps } from '../views/kit/shell/rail.tsx';
import { ShortcutHelp } from '../views/kit/shell/shortcut-help.tsx';
import { SkipLink } from '../views/kit/shell/skip-link.tsx';
import { Finder } from './finder.tsx';
import { type Pdok, usePdok } from './hosting.ts';
import { openAny } from './open-any.ts';
import { Parted } from './parts.tsx';
import { PrintHead } from './print-head.tsx';
import { railItems } from './rail-items.ts';
import { useKeys } from './use-keys.ts';
import { useTheme } from './use-theme.ts';
import './shell.css';

const HotspotsPanel = lazy(() => import('../panels/hotspots/hotspots-panel.tsx').then((m) => ({ default: m.HotspotsPanel })));
const HottimesPanel = lazy(() => import('../panels/hottimes/hottimes-panel.tsx').then((m) => ({ default: m.HottimesPanel })));

let DataPanel: ComponentType = () => null;

/** The screen Start takes the place of the first page; it is there before the shell is drawn, so that nothing is drawn in between. */
export const startReady: Promise<void> = import('../panels/data/data-panel.tsx').then((m) => {
  DataPanel = m.DataPanel;
});

const SignalsPanel = lazy(() => import('../panels/signals/signals-panel.tsx').then((m) => ({ default: m.SignalsPanel })));
const AccountPanel = lazy(() => import('../panels/accountability/account-panel.tsx').then((m) => ({ default: m.AccountPanel })));
const TrendsPanel = lazy(() => import('../panels/trends/trends-panel.tsx').then((m) => ({ default: m.TrendsPanel })));
const AreaPanel = lazy(() => import('../panels/area/area-panel.tsx').then((m) => ({ default: m.AreaPanel })));
const DossiersPanel = lazy(() => import('../panels/dossiers/dossiers-panel.tsx').then((m) => ({ default: m.DossiersPanel })));
const InspectionsPanel = lazy(() => import('../panels/inspections/inspections-panel.tsx').then((m) => ({ default: m.InspectionsPanel })));
const MonitorPanel = lazy(() => import('../panels/monitor/monitor-panel.tsx').then((m) => ({ default: m.MonitorPanel })));

const WITH_FILTERS: readonly Route[] = ['hotspots', 'hottimes', 'trends', 'gebied', 'signalen'];

/** Rail, filter bar and the screen that the address asks for. */
export function Shell(): ReactNode {
  const route = useApp((s) => s.route);
  const loaded = useApp((s) => s.available !== null);
  const opened = useApp((s) => s.opened);
  const openFile = useApp((s) => s.openFile);
  const openTeamFile = useApp((s) => s.openTeamFile);
  const goTo = useApp((s) => s.goTo);
  const [finding, setFinding] = useState(false);
  const [helping, setHelping] = useState(false);
  const pdok = usePdok();
  useKeys({ onFind: () => setFinding(true), onHelp: () => setHelping(true) });
  const onFiles = ([file]: readonly File[]): void => {
    if (file) openAny({ goTo, openTeamFile, openFile }, file);
  };
  const barred = loaded && WITH_FILTERS.includes(route);
  return (
    <Dropzone invitation={APP.drop} onFiles={onFiles}>
      <SkipLink to="main" />
      <div className={barred ? 'app' : 'app app--plain'}>
        <AppRail onHelp={() => setHelping(true)} pdok={pdok} />
        <PrintHead />
        {barred && <FiltersPanel onSearch={() => setFinding(true)} />}
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Loading />}>{opened ? <Screen route={route} pdok={pdok} /> : <Loading />}</Suspense>
        </main>
      </div>
      <Finder isOpen={finding} onClose={() => setFinding(false)} pdok={pdok} />
      <ShortcutHelp isOpen={helping} onClose={() => setHelping(false)} groups={APP.shortcuts} />
    </Dropzone>
  );
}

const Loading = (): ReactNode => (
  <div className="page">
    <ProgressBar label={APP.loading} done={0} total={0} />
  </div>
);

function networkOf({ allowed, baseMap }: Pdok, fetching: typeof APP.networkBusy | typeof APP.networkFigures | null): RailProps['network'] {
  if (baseMap) return { on: true, ...APP.networkOn };
  if (fetching) return { on: true, ...fetching };
  return { on: false, ...(allowed ? APP.networkMayOn : APP.networkOff) };
}

function Screen({ route, pdok }: { readonly route: Route; readonly pdok: Pdok }): ReactNode {
  const theme = useTheme();
  const screens: Record<Route, () => ReactNode> = {
    start: () => <DataPanel />,
    hotspots: () => <HotspotsPanel theme={theme} baseMap={pdok.baseMap} />,
    hottimes: () => <HottimesPanel />,
    trends: () => <TrendsPanel />,
    gebied: () => <AreaPanel />,
    dossiers: () => <DossiersPanel />,
    controles: () => <InspectionsPanel theme={theme} />,
    monitor: () => <MonitorPanel />,
    signalen: () => <SignalsPanel />,
    verantwoording: () => <AccountPanel />,
    controle: () => <AccountPanel />,
  };
  return <Parted route={route} first={screens[route]()} />;
}

function AppRail({ onHelp, pdok }: { readonly onHelp: () => void; readonly pdok: Pdok }): ReactNode {
  const route = useApp((s) => s.route);
  const address = useApp((s) => s.address);
  const saveState = useApp((s) => s.saveState);
  const lastEntry = useApp((s) => s.log.at(-1)?.at);
  // The links carry filter, lens and selected place along; they are made again whenever one of them changes.
  useApp((s) => writeAddress(s.address()));
  const items = railItems((key) => writeAddress({ ...address(), route: key, open: null, part: null }));
  const live = useApp((s) => s.live.kind === 'on');
  const saved = APP.saved[saveState];
  const label = saveState === 'saved' && lastEntry ? APP.savedAt(lastEntry, new Date()) : saved.label;
  const fetching = useApp((s) =>
    s.official.stage === 'fetching' ? APP.networkBusy : s.figureFetch.stage === 'fetching' ? APP.networkFigures : null,
  );
  return (
    <Rail
      items={items}
      current={route === 'controle' ? 'verantwoording' : route}
      network={live ? { on: true, ...APP.networkLive } : networkOf(pdok, fetching)}
      saved={{ state: saveState === 'saving' ? 'busy' : saveState, label, hint: saved.hint }}
      onHelp={onHelp}
      {...(pdok.allowed ? { onNetwork: pdok.toggle } : {})}
    />
  );
}
