import { X } from 'lucide-react';
import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { APP } from '../domain/text/app.ts';
import { BACKUP_NOTICE } from '../domain/text/backup-notice.ts';
import { KIT } from '../domain/text/kit.ts';
import { type Route, writeAddress } from '../state/address.ts';
import { useApp } from '../state/use-app.ts';
import { IconButton } from '../views/kit/controls/icon-button.tsx';
import { IssueNotice } from '../views/kit/feedback/issue-notice.tsx';
import { PartNav } from '../views/kit/shell/part-nav.tsx';
import { useTheme } from './use-theme.ts';

interface Part {
  /** What the address says after `deel`. */
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType<{ readonly theme: 'light' | 'dark' }>;
}

const ExchangePanel = lazy(() => import('../panels/exchange/exchange-panel.tsx').then((m) => ({ default: m.ExchangePanel })));
const ScreeningPanel = lazy(() => import('../panels/screening/screening-panel.tsx').then((m) => ({ default: m.ScreeningPanel })));
const ExperimentsPanel = lazy(() => import('../panels/experiments/experiments-panel.tsx').then((m) => ({ default: m.ExperimentsPanel })));
const YouthPanel = lazy(() => import('../panels/youth/youth-panel.tsx').then((m) => ({ default: m.YouthPanel })));
const PlansPanel = lazy(() => import('../panels/inspections/plan/plans-panel.tsx').then((m) => ({ default: m.PlansPanel })));
const LearnPanel = lazy(() => import('../panels/inspections/learn/learn-panel.tsx').then((m) => ({ default: m.LearnPanel })));
const LwoPanel = lazy(() => import('../panels/inspections/lwo/lwo-panel.tsx').then((m) => ({ default: m.LwoPanel })));
const WeightsPanel = lazy(() => import('../panels/inspections/weights/weights-panel.tsx').then((m) => ({ default: m.WeightsPanel })));

/** Screens of work in parts; the first page of a screen is its own panel and has no key. */
const PARTS: Partial<Record<Route, { readonly first: string; readonly more: readonly Part[] }>> = {
  dossiers: {
    first: APP.parts.dossiers.board,
    more: [
      { key: 'screening', label: APP.parts.dossiers.screening, Panel: ScreeningPanel },
      { key: 'jeugd', label: APP.parts.dossiers.youth, Panel: YouthPanel },
      { key: 'samenwerken', label: APP.parts.dossiers.exchange, Panel: ExchangePanel },
      { key: 'proeven', label: APP.parts.dossiers.experiments, Panel: ExperimentsPanel },
    ],
  },
  controles: {
    first: APP.parts.controles.sites,
    more: [
      { key: 'plannen', label: APP.parts.controles.plans, Panel: PlansPanel },
      { key: 'leren', label: APP.parts.controles.learn, Panel: LearnPanel },
      { key: 'lwo', label: APP.parts.controles.lwo, Panel: LwoPanel },
      { key: 'gewichten', label: APP.parts.controles.weights, Panel: WeightsPanel },
    ],
  },
};

/** Every part that is not the first of its screen, to be found by name. */
export const foundParts = (): readonly { readonly route: Route; readonly key: string; readonly label: string }[] =>
  (Object.keys(PARTS) as Route[]).flatMap((route) => PARTS[route]!.more.map(({ key, label }) => ({ route, key, label })));

/** The part of a screen that the address asks for, under links to all its parts; `first` is the screen itself. */
export function Parted({ route, first }: { readonly route: Route; readonly first: ReactNode }): ReactNode {
  const theme = useTheme();
  const part = useApp((s) => s.part);
  const open = useApp((s) => s.open);
  const address = useApp((s) => s.address);
  const parts = PARTS[route];
  if (!parts || open !== null) return first;
  const chosen = parts.more.find(({ key }) => key === part);
  const hrefOf = (key: string | null): string => writeAddress({ ...address(), route, open: null, part: key });
  const links = [
    { key: '', label: parts.first, href: hrefOf(null) },
    ...parts.more.map(({ key, label }) => ({ key, label, href: hrefOf(key) })),
  ];
  return (
    <div className="parted">
      <div>
        <PartNav label={APP.parts.label(APP.screens[route])} parts={links} current={chosen?.key ?? ''} />
        {route === 'dossiers' && chosen?.key !== 'samenwerken' && <WorkNotices backup={hrefOf('samenwerken')} />}
      </div>
      {chosen ? <chosen.Panel theme={theme} /> : first}
    </div>
  );
}

/** Above every part of the work: that it is read-only, and, quietly, that a backup is due. Put away until the next start. */
function WorkNotices({ backup }: { readonly backup: string }): ReactNode {
  const readOnly = useApp((s) => s.readOnly);
  const { due, changes } = useApp((s) => s.backup);
  const demo = useApp((s) => s.batches.some(({ batch }) => batch.demo));
  const [away, setAway] = useState(false);
  if (readOnly) return <IssueNotice issue={readOnly} />;
  // Nobody needs a backup of the demo city.
  if (!due || away || demo) return null;
  return (
    <div className="quiet-notice" role="status">
      <p>
        {BACKUP_NOTICE.due(changes)} <a href={backup}>{BACKUP_NOTICE.link}</a>
      </p>
      <IconButton icon={X} label={KIT.close} onPress={() => setAway(true)} />
    </div>
  );
}
