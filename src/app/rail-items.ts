import { ChartLine, ClipboardCheck, Clock, Database, FolderKanban, Gauge, Hexagon, MapPinned, ShieldCheck, Target } from 'lucide-react';
import { APP } from '../domain/text/app.ts';
import type { Route } from '../state/address.ts';
import type { RailItem } from '../views/kit/shell/rail.tsx';

const ICONS = {
  start: Database,
  hotspots: Hexagon,
  hottimes: Clock,
  trends: ChartLine,
  gebied: MapPinned,
  dossiers: FolderKanban,
  controles: ClipboardCheck,
  monitor: Gauge,
  signalen: Target,
  verantwoording: ShieldCheck,
} as const;
type RailRoute = keyof typeof ICONS;

/** The screens of the rail; `hrefOf` says where a screen lives. */
export const railItems = (hrefOf: (route: Route) => string): RailItem[] =>
  (Object.keys(ICONS) as RailRoute[]).map((key) => ({ key, label: APP.screens[key], icon: ICONS[key], href: hrefOf(key) }));
